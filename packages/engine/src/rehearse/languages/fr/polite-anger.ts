import type { Scenario } from '../../scenario.ts'

/** Une colère très polie. */
export const politeAnger: Scenario = {
  id: 'polite-anger',
  language: 'fr',
  title: 'Avec mes salutations distinguées',
  situation:
    'Un traiteur a livré un buffet d’obsèques avec une heure et demie de retard. Elle écrit avec une politesse glacée. L’erreur d’adresse est de notre fait.',
  practises: 'Lire la colère sous la politesse, ne pas répondre par des formules.',
  company: 'Maison Ferrand',
  customer: 'Mme de Lussac',
  facts: [
    'L’adresse a été mal recopiée par nous.',
    'Les frais de livraison et la moitié du buffet sont remboursés sous cinq jours, si elle l’accepte.',
    'La responsable peut l’appeler demain à 11 h.',
  ],
  ourFault: true,
  minutesWaited: 240,
  tension: 3,
  patience: 4,
  opening:
    'Madame, Monsieur, je me permets de vous signaler que votre buffet est arrivé quatre-vingt-dix minutes après la fin de la cérémonie de mon époux. Nos invités étaient repartis. Je vous remercie de l’attention que vous voudrez bien porter à ce message.',
  lines: {
    heard: [
      'Je vous remercie. Vous êtes la première personne à parler de la cérémonie, et non du buffet.',
      'Je suis sensible à vos mots. Qu’envisagez-vous ?',
    ],
    unheard: [
      'Je crains de m’être mal fait comprendre : il s’agissait des obsèques de mon époux.',
      'Votre réponse est fort bien tournée. Elle ne dit rien.',
      'Je vous invite à relire mon message, et en particulier sa deuxième phrase.',
    ],
    noStep: [
      'Je vous sais gré de votre sollicitude. J’attends la suite.',
      'C’est aimable. Et qu’en est-il, concrètement ?',
    ],
    noDate: [
      'Puis-je vous demander à quelle échéance ?',
      'Vous me permettrez de souhaiter une date.',
    ],
    hurt: [
      '« {words} ». Je vous laisse seul juge de cette formule.',
      '« {words} » : je n’aurais pas cru devoir lire cela cette semaine.',
      'Votre réponse ajoute à la peine. Je ne pensais pas que ce fût possible.',
    ],
    refused: [
      'J’en prends acte. Nos amis apprécieront, eux aussi.',
      'Fort bien. Je saurai quoi répondre quand on me demandera une adresse.',
    ],
    answers: [
      'C’était le mercredi 14, à la maison de famille, au 12 et non au 2.',
      'Je ne souhaite rien d’extravagant. Que la faute soit dite, et réparée.',
      'Je suis chez moi en fin de matinée.',
    ],
    stays: [
      'Je n’ai rien à ajouter à mon premier message.',
      'J’attends, avec toute la patience dont je suis encore capable.',
      'Nous en sommes donc là.',
    ],
    relieved: [
      'Je vous remercie. C’est dit, et c’est réparé. Je n’en attendais pas davantage.',
      'Merci de votre franchise. Je prendrai l’appel de votre responsable.',
    ],
    settled: ['Soit. J’attendrai, et je verrai.', 'J’en prends bonne note.'],
    leaves: [
      'Je ne vous importunerai pas davantage. Recevez mes salutations.',
      'Restons-en là. Je confie la suite à mon fils.',
    ],
  },
  possible:
    'Madame, un buffet arrivé après la cérémonie de votre époux, quand vos invités étaient repartis : je mesure la peine que nous avons ajoutée à la vôtre. L’erreur est la nôtre, nous avons mal recopié l’adresse. Je vous propose le remboursement de la livraison et de la moitié du buffet, et notre responsable peut vous appeler demain à 11 h. Cela vous convient-il ?',
}
