/** Labels of the example conversations and of the tour, in French. */
export const tourFr = {
  offer: 'Voir un exemple',
  offerTitle: 'Aucun client n’a encore écrit',
  offerLead:
    'Douze conversations d’exemple, en français et en anglais, montrent ce que Diapason entend et quand il passe le relais. Elles ne comptent nulle part et se retirent d’un clic.',
  coming: (left: number) =>
    left > 1 ? `Encore ${left} exemples en train d’arriver…` : 'Un dernier exemple arrive…',
  there: 'Ces conversations sont des exemples.',
  lead: 'Douze conversations inventées, réellement passées par l’analyse, la décision et le relais. Elles ne comptent dans aucun chiffre, n’apprennent rien et ne préviennent personne d’autre.',
  settingsNone: 'Aucun exemple dans cet espace.',
  settingsReal: 'Des clients ont écrit ici : les exemples sont réservés aux espaces vides.',
  settingsThere: (count: number) => `${count} conversations d’exemple.`,
  remove: 'Retirer les exemples',
  removeThem: 'Les retirer',
  again: 'Revoir la visite',
  title: 'Visite',
  step: (at: number, of: number) => `Étape ${at} sur ${of}`,
  next: 'Suivant',
  previous: 'Précédent',
  skip: 'Passer la visite',
  done: 'Commencer',
  steps: [
    [
      'Qui a besoin d’une personne',
      'La première file réunit les clients que l’assistant vous confie. Celui qui en a le plus besoin est en haut, et la liste dit pourquoi.',
    ],
    [
      'Ce que le client a vécu',
      'En ouvrant une conversation, vous lisez d’abord ses mots. Le résumé dit ce qui s’est passé, ce qui a été promis et ce qu’il ne faut pas redemander.',
    ],
    [
      'Ce qui a été entendu, et sur quels mots',
      'Les mots qui fondent une lecture sont soulignés là où ils sont. La touche e les montre ou les cache ; une lecture fausse se corrige.',
    ],
    [
      'Un coach qui ne parle qu’à vous',
      'Pendant que vous écrivez, il signale un mot qui pourrait blesser et en propose un meilleur. Personne d’autre ne le voit, quel que soit son rôle.',
    ],
    [
      'Tout est à portée de clavier',
      'Ctrl-K mène partout. Les exemples se retirent d’un clic dans Réglages, Technique, ou dès maintenant au-dessus de la liste.',
    ],
  ] as readonly (readonly [string, string])[],
}
