/** What customers said of being listened to, in French. */
export const surveyFr = {
  lead: 'Après une conversation, le widget demande une seule fois : « Avez-vous eu le sentiment que l’on vous écoutait ? » Réponses des trois derniers mois, pour toute l’équipe, comptées par groupes de cinq.',
  few: 'Pas encore cinq réponses. En dessous, rien n’est montré : on saurait qui a répondu, et à qui.',
  degrees: ['Pas du tout', 'Plutôt non', 'Entre les deux', 'Plutôt oui', 'Tout à fait'],
  answers: (count: number): string => (count < 2 ? `${count} réponse` : `${count} réponses`),
}
