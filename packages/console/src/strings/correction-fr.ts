/** Labels for saying that a message was read wrongly, in French. */
export const correctionFr = {
  open: 'Corriger',
  openHint: 'Corriger ce qui a été lu dans ce message',
  title: 'Ce n’est pas ce qui est exprimé ?',
  lead: 'Dites-le : les messages de ce genre seront lus autrement. Votre nom n’est pas gardé.',
  feeling: 'Ce qui est exprimé',
  degree: 'Avec quelle force',
  signals: 'Ce que le message signale',
  intent: 'Motif',
  noIntent: 'Aucun motif reconnu',
  save: 'Corriger',
  corrected: 'corrigée',
  correctedHint: 'Lecture corrigée par l’équipe',
  undo: 'Annuler la correction',
  evidence:
    'L’équipe a corrigé cette lecture. Ces mots montrent sur quoi reposait la lecture automatique.',
}
