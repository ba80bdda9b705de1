import { pieces } from '../piece.ts'

/** Saying « je ne sais pas », and leaving the choice. */
export const admit = pieces({
  'admit.unknown': {
    fr: {
      a: 'Je n’ai pas la réponse à cette question.',
      b: 'Je n’ai pas de réponse sûre à ce sujet, et je ne veux pas en inventer une.',
      c: 'Je n’ai pas bien compris [votre|ta] demande.',
      d: 'Je n’ai pas d’information à ce sujet.',
      e: 'Je n’ai rien d’assez fiable pour [vous|te] répondre.',
      f: 'Je ne sais pas répondre à cette demande.',
      g: 'Je ne suis pas certain de bien [vous|te] comprendre.',
      h: 'Je ne trouve pas de réponse fiable à [votre|ta] question.',
    },
    en: {
      a: 'I do not have the answer to that.',
      b: 'I have no reliable answer on this, and I will not make one up.',
      c: 'I did not quite understand your request.',
      d: 'I have no information about this.',
      e: 'I have nothing reliable enough to answer you with.',
      f: 'I do not know how to answer this request.',
      g: 'I am not sure I understand you correctly.',
      h: 'I cannot find a reliable answer to your question.',
    },
  },
  'admit.choice': {
    fr: {
      a: '[Pouvez-vous|Peux-tu] me le dire autrement, ou [préférez-vous|préfères-tu] parler à une personne ?',
      b: '[Vous pouvez|Tu peux] le dire autrement, ou parler à une personne.',
      c: '[Voulez-vous|Veux-tu] m’en dire un peu plus, ou parler à une personne de l’équipe ?',
      d: '[Donnez-moi|Donne-moi] un détail de plus si [vous|tu] le [pouvez|peux], ou [écrivez|écris] « une personne » et je passe le relais.',
      e: 'Avec d’autres mots, je trouverai peut-être. Ou [préférez-vous|préfères-tu] parler à une personne ?',
      f: '[Souhaitez-vous|Souhaites-tu] reformuler, ou que je passe le relais à une personne ?',
      g: '[Vous pouvez|Tu peux] préciser, ou je passe le relais à une personne : que [préférez-vous|préfères-tu] ?',
      h: 'Une autre formulation m’aiderait. Sinon, une personne peut prendre le relais.',
    },
    en: {
      a: 'Could you put it another way, or would you rather talk to a person?',
      b: 'You can put it another way, or talk to a person.',
      c: 'Would you like to tell me a little more, or talk to a person on the team?',
      d: 'Give me one more detail if you can, or write “a person” and I will hand over.',
      e: 'If you use different words, I may find it. Or would you rather talk to a person?',
      f: 'Would you like to rephrase, or shall I hand over to a person?',
      g: 'You can add a detail, or I can hand over to a person: which do you prefer?',
      h: 'Another wording might help me. Otherwise, a person can take over.',
    },
  },
  'admit.choice.formal': {
    fr: {
      a: 'Pourriez-vous reformuler votre demande, ou préférez-vous parler à une personne ?',
      b: 'Souhaitez-vous me donner une précision, ou parler à une personne de l’équipe ?',
      c: 'Si vous le souhaitez, je peux transmettre votre demande à une personne de l’équipe.',
      d: 'Une précision m’aiderait. Ou souhaitez-vous plutôt parler à une personne ?',
    },
    en: {
      a: 'Could you rephrase your request, or would you prefer to speak to a person?',
      b: 'Would you like to add a detail, or to speak to a person on the team?',
      c: 'Should you prefer it, I can pass your request to a person on the team.',
      d: 'A further detail would help me. Or would you rather speak to a person?',
    },
  },
  'admit.choice.social': {
    fr: {
      a: 'En message privé, [vous pouvez|tu peux] ajouter un détail ou demander une personne.',
      b: '[Écrivez-nous|Écris-nous] plutôt en message privé : une personne peut [vous|te] répondre.',
      c: 'Un message privé avec un détail de plus, ou une personne : que [préférez-vous|préfères-tu] ?',
      d: 'Le message privé convient mieux aux détails, et [vous pouvez|tu peux] y demander une personne.',
    },
    en: {
      a: 'In a private message, you can add a detail or ask for a person.',
      b: 'Please write to us in a private message: a person can answer you.',
      c: 'A private message with one more detail, or a person: which do you prefer?',
      d: 'A private message suits details better, and you can ask for a person there.',
    },
  },
})
