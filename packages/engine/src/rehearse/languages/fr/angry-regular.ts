import type { Scenario } from '../../scenario.ts'

/** Une cliente fidèle en colère. */
export const angryRegular: Scenario = {
  id: 'angry-regular',
  language: 'fr',
  title: 'Neuf ans de fidélité',
  situation:
    'Cliente depuis neuf ans, elle découvre que les nouveaux abonnés paient 12 € de moins par mois qu’elle. Elle l’apprend par une affiche.',
  practises: 'Rester simple devant la colère, ne pas se justifier.',
  company: 'Salle Tempo',
  customer: 'Corinne',
  facts: [
    'Le tarif des nouveaux est de 27 € ; elle paie 39 €.',
    'Vous pouvez l’aligner à 27 € dès le prélèvement du 5.',
    'Vous pouvez lui rendre trois mois d’écart, soit 36 €, cette semaine.',
  ],
  ourFault: null,
  minutesWaited: 20,
  tension: 3,
  patience: 4,
  opening:
    'NEUF ANS que je viens chez vous, et j’apprends par une AFFICHE que les nouveaux paient 12 € de moins !! C’est comme ça que vous remerciez les gens ? Je suis furieuse.',
  lines: {
    heard: [
      'Voilà. C’est exactement ça : neuf ans, et on l’apprend sur un mur. Alors, vous faites quoi ?',
      'Merci de le dire. Ce n’est pas les 12 €, c’est d’être prise pour une andouille. Et maintenant ?',
    ],
    unheard: [
      'Vous répondez à côté. Neuf ans, une affiche, 12 € : ça vous dit quelque chose ?',
      'Je ne vous demande pas un dépliant. Je vous dis que c’est injuste.',
      'Vous n’avez pas lu, ou vous ne voulez pas lire ?',
    ],
    noStep: [
      'Très bien, vous me comprenez. Et mon prélèvement du 5, il vous comprend aussi ?',
      'Les belles phrases, j’en ai eu neuf ans. Je voudrais un geste.',
    ],
    noDate: [
      'Quand ? Avant le 5, ou dans trois mois ?',
      'Et c’est effectif à partir de quel prélèvement ?',
    ],
    hurt: [
      '« {words} » ? Ah non. Neuf ans, et c’est moi qui ai tort ?',
      '« {words} ». Vous venez de perdre une cliente avec cette phrase.',
      'Mais vous vous entendez parler ? C’est incroyable.',
    ],
    refused: [
      'Alors résiliez. Je me réinscrirai comme nouvelle, puisque c’est moins cher.',
      'Non ? Vous pouvez pour les inconnus, mais pas pour moi ?',
    ],
    answers: [
      'Carte 0914, au nom de Corinne Vasseur. Vous devez l’avoir, depuis le temps.',
      'Ce que je veux ? Le même prix que les autres, c’est tout.',
      'L’affiche est à l’entrée, juste au-dessus de l’accueil.',
    ],
    stays: ['Je paie toujours 39 €.', 'On n’avance pas.', 'Vous me répondez comme à un robot.'],
    relieved: [
      'Ah. Bon. Là, je vous dis merci. Je ne pensais pas que vous le feriez.',
      'Merci, c’est correct. Je garde mon casier alors.',
    ],
    settled: ['D’accord. Je vérifierai le 5, croyez-moi.', 'Bon, on verra bien sur le relevé.'],
    leaves: ['Résiliez tout. Neuf ans, ça suffit.', 'C’est fini, je m’inscris en face.'],
  },
  possible:
    'Neuf ans chez nous et l’apprendre sur une affiche, je comprends votre colère : c’est injuste. Je vous passe à 27 € dès le prélèvement du 5, et je vous rends trois mois d’écart, soit 36 €, avant vendredi. Préférez-vous un virement ou une déduction ?',
}
