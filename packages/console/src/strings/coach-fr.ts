/** Labels of the coach of the draft, in French. */
export const coachFr = {
  title: 'Avant d’envoyer',
  count: (count: number) => ['', '1 remarque'][count] ?? `${count} remarques`,
  read: 'Lire',
  readHint: 'Lire la remarque suivante (F8)',
  private: 'Personne d’autre ne voit ceci',
  instead: 'Vous pourriez écrire :',
  remove: 'Ces mots peuvent être retirés.',
  learnt: 'Repéré par comparaison avec des exemples : peut se tromper.',
  apply: 'Appliquer',
  notHere: 'Pas ici',
  notHereHint: 'Ne plus vous signaler ces mots',
  remembered: 'Ces mots ne vous seront plus signalés.',
  forNow: 'Mise de côté pour cette conversation seulement.',
  place: (at: number, count: number) => `${at} sur ${count}`,
  next: 'Remarque suivante (F8)',
  effects: {
    calms: 'Devrait apaiser',
    leaves: 'Ne devrait guère changer ce qui est ressenti',
    raises: 'Pourrait aggraver les choses',
  },
  /** By certainty: below these nothing is said. */
  sure: ['peut-être', 'assez sûr', 'très probable'],
  because: (words: string) => `« ${words} »`,
  ignored: {
    open: 'Mes remarques mises de côté',
    title: 'Remarques mises de côté',
    lead: 'Ces mots ne vous sont plus signalés. Personne d’autre ne peut voir cette liste, quel que soit son rôle.',
    none: 'Vous n’avez rien mis de côté. Le bouton « Pas ici » d’une remarque l’ajoute à cette liste.',
    restore: 'Signaler à nouveau',
    restoreAll: 'Tout signaler à nouveau',
  },
}
