import type { Scenario } from '../../scenario.ts'

/** Une panne, face à une experte. */
export const expertTechnical: Scenario = {
  id: 'expert-technical',
  language: 'fr',
  title: 'Elle en sait plus que nous',
  situation:
    'Administratrice réseau, elle signale que l’API renvoie des erreurs 502 depuis la mise à jour de 6 h. Elle a déjà tout testé. On lui a répondu de vider son cache.',
  practises: 'Ne pas proposer l’évidence, répondre avec des faits.',
  company: 'Nuage Clair',
  customer: 'Salomé',
  facts: [
    'L’incident est confirmé : la mise à jour de 6 h est en cause.',
    'Le retour à la version précédente se fait aujourd’hui à 14 h.',
    'Vous pouvez lui écrire à 14 h 15 avec les mesures, et le rapport suit demain.',
  ],
  ourFault: true,
  minutesWaited: 70,
  tension: 2,
  patience: 4,
  opening:
    'Votre API répond 502 une fois sur cinq depuis la mise à jour de 6 h. Testé depuis trois réseaux, avec et sans cache, traces jointes. Votre collègue m’a conseillé de vider mon navigateur. Sérieusement ?',
  lines: {
    heard: [
      'Merci, on gagne du temps. Vous confirmez le 502, donc. Correctif ?',
      'Bien. Quelqu’un qui a ouvert les traces. Et la suite ?',
    ],
    unheard: [
      'Les traces sont jointes. Les avez-vous ouvertes ?',
      '502, une requête sur cinq, depuis 6 h. Tout est dans mon premier message.',
      'Je ne demande pas de procédure, je vous signale une panne chez vous.',
    ],
    noStep: [
      'Je ne cherche pas de réconfort, je cherche un correctif.',
      'Compris. Que faites-vous, côté serveur ?',
    ],
    noDate: [
      'Avez-vous une heure ? J’ai des clients à prévenir, moi aussi.',
      'Délai estimé ? Même large, tant qu’il est honnête.',
    ],
    hurt: [
      '« {words} » : j’administre des réseaux depuis quinze ans.',
      '« {words} ». Donc mes traces, vous ne les avez pas lues.',
      'On va y passer la journée.',
    ],
    refused: [
      'Vous ne pouvez pas, ou ce n’est pas à votre niveau ? Alors passez-moi la personne.',
      'Un 502 sans correctif. Je vais le dire tel quel à mes clients.',
    ],
    answers: [
      'Région ouest, clé finissant par 7F2, identifiants de requête dans la pièce jointe.',
      'Oui, essayé sans cache, sans mandataire, depuis trois opérateurs. Je l’ai écrit.',
      'Première erreur à 6 h 04, dernière il y a deux minutes.',
    ],
    stays: [
      'Toujours 502.',
      'Le taux d’erreur monte, au cas où.',
      'Je n’ai pas avancé d’un octet.',
    ],
    relieved: [
      'Parfait, une heure et un rapport : c’est tout ce que je demandais. Merci.',
      'Clair et net. Je préviens mes équipes. Merci.',
    ],
    settled: ['Noté. Je mesure à l’heure dite.', 'OK, j’attends vos chiffres.'],
    leaves: [
      'Je bascule chez un autre hébergeur cet après-midi.',
      'J’ouvre l’incident chez la concurrence. Bonne journée.',
    ],
  },
  possible:
    'Vos traces sont claires : des 502 une fois sur cinq depuis 6 h, et on vous a parlé de cache alors que vous aviez tout testé, c’est agaçant. La panne vient de notre mise à jour, et je suis désolé de cette réponse tardive. Nous revenons à la version précédente aujourd’hui à 14 h, et je vous écris à 14 h 15 avec les mesures. Voulez-vous aussi le rapport demain ?',
}
