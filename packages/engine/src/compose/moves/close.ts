import { pieces } from '../piece.ts'

/** Leaving the door open. */
export const close = pieces({
  'close.open': {
    fr: {
      a: 'S’il [vous|te] reste une question, [écrivez-la|écris-la] ici.',
      b: 'Si [vous avez|tu as] besoin d’autre chose, [écrivez-moi|écris-moi].',
      c: 'La conversation reste ouverte si [vous voulez|tu veux] ajouter quelque chose.',
      d: 'Y a-t-il autre chose que [vous souhaitez|tu souhaites] savoir ?',
      e: '[Vous pouvez|Tu peux] revenir ici quand [vous voulez|tu veux].',
      f: 'Je reste joignable ici en cas de besoin.',
      g: '[Écrivez-moi|Écris-moi] ici si une autre question [vous|te] vient.',
      h: 'Pour toute autre question, un message suffit.',
    },
    en: {
      a: 'If you have another question, just write it here.',
      b: 'If you need anything else, write to me.',
      c: 'The conversation stays open if you want to add something.',
      d: 'Is there anything else you would like to know?',
      e: 'You can come back here whenever you like.',
      f: 'I am still here if you need anything else.',
      g: 'Write to me here if another question comes up.',
      h: 'For any other question, one message is enough.',
    },
  },
  'close.open.email': {
    fr: {
      a: 'S’il [vous|te] reste une question, [répondez|réponds] à ce message.',
      b: 'Pour toute autre question, il [vous|te] suffit de répondre à cet e-mail.',
      c: '[Vous pouvez|Tu peux] répondre à ce message à tout moment.',
      d: 'Si un point reste ouvert, [répondez|réponds] simplement à ce message.',
    },
    en: {
      a: 'If you have another question, just reply to this message.',
      b: 'For any other question, a reply to this e-mail is enough.',
      c: 'You can reply to this message at any time.',
      d: 'If anything is still open, simply reply to this message.',
    },
  },
  'close.open.formal': {
    fr: {
      a: 'Je reste à votre disposition.',
      b: 'N’hésitez pas à revenir vers moi en cas de besoin.',
      c: 'Si une autre question se présente, vous pouvez m’écrire ici.',
      d: 'Je demeure à votre disposition pour toute autre question.',
    },
    en: {
      a: 'Please let me know if I can be of further help.',
      b: 'Should you have another question, please write to me here.',
      c: 'I remain available should you need anything else.',
      d: 'Please do not hesitate to write again.',
    },
  },
})
