import { pieces } from '../piece.ts'

/** Saying « je ne sais pas », and leaving the choice. */
export const admit = pieces({
  'admit.unknown': {
    fr: {
      a: 'Je ne sais pas répondre à cette question.',
      b: 'Je n’ai pas de réponse sûre à ce sujet, et je préfère ne pas en inventer une.',
      c: ['Je n’ai pas bien saisi votre demande.', 'Je n’ai pas bien saisi ta demande.'],
      d: 'Sur ce point, aucune réponse ne figure dans ce que j’ai.',
      e: [
        'Je ne trouve rien de fiable pour vous répondre.',
        'Je ne trouve rien de fiable pour te répondre.',
      ],
      f: 'Cette question dépasse ce que je sais.',
      g: [
        'Je ne suis pas certain de ce que vous demandez.',
        'Je ne suis pas certain de ce que tu demandes.',
      ],
    },
    en: {
      a: 'I do not know the answer to that.',
      b: 'I have no reliable answer on this, and I would rather not make one up.',
      c: 'I did not quite grasp your request.',
      d: 'On this point, there is no answer in what I have.',
      e: 'I find nothing reliable to answer you with.',
      f: 'This question goes beyond what I know.',
      g: 'I am not certain what you are asking.',
    },
  },
  'admit.choice': {
    fr: {
      a: [
        'Voulez-vous le dire autrement, ou parler à une personne ?',
        'Veux-tu le dire autrement, ou parler à une personne ?',
      ],
      b: [
        'Vous pouvez reformuler en une phrase, ou me demander une personne.',
        'Tu peux reformuler en une phrase, ou me demander une personne.',
      ],
      c: [
        'Préférez-vous préciser votre question ou passer à une personne ?',
        'Préfères-tu préciser ta question ou passer à une personne ?',
      ],
      d: [
        'Donnez-moi un détail de plus, ou écrivez « une personne ».',
        'Donne-moi un détail de plus, ou écris « une personne ».',
      ],
      e: [
        'Avec d’autres mots, je trouverai peut-être ; sinon, voulez-vous une personne ?',
        'Avec d’autres mots, je trouverai peut-être ; sinon, veux-tu une personne ?',
      ],
      f: [
        'Souhaitez-vous reformuler, ou que je passe le relais à une personne ?',
        'Souhaites-tu reformuler, ou que je passe le relais à une personne ?',
      ],
      g: [
        'Soit vous me donnez une précision, soit je passe le relais : que préférez-vous ?',
        'Soit tu me donnes une précision, soit je passe le relais : que préfères-tu ?',
      ],
    },
    en: {
      a: 'Would you like to put it another way, or talk to a person?',
      b: 'You can rephrase it in one sentence, or ask me for a person.',
      c: 'Would you rather add a detail or go to a person?',
      d: 'Give me one more detail, or write “a person”.',
      e: 'In other words I may find it; otherwise, would you like a person?',
      f: 'Would you like to rephrase, or shall I hand over to a person?',
      g: 'Either you give me a detail, or I hand over: which do you prefer?',
    },
  },
})
