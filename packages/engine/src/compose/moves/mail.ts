import { pieces } from '../piece.ts'

/** The frame of an e-mail: its first line, and who signs. A frame may come back in each e-mail. */
export const mail = pieces({
  'mail.greet-named': {
    fr: {
      a: 'Bonjour {name},',
    },
    en: {
      a: 'Hello {name},',
    },
  },
  'mail.greet': {
    fr: {
      a: 'Bonjour,',
    },
    en: {
      a: 'Hello,',
    },
  },
  'mail.close': {
    fr: {
      a: 'Cordialement,\nL’assistant automatique de {company}',
      b: 'Bien cordialement,\nL’assistant automatique de {company}',
      c: 'Bien à [vous|toi],\nL’assistant automatique de {company}',
    },
    en: {
      a: 'Kind regards,\nThe automated assistant for {company}',
      b: 'Best regards,\nThe automated assistant for {company}',
      c: 'Regards,\nThe automated assistant for {company}',
    },
  },
})
