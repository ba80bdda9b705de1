import { pieces } from '../piece.ts'

/** Answering thanks without claiming pleasure. */
export const thank = pieces({
  'thank.reply': {
    fr: {
      a: 'Je [vous en|t’en] prie.',
      b: 'Merci à [vous|toi].',
      c: 'Merci de me l’avoir dit.',
      d: 'De rien.',
      e: 'Merci de [votre|ton] retour.',
      f: 'C’est noté, et merci [à vous|à toi].',
      g: 'Il n’y a pas de quoi.',
      h: 'Merci d’avoir pris le temps de l’écrire.',
    },
    en: {
      a: 'You are welcome.',
      b: 'Thank you for your message.',
      c: 'Thank you for saying so.',
      d: 'Not at all.',
      e: 'Thank you for letting me know.',
      f: 'Noted, and thank you.',
      g: 'No trouble at all.',
      h: 'Thank you for taking the time to say so.',
    },
  },
  'thank.reply.formal': {
    fr: {
      a: 'Je vous remercie de votre message.',
      b: 'Je vous en prie, et merci à vous.',
      c: 'C’est moi qui vous remercie.',
      d: 'Merci à vous de me l’avoir écrit.',
    },
    en: {
      a: 'Thank you for your kind message.',
      b: 'You are most welcome.',
      c: 'Thank you for writing to say so.',
      d: 'You are very welcome, and thank you.',
    },
  },
})
