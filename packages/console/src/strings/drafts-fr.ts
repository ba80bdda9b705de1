/** Words begun and not sent, in French. */
export const draftsFr = {
  mark: 'Brouillon',
  leaving: 'Des brouillons ne sont que sur cet appareil',
  leavingLead: (count: number) =>
    `${count > 1 ? `${count}\u00a0conversations ont` : 'Une conversation a'} un brouillon. Se déconnecter l’efface ici, pour que personne d’autre ne le lise.`,
  stay: 'Rester',
  leave: 'Effacer et se déconnecter',
}
