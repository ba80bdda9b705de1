import type { Scenario } from '../../scenario.ts'

/** Un adolescent en style SMS. */
export const teenagerSms: Scenario = {
  id: 'teenager-sms',
  language: 'fr',
  title: 'slt g perdu mon compte',
  situation:
    'Un adolescent écrit en style SMS : son compte de jeu a été piraté, avec les objets qu’il a gagnés pendant deux ans. Il tutoie et plaisante, mais il est triste.',
  practises: 'Rester simple et clair, sans imiter le style ni faire la leçon.',
  company: 'Pixelune',
  customer: 'Noa',
  facts: [
    'Le compte est retrouvé : connexion inconnue le 18 à 3 h 12.',
    'Vous pouvez lui rendre l’accès ce soir, après un code envoyé à l’adresse du parent.',
    'Les objets peuvent être restaurés demain avant 18 h.',
  ],
  ourFault: null,
  minutesWaited: 15,
  tension: 2,
  patience: 4,
  opening:
    'slt on ma piraté mon compte ya plus rien dessus jsuis degouté 2 ans de jeu mdr... tu peu faire kkchose ou c mort ??',
  lines: {
    heard: [
      'ouais 2 ans c long... merci. du cou c recuperable ?',
      'ok toi tu captes. et mes skins ?',
    ],
    unheard: [
      'hein ? g pas compris ta reponse, on ma PIRATÉ',
      'tu parles comme le mode d’emploi la',
      'ok mais mon compte ?? jsuis trop triste',
    ],
    noStep: ['c gentil mais du cou tu fais koi', 'oki merci mais jsuis tjr bloké'],
    noDate: ['quand ? ya un tournoi samedi', 'genre ce soir ou ds 1 mois ?'],
    hurt: [
      '« {words} » wsh c pas moi le voleur',
      '« {words} » ok super la morale, ma mere le fait deja',
      'pfff jsuis deg d’avoir ecrit',
    ],
    refused: ['donc c mort. 2 ans poubelle', 'ah ouais vous faites rien en fait'],
    answers: [
      'pseudo c NoaDesBois, ladresse c celle de ma mere',
      'non g donné mon mdp a personne jte jure',
      'la derniere fois ct dimanche vers 22h, lundi matin plus rien',
    ],
    stays: ['tjr rien la', 'bon...', 'jattends quoi en fait'],
    relieved: [
      'omg merciiii t un boss, jdis a ma mere pr le code',
      'trop bien merci !! jpensais vrmt que ct mort',
    ],
    settled: ['ok jattends de voir', 'vasy ok. si ca marche tant mieux'],
    leaves: ['laisse tombé jdesinstalle', 'vasy jarrete ce jeu'],
  },
  possible:
    'Deux ans de jeu et plus rien sur ton compte, je comprends que tu sois dégoûté. Je l’ai retrouvé : quelqu’un s’est connecté le 18 à 3 h 12. Je te rends l’accès ce soir, avec un code envoyé à l’adresse de ton parent, et je restaure tes objets demain avant 18 h. Tu peux prévenir ton parent ?',
}
