import type { Scenario } from '../../scenario.ts'

/** Un compliment qui cache un problème. */
export const hiddenProblem: Scenario = {
  id: 'hidden-problem',
  language: 'fr',
  title: 'Tout était parfait, ou presque',
  situation:
    'Un client complimente longuement son séjour. Au passage, il dit que la chambre donnait sur les cuisines et qu’il n’a « guère dormi ». Il n’ose pas se plaindre.',
  practises: 'Ne pas s’arrêter au compliment, ouvrir la porte à ce qui n’est pas dit.',
  company: 'Hôtel des Deux Phares',
  customer: 'Paul',
  facts: [
    'La chambre 4 donne sur les cuisines, c’est connu.',
    'Vous pouvez offrir une nuit côté mer, à la date de son choix, réservée aujourd’hui.',
    'Vous pouvez rembourser une nuit sur deux sous trois jours.',
  ],
  ourFault: true,
  minutesWaited: 30,
  tension: 1,
  patience: 3,
  opening:
    'Merci pour l’accueil, l’équipe est charmante et le petit-déjeuner délicieux ! Bon, on n’a guère dormi à cause de la ventilation des cuisines, mais ce n’est pas bien grave. C’étaient nos vingt ans de mariage.',
  lines: {
    heard: [
      'C’est gentil de le relever. On n’a pas voulu embêter la réception, mais oui, deux nuits blanches pour nos vingt ans.',
      'Vous avez lu entre les lignes. Je n’osais pas trop en parler.',
    ],
    unheard: [
      'Oui, oui, l’équipe est charmante. Pour les nuits, tant pis.',
      'Merci à vous. Bon, ma femme est un peu déçue quand même.',
      'Enfin, on n’allait pas se plaindre.',
    ],
    noStep: [
      'C’est gentil. Voilà, c’était juste pour le dire.',
      'Merci. On aurait aimé en profiter un peu plus, c’est tout.',
    ],
    noDate: [
      'Ah, avec plaisir. Pour quand, à peu près ?',
      'Ce serait à quel moment ? On travaille tous les deux.',
    ],
    hurt: [
      '« {words} ». Ah. Bon, je croyais dire quelque chose de gentil.',
      '« {words} »… Je regrette presque mon compliment.',
      'Tiens. Je ne m’attendais pas à ça.',
    ],
    refused: [
      'Je ne demandais rien, vous savez.',
      'Bien sûr. On ira ailleurs pour les vingt et un.',
    ],
    answers: [
      'La chambre 4. La ventilation s’arrêtait vers deux heures et reprenait à cinq.',
      'On a essayé les bouchons d’oreilles, ça n’a pas suffi.',
      'Nous étions là du 12 au 14. On reviendrait volontiers au printemps.',
    ],
    stays: [
      'Voilà, voilà.',
      'Bon, ce n’est pas bien grave.',
      'On gardera le souvenir du petit-déjeuner.',
    ],
    relieved: [
      'Vous êtes adorable, ma femme n’en revient pas. Merci, vraiment.',
      'Alors là, merci. On ne demandait rien, et ça nous touche.',
    ],
    settled: ['C’est gentil. On verra, merci.', 'Merci, j’en parle à ma femme.'],
    leaves: [
      'Bonne continuation à vous.',
      'Merci, bonne journée. On essaiera un autre hôtel, par curiosité.',
    ],
  },
  possible:
    'Merci pour l’équipe, votre mot lui fera plaisir. Mais deux nuits sans dormir pour vos vingt ans de mariage, c’est vraiment décevant, et c’est notre faute : la chambre donnait sur les cuisines. Je vous offre une nuit côté mer, je la réserve aujourd’hui. Préférez-vous revenir au printemps ou à l’automne ?',
}
