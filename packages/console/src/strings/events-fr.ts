/** What happened to a conversation, one quiet line each. */
export const eventsFr = {
  somebody: 'Un collègue',
  taken: (by: string) => `${by} a pris la conversation`,
  queued: (by: string | null) =>
    by === null ? 'Une personne est attendue' : `${by} a remis la conversation dans la file`,
  returned: (by: string) => `${by} a rendu la conversation à l’assistant automatique`,
  closed: (by: string | null) =>
    by === null ? 'Conversation terminée' : `${by} a terminé la conversation`,
  closedSilent: 'Terminée : plus rien ne s’est dit',
  reopened: (by: string | null) =>
    by === null ? 'Rouverte : le client a écrit' : `${by} a rouvert la conversation`,
  assigned: (by: string | null, user: string) =>
    by === null ? `Confiée à ${user}` : `${by} a confié la conversation à ${user}`,
  unassigned: (by: string | null, user: string) =>
    by === null ? `N’est plus confiée à ${user}` : `${by} a retiré la conversation à ${user}`,
  unassignedAway: (user: string) => `N’est plus confiée à ${user}, en son absence`,
  unassignedLeft: (user: string) => `N’est plus confiée à ${user}, qui a quitté l’équipe`,
  team: (by: string | null, team: string) =>
    by === null
      ? `Adressée à l’équipe « ${team} »`
      : `${by} a adressé la conversation à l’équipe « ${team} »`,
  noTeam: (by: string | null) =>
    by === null ? 'Sans équipe désormais' : `${by} a retiré la conversation à son équipe`,
  snoozed: (by: string | null, until: string) =>
    by === null ? `En veille jusqu’au ${until}` : `${by} l’a mise en veille jusqu’au ${until}`,
  snoozedOpen: (by: string | null) =>
    by === null
      ? 'En veille jusqu’à ce que le client écrive'
      : `${by} l’a mise en veille jusqu’à ce que le client écrive`,
  woken: {
    time: 'De retour : l’heure choisie est venue',
    customer: 'De retour : le client a écrit',
    hand: (by: string) => `${by} l’a sortie de veille`,
  },
  priority: {
    raised: (by: string) => `${by} a relevé la priorité`,
    lowered: (by: string) => `${by} a abaissé la priorité`,
    undone: (by: string) => `${by} a rétabli la priorité d’origine`,
  },
  tagged: (by: string | null, tag: string) =>
    by === null ? `Étiquette « ${tag} » posée` : `${by} a posé l’étiquette « ${tag} »`,
  untagged: (by: string | null, tag: string) =>
    by === null ? `Étiquette « ${tag} » retirée` : `${by} a retiré l’étiquette « ${tag} »`,
  merged: (by: string | null) =>
    by === null ? 'Fiches client réunies' : `${by} a réuni deux fiches client`,
}
