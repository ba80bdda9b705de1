import type { Scenario } from '../../scenario.ts'

/** Une mise en demeure annoncée. */
export const legalThreat: Scenario = {
  id: 'legal-threat',
  language: 'fr',
  title: 'La mise en demeure',
  situation:
    'Un artisan a posé une porte-fenêtre qui laisse passer l’eau. Trois rendez-vous ont été annulés par nous. Le client annonce une mise en demeure et un expert.',
  practises: 'Prendre la menace au sérieux sans se braquer.',
  company: 'Baies & Lumière',
  customer: 'M. Rousselin',
  facts: [
    'Les trois annulations viennent de nous : poseur absent.',
    'Le chef d’équipe peut venir jeudi à 8 h, bâche et joint compris.',
    'Le rapport de visite lui sera remis le jour même, il peut le joindre à son courrier.',
  ],
  ourFault: true,
  minutesWaited: 60,
  tension: 3,
  patience: 4,
  opening:
    'Monsieur, trois rendez-vous annulés, de l’eau dans mon salon depuis le 2, et personne. Sans date ferme aujourd’hui, vous recevrez une mise en demeure de mon avocat et la visite d’un expert.',
  lines: {
    heard: [
      'Je vous sais gré de reconnaître les faits. Reste la date.',
      'Bien. Les faits sont posés. Que proposez-vous, et pour quand ?',
    ],
    unheard: [
      'Vous ne répondez ni sur les rendez-vous annulés, ni sur l’eau.',
      'Je note que vous n’abordez aucun des faits que j’expose.',
      'Mon courrier contient trois points. Votre réponse, aucun.',
    ],
    noStep: [
      'Votre compréhension ne sèche pas mon parquet. Qui vient ?',
      'J’en prends acte. Qu’allez-vous faire ?',
    ],
    noDate: [
      'J’ai demandé une date ferme. Je n’en vois pas.',
      'Quel jour, quelle heure ? Le reste est sans valeur pour moi.',
    ],
    hurt: [
      '« {words} » : cette phrase figurera dans le dossier.',
      '« {words} ». Je vous laisse imaginer ce qu’en dira mon avocat.',
      'Je conserve votre réponse. Elle me sera utile.',
    ],
    refused: [
      'Dans ce cas, la voie est toute tracée.',
      'Vous refusez donc. Je le ferai constater.',
    ],
    answers: [
      'Pose du 12 septembre, bon 4417, signé par votre poseur.',
      'L’eau entre par le bas, côté ouest, à chaque pluie. J’ai des photos datées.',
      'Je suis présent tous les matins. Il suffit de venir.',
    ],
    stays: [
      'L’eau continue d’entrer.',
      'Vous gagnez du temps, et je perds un parquet.',
      'Je ne lis toujours rien de concret.',
    ],
    relieved: [
      'Parfait. Je suspends le courrier de mon avocat et j’attends le rapport. Merci de votre franchise.',
      'Voilà une réponse. Je vous en remercie, à jeudi.',
    ],
    settled: [
      'Je prends note. Le courrier partira à la première minute de retard.',
      'Entendu. Mon avocat attendra jusque-là, pas au-delà.',
    ],
    leaves: [
      'La mise en demeure part ce soir. Nous n’avons plus rien à nous dire.',
      'Vous aurez des nouvelles de mon avocat.',
    ],
  },
  possible:
    'De l’eau dans votre salon depuis le 2 et trois rendez-vous annulés par nous : votre colère est légitime. C’est notre faute et je vous présente nos excuses. Le chef d’équipe vient jeudi à 8 h avec une bâche et le joint. Je vous remets son rapport le jour même, vous êtes libre de le joindre à votre courrier. Jeudi à 8 h vous convient-il ?',
}
