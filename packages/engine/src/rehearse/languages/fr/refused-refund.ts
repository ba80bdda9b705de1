import type { Scenario } from '../../scenario.ts'

/** Un remboursement refusé. */
export const refusedRefund: Scenario = {
  id: 'refused-refund',
  language: 'fr',
  title: 'Le remboursement refusé',
  situation:
    'Elle demande le remboursement d’un stage de poterie annulé la veille à cause d’une entorse. Les conditions ne le permettent pas ; un report est possible.',
  practises: 'Dire non clairement, avec égards, et ouvrir ce qui reste possible.',
  company: 'Terre & Tour',
  customer: 'Lucie',
  facts: [
    'Pas de remboursement à moins de sept jours : c’est écrit à la réservation.',
    'Vous pouvez reporter le stage sans frais, place gardée aujourd’hui pour le 13 ou le 20.',
    'Elle peut aussi offrir sa place à quelqu’un.',
  ],
  ourFault: false,
  minutesWaited: 25,
  tension: 2,
  patience: 4,
  opening:
    'Je me suis fait une entorse hier, impossible de venir au stage de demain. 180 €, ce n’est pas rien pour moi. Je voudrais être remboursée, j’ai un certificat. Je suis vraiment déçue, je l’attendais depuis deux mois.',
  lines: {
    heard: [
      'Oui, deux mois, et je finis sur un canapé. Alors, que peut-on faire ?',
      'Merci. C’est surtout que je m’en faisais une joie. Quelle solution ?',
    ],
    unheard: [
      'Je vous parle d’une entorse et de 180 €, et vous me récitez autre chose.',
      'Vous n’avez pas un mot pour ce qui m’arrive ?',
      'Je l’attendais depuis deux mois, ce stage. Cela ne vous dit rien ?',
    ],
    noStep: ['C’est gentil. Mais mes 180 € ?', 'Merci. Et concrètement, je perds tout ?'],
    noDate: [
      'Un report, pourquoi pas. Mais pour quand ?',
      'Quelles dates ? Je serai sur pied dans trois semaines.',
    ],
    hurt: [
      '« {words} ». Vous croyez que je l’ai fait exprès, cette entorse ?',
      '« {words} » : merci pour l’humanité.',
      'Eh bien, je n’attendais pas cela de vous.',
    ],
    refused: [
      'Non, c’est tout ? Et il n’y a rien d’autre à faire ?',
      'Les conditions, les conditions. Il y a aussi des gens.',
    ],
    answers: [
      'Réservation 0613, stage du samedi, tour et émaillage.',
      'J’ai le certificat, trois semaines de repos. Je vous l’envoie si besoin.',
      'Le 20, ce serait possible. Le 13, c’est trop tôt pour ma cheville.',
    ],
    stays: [
      'Je ne suis pas plus avancée.',
      'Cela reste 180 € pour rien.',
      'Je suis toujours aussi déçue.',
    ],
    relieved: [
      'Le report me va très bien. Merci de l’avoir dit franchement, et d’avoir cherché.',
      'D’accord pour le report. Finalement, j’aurai mon stage. Merci !',
    ],
    settled: [
      'Bon. Ce n’est pas ce que je voulais, mais c’est mieux que rien.',
      'Va pour le report, alors.',
    ],
    leaves: [
      'Gardez-les, vos 180 €. Je ne reviendrai pas.',
      'Je demanderai à ma banque. Au revoir.',
    ],
  },
  possible:
    'Attendre ce stage deux mois et se faire une entorse la veille, c’est vraiment décevant. Je ne peux pas vous rembourser à moins de sept jours, c’est ce qui est prévu à la réservation. En revanche, je vous garde une place sans frais dès aujourd’hui, le 13 ou le 20. Laquelle préférez-vous ?',
}
