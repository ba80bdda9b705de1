/** Between « Envoyer » and the moment a reply leaves, in French. */
export const heldFr = {
  leaves: (seconds: number) => `Part dans ${seconds}\u00a0s`,
  undo: 'Annuler l’envoi',
  key: 'Échap',
  said: 'Votre réponse part dans quelques secondes. Échap annule l’envoi.',
  bringing: 'Annulation de l’envoi…',
  stuck: 'L’annulation n’a pas atteint le serveur : la réponse peut encore partir.',
  tooLate: 'Trop tard : la réponse est partie.',
  preference: 'Annuler un envoi',
  preferences: {
    0: 'Envoi immédiat',
    5: 'Pendant 5\u00a0secondes',
    10: 'Pendant 10\u00a0secondes',
  },
  notLeft: (who: string | null) =>
    who === null ? 'Une réponse n’est pas partie.' : `Votre réponse à ${who} n’est pas partie.`,
  notLeftWhy: {
    seen_outdated: 'Le client a écrit entre-temps.',
    not_owner: 'Un collègue suit maintenant la conversation.',
  } as Record<string, string>,
  open: 'Ouvrir la conversation',
}
