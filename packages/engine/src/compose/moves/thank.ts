import { pieces } from '../piece.ts'

/** Answering thanks without claiming pleasure, and leaving the door open. */
export const thank = pieces({
  'thank.reply': {
    fr: {
      a: ['Je vous en prie.', 'Je t’en prie.'],
      b: ['Merci à vous pour votre message.', 'Merci à toi pour ton message.'],
      c: 'Merci de me l’avoir écrit.',
      d: 'De rien.',
      e: ['Merci de votre retour.', 'Merci de ton retour.'],
      f: ['C’est noté, merci à vous.', 'C’est noté, merci à toi.'],
    },
    en: {
      a: 'You are welcome.',
      b: 'Thank you for your message.',
      c: 'Thank you for writing that.',
      d: 'Not at all.',
      e: 'Thank you for telling me.',
      f: 'Noted, and thank you.',
    },
  },
  'close.open': {
    fr: {
      a: [
        'S’il vous reste une question, écrivez-la ici.',
        'S’il te reste une question, écris-la ici.',
      ],
      b: [
        'Si vous avez besoin d’autre chose, écrivez-moi.',
        'Si tu as besoin d’autre chose, écris-moi.',
      ],
      c: [
        'La conversation reste ouverte si vous voulez ajouter quelque chose.',
        'La conversation reste ouverte si tu veux ajouter quelque chose.',
      ],
      d: [
        'Y a-t-il autre chose que vous souhaitez savoir ?',
        'Y a-t-il autre chose que tu souhaites savoir ?',
      ],
      e: ['Vous pouvez revenir ici quand vous voulez.', 'Tu peux revenir ici quand tu veux.'],
      f: 'Je reste disponible ici pour la suite.',
    },
    en: {
      a: 'If you have another question, write it here.',
      b: 'If you need anything else, write to me.',
      c: 'The conversation stays open if you want to add something.',
      d: 'Is there anything else you would like to know?',
      e: 'You can come back here whenever you like.',
      f: 'I remain available here for anything further.',
    },
  },
})
