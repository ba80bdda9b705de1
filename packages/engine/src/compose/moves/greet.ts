import { pieces } from '../piece.ts'

/** Answering a greeting, by name where the name is known. */
export const greet = pieces({
  'greet.named': {
    fr: {
      a: 'Bonjour {name}.',
      b: ['Bonjour {name}, je vous écoute.', 'Bonjour {name}, je t’écoute.'],
      c: ['Bonjour à vous, {name}.', 'Bonjour à toi, {name}.'],
      d: [
        'Bonjour {name}, vous êtes en contact avec l’assistant automatique de {company}.',
        'Bonjour {name}, tu es en contact avec l’assistant automatique de {company}.',
      ],
      e: [
        'Bonjour {name}. Je suis là pour vous répondre.',
        'Bonjour {name}. Je suis là pour te répondre.',
      ],
      f: ['Bonjour {name}, et merci de votre message.', 'Bonjour {name}, et merci de ton message.'],
    },
    en: {
      a: 'Hello {name}.',
      b: 'Hello {name}, and welcome.',
      c: 'Good day, {name}.',
      d: 'Hello {name}, this is the automated assistant for {company}.',
      e: 'Hello {name}. I am here to answer your questions.',
      f: 'Hello {name}, and thank you for your message.',
    },
  },
  'greet.bare': {
    fr: {
      a: 'Bonjour.',
      b: ['Bonjour, je vous écoute.', 'Bonjour, je t’écoute.'],
      c: ['Bonjour à vous.', 'Bonjour à toi.'],
      d: [
        'Bonjour, vous êtes en contact avec l’assistant automatique de {company}.',
        'Bonjour, tu es en contact avec l’assistant automatique de {company}.',
      ],
      e: ['Bonjour. Je suis là pour vous répondre.', 'Bonjour. Je suis là pour te répondre.'],
      f: ['Bonjour, et merci de votre message.', 'Bonjour, et merci de ton message.'],
    },
    en: {
      a: 'Hello.',
      b: 'Hello, and welcome.',
      c: 'Good day.',
      d: 'Hello, this is the automated assistant for {company}.',
      e: 'Hello. I am here to answer your questions.',
      f: 'Hello, and thank you for your message.',
    },
  },
})
