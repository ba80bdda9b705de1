import type { Scenario } from '../../scenario.ts'

/** Un colis attendu pour un mariage. */
export const lateParcel: Scenario = {
  id: 'late-parcel',
  language: 'fr',
  title: 'La robe qui n’arrive pas',
  situation:
    'Une robe commandée pour un mariage était promise pour mardi. Nous sommes jeudi, le mariage est samedi. Le colis attend au dépôt de Melun, et c’est nous qui l’avons remis en retard.',
  practises: 'Nommer l’enjeu, puis une seule étape avec une heure.',
  company: 'Fil & Rivage',
  customer: 'Nadia',
  facts: [
    'Le colis est au dépôt de Melun.',
    'Un coursier peut l’apporter demain, vendredi, avant 13 h, à nos frais.',
    'Elle peut aussi le retirer à Melun ce soir jusqu’à 20 h.',
  ],
  ourFault: true,
  minutesWaited: 95,
  tension: 3,
  patience: 4,
  opening:
    'Ma robe devait arriver MARDI. On est jeudi, le mariage est samedi et votre suivi affiche « en cours d’acheminement » depuis trois jours !! Je fais quoi, j’y vais en jean ?',
  lines: {
    heard: [
      'Oui. Merci. C’est le mariage de ma sœur, d’où l’état dans lequel je suis. Alors, où est-elle, et comment arrive-t-elle chez moi ?',
      'Bon, au moins quelqu’un a lu ce que j’écris. Et maintenant, que se passe-t-il ?',
    ],
    unheard: [
      'Vous ne dites pas un mot de samedi. C’est un MARIAGE. Vous avez lu mon message ?',
      'Cette réponse conviendrait à n’importe qui. Je vous parle de ma robe, et de samedi.',
      'Vous comprenez qu’après samedi je n’en aurai plus besoin ?',
    ],
    noStep: [
      'C’est gentil, mais les mots gentils ne seront pas pendus dans mon armoire samedi. Vous faites quoi, concrètement ?',
      'D’accord, vous voyez le problème. Et la suite ?',
    ],
    noDate: [
      'Très bien, et quand ? « Bientôt », c’est ce que dit votre suivi depuis trois jours.',
      'Pour quand ? Il me faut un jour et une heure, j’ai une coiffeuse et quarante invités à caler.',
    ],
    hurt: [
      '« {words} » ? Vous êtes sérieux ? J’ai payé une livraison pour mardi, et maintenant ce serait mon problème ?',
      '« {words} ». Relisez-vous en imaginant que c’est votre sœur qui se marie.',
      'Je vous écris à deux jours d’un mariage, et voilà ce que je reçois. Incroyable.',
    ],
    refused: [
      'Donc on ne peut rien faire. Vous expédiez des colis et personne ne sait en retrouver un.',
      'On peut toujours faire quelque chose. C’est juste que vous ne voulez pas.',
    ],
    answers: [
      'Commande FR-20718, la verte, en 40. Je suis chez moi jusqu’à midi demain, ensuite au bureau à Créteil.',
      'Il me la faut vendredi soir au plus tard. Samedi à neuf heures, on part pour la mairie.',
      'J’ai déjà appelé deux fois le transporteur. On m’a dit de voir avec vous.',
    ],
    stays: [
      'Je n’ai toujours ni robe, ni date.',
      'C’est exactement ce qu’on me répète depuis trois jours.',
      'On tourne en rond. Samedi, lui, ne bouge pas.',
    ],
    relieved: [
      'Vendredi avant treize heures. D’accord. Ouf, je respire. Merci de vous en occuper vous-même.',
      'Ça me va. Merci, vraiment, vous venez de sauver mon week-end.',
    ],
    settled: [
      'Bon. J’attendrai devant la porte, et je vous écris à la première minute de retard.',
      'C’est noté. Je le croirai en voyant le camion.',
    ],
    leaves: [
      'Laissez tomber. J’en achète une autre en ville ce soir, et je veux être remboursée jusqu’au dernier centime.',
      'J’arrête là. Toutes les futures mariées que je connais entendront parler de vous.',
    ],
  },
  possible:
    'Trois jours « en cours d’acheminement » alors que vous avez besoin de votre robe samedi : je comprends votre inquiétude. Je suis désolé, nous l’avons remise en retard. Elle est au dépôt de Melun, et j’envoie un coursier qui vous l’apporte demain, vendredi, avant 13 h. Ou préférez-vous la retirer à Melun ce soir ?',
}
