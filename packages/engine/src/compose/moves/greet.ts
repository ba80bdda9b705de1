import { pieces } from '../piece.ts'

/** Answering a greeting, by name where the name is known. */
export const greet = pieces({
  'greet.named': {
    fr: {
      a: 'Bonjour {name}.',
      b: ['Bonjour {name}, je vous lis.', 'Bonjour {name}, je te lis.'],
      c: ['Bonjour à vous, {name}.', 'Bonjour à toi, {name}.'],
      d: 'Bonjour {name}, l’assistant automatique est là.',
      e: [
        'Bonjour {name}. Je suis là pour vous répondre.',
        'Bonjour {name}. Je suis là pour te répondre.',
      ],
      f: 'Bonjour {name}, message bien reçu.',
    },
    en: {
      a: 'Hello {name}.',
      b: 'Hello {name}, I am reading you.',
      c: 'Good day, {name}.',
      d: 'Hello {name}, the automatic assistant is here.',
      e: 'Hello {name}. I am here to answer you.',
      f: 'Hello {name}, message received.',
    },
  },
  'greet.bare': {
    fr: {
      a: 'Bonjour.',
      b: ['Bonjour, je vous lis.', 'Bonjour, je te lis.'],
      c: ['Bonjour à vous.', 'Bonjour à toi.'],
      d: 'Bonjour, l’assistant automatique est là.',
      e: ['Bonjour. Je suis là pour vous répondre.', 'Bonjour. Je suis là pour te répondre.'],
      f: 'Bonjour, message bien reçu.',
    },
    en: {
      a: 'Hello.',
      b: 'Hello, I am reading you.',
      c: 'Good day.',
      d: 'Hello, the automatic assistant is here.',
      e: 'Hello. I am here to answer you.',
      f: 'Hello, message received.',
    },
  },
})
