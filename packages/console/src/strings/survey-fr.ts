/** What customers said of being listened to, in French. */
export const surveyFr = {
  lead: 'Après une conversation, le widget demande une seule fois : « Avez-vous eu le sentiment que l’on vous écoutait ? » Réponses des trois derniers mois, pour toute l’équipe, comptées par groupes de cinq.',
  few: 'Pas encore cinq réponses. En dessous, rien n’est montré : on saurait qui a répondu, et à qui.',
  degrees: ['Pas du tout', 'Plutôt non', 'Entre les deux', 'Plutôt oui', 'Tout à fait'],
  words: {
    title: 'Avec leurs mots',
    lead: 'Tels qu’ils les ont écrits, par groupes de cinq, sans la réponse cochée ni le nom de qui leur a répondu.',
    few: 'Pas encore cinq personnes qui aient ajouté un mot.',
    fewLead:
      'Le widget laisse écrire une phrase après la réponse, sans y obliger. Ces phrases se liront ici dès qu’il y en aura cinq.',
  },
  answers: (count: number): string => (count < 2 ? `${count} réponse` : `${count} réponses`),
}
