import { pieces } from '../piece.ts'

/** Saying « je ne sais pas », and leaving the choice. */
export const admit = pieces({
  'admit.unknown': {
    fr: {
      a: 'Je n’ai pas la réponse à cette question.',
      b: 'Je n’ai pas de réponse sûre à ce sujet, et je préfère ne pas en inventer une.',
      c: ['Je n’ai pas bien compris votre demande.', 'Je n’ai pas bien compris ta demande.'],
      d: 'Je n’ai pas d’information à ce sujet.',
      e: [
        'Je n’ai rien d’assez fiable pour vous répondre.',
        'Je n’ai rien d’assez fiable pour te répondre.',
      ],
      f: 'Je ne sais pas répondre à cette demande.',
      g: [
        'Je ne suis pas certain de bien vous comprendre.',
        'Je ne suis pas certain de bien te comprendre.',
      ],
    },
    en: {
      a: 'I do not have the answer to that.',
      b: 'I have no reliable answer on this, and I would rather not make one up.',
      c: 'I did not quite understand your request.',
      d: 'I have no information about this.',
      e: 'I have nothing reliable enough to answer you with.',
      f: 'I do not know how to answer this request.',
      g: 'I am not sure I understand you correctly.',
    },
  },
  'admit.choice': {
    fr: {
      a: [
        'Pouvez-vous me le dire autrement, ou préférez-vous parler à une personne ?',
        'Peux-tu me le dire autrement, ou préfères-tu parler à une personne ?',
      ],
      b: [
        'Vous pouvez reformuler votre demande, ou parler à une personne.',
        'Tu peux reformuler ta demande, ou parler à une personne.',
      ],
      c: [
        'Voulez-vous m’en dire un peu plus, ou parler à une personne de l’équipe ?',
        'Veux-tu m’en dire un peu plus, ou parler à une personne de l’équipe ?',
      ],
      d: [
        'Donnez-moi un détail de plus si vous le pouvez, ou écrivez « une personne » et je passe le relais.',
        'Donne-moi un détail de plus si tu le peux, ou écris « une personne » et je passe le relais.',
      ],
      e: [
        'Avec d’autres mots, je trouverai peut-être. Ou préférez-vous parler à une personne ?',
        'Avec d’autres mots, je trouverai peut-être. Ou préfères-tu parler à une personne ?',
      ],
      f: [
        'Souhaitez-vous reformuler, ou que je passe le relais à une personne ?',
        'Souhaites-tu reformuler, ou que je passe le relais à une personne ?',
      ],
      g: [
        'Vous pouvez préciser, ou je passe le relais à une personne : que préférez-vous ?',
        'Tu peux préciser, ou je passe le relais à une personne : que préfères-tu ?',
      ],
    },
    en: {
      a: 'Could you put it another way, or would you rather talk to a person?',
      b: 'You can rephrase your request, or talk to a person.',
      c: 'Would you like to tell me a little more, or talk to a person on the team?',
      d: 'Give me one more detail if you can, or write “a person” and I will hand over.',
      e: 'If you use different words, I may find it. Or would you rather talk to a person?',
      f: 'Would you like to rephrase, or shall I hand over to a person?',
      g: 'You can add a detail, or I can hand over to a person: which do you prefer?',
    },
  },
})
