import { pieces } from '../piece.ts'

/** Answering thanks without claiming pleasure, and leaving the door open. */
export const thank = pieces({
  'thank.reply': {
    fr: {
      a: ['Je vous en prie.', 'Je t’en prie.'],
      b: ['Merci à vous.', 'Merci à toi.'],
      c: 'Merci de me l’avoir dit.',
      d: 'De rien.',
      e: ['Merci de votre retour.', 'Merci de ton retour.'],
      f: ['C’est noté, merci à vous.', 'C’est noté, merci à toi.'],
    },
    en: {
      a: 'You are welcome.',
      b: 'Thank you for your message.',
      c: 'Thank you for saying so.',
      d: 'Not at all.',
      e: 'Thank you for letting me know.',
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
      f: 'Je reste disponible ici si besoin.',
    },
    en: {
      a: 'If you have another question, just write it here.',
      b: 'If you need anything else, write to me.',
      c: 'The conversation stays open if you want to add something.',
      d: 'Is there anything else you would like to know?',
      e: 'You can come back here whenever you like.',
      f: 'I am still here if you need anything else.',
    },
  },
})
