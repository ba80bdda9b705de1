import type { Scenario } from '../../scenario.ts'

/** Un client qui écrit un français fragile. */
export const languageBarrier: Scenario = {
  id: 'language-barrier',
  language: 'fr',
  title: 'Le mot qui manque',
  situation:
    'Il écrit un français fragile. Sa carte de transport ne passe plus et il a reçu une amende ce matin alors qu’il avait payé. Il a peur d’être en tort.',
  practises: 'Phrases courtes, mots simples, une question à la fois.',
  company: 'Réseau Confluence',
  customer: 'Tesfaye',
  facts: [
    'Son abonnement de novembre est bien payé.',
    'L’amende est annulée aujourd’hui, il n’a rien à payer.',
    'Une nouvelle carte l’attend à l’agence de la gare dès demain à 9 h.',
  ],
  ourFault: true,
  minutesWaited: 30,
  tension: 2,
  patience: 5,
  opening:
    'Bonjour. Moi payer carte novembre mais ce matin carte rouge et le monsieur donner amende 60 euro. Je ne comprend pas. Moi pas voleur. Je suis très inquiet.',
  lines: {
    heard: [
      'Merci. Vous comprendre bien. Et le amende, je fais quoi ?',
      'Oui ! Payé le 2. Merci. Maintenant comment ?',
    ],
    unheard: [
      'Pardon, je ne comprend pas. Amende, je paye ou pas ?',
      'Beaucoup de mots. Je cherche dans le dictionnaire. Vous dire plus simple, s’il vous plaît ?',
      'Vous parler pas de amende. C’est grave pour moi.',
    ],
    noStep: ['Merci gentil. Mais amende est toujours là.', 'D’accord. Et vous faire quoi ?'],
    noDate: [
      'Quand ? Demain je prends bus à 7 heures pour travail.',
      'C’est quel jour ? Moi besoin pour travail.',
    ],
    hurt: [
      '« {words} » ? Moi je fais pas mal. Moi payer.',
      '« {words} ». Pourquoi vous dire ça ? Je parle pas bien mais je suis honnête.',
      'C’est triste. Vous pas lire.',
    ],
    refused: [
      'Pas possible ? Mais moi payer deux fois, c’est pas juste.',
      'Alors je paye 60 euro ? C’est manger de une semaine.',
    ],
    answers: [
      'Carte numéro 88 41 207. Payer le 2 novembre, machine à la gare.',
      'Oui. J’ai le papier de la machine. Je garde tout.',
      'Amende ce matin, 7 h 20, bus 14.',
    ],
    stays: ['Je suis encore inquiet.', 'Je ne comprend pas bien.', 'Et le amende ?'],
    relieved: [
      'Ah merci, merci beaucoup ! Je dors bien ce soir. Vous gentil.',
      'Merci. Pas payer, carte demain 9 heures. J’ai compris tout.',
    ],
    settled: [
      'D’accord. Je vais demain. J’espère c’est bon.',
      'Ok. Je garde ce message pour montrer.',
    ],
    leaves: [
      'Je paye. C’est plus facile. Au revoir.',
      'Je demande à mon ami qui parle bien. Merci quand même.',
    ],
  },
  possible:
    'Vous avez payé votre carte de novembre, je le vois : recevoir une amende est injuste. Je comprends votre inquiétude. C’est notre erreur. J’annule l’amende aujourd’hui. Vous ne payez rien. Votre nouvelle carte est à l’agence de la gare demain à 9 h. Est-ce clair pour vous ?',
}
