import { pieces } from '../piece.ts'

/** Answering a greeting, by name where the name is known. */
export const greet = pieces({
  'greet.named': {
    fr: {
      a: 'Bonjour {name}.',
      b: 'Bonjour {name}, je [vous écoute|t’écoute].',
      c: 'Bonjour à [vous|toi], {name}.',
      d: 'Bonjour {name}, [vous êtes|tu es] en contact avec l’assistant automatique de {company}.',
      e: 'Bonjour {name}. Je suis là pour [vous|te] répondre.',
      f: 'Bonjour {name}, et merci de [votre|ton] message.',
      g: 'Bonjour {name}, et bienvenue chez {company}.',
      h: 'Bonjour {name}, je suis l’assistant automatique de {company}.',
    },
    en: {
      a: 'Hello {name}.',
      b: 'Hello {name}, and welcome.',
      c: 'Hello {name}, I am listening.',
      d: 'Hello {name}, this is the automated assistant for {company}.',
      e: 'Hello {name}. I am here to answer your questions.',
      f: 'Hello {name}, and thank you for your message.',
      g: 'Hello {name}, and welcome to {company}.',
      h: 'Hello {name}, I am the automated assistant for {company}.',
    },
  },
  'greet.bare': {
    fr: {
      a: 'Bonjour.',
      b: 'Bonjour, je [vous écoute|t’écoute].',
      c: 'Bonjour à [vous|toi].',
      d: 'Bonjour, c’est l’assistant automatique de {company} qui [vous|te] répond.',
      e: 'Bonjour. Je suis là pour [vous|te] répondre.',
      f: 'Bonjour, et merci de [votre|ton] message.',
      g: 'Bonjour, et bienvenue chez {company}.',
      h: 'Bonjour, l’assistant automatique de {company} [vous écoute|t’écoute].',
    },
    en: {
      a: 'Hello.',
      b: 'Hello, and welcome.',
      c: 'Hello, I am listening.',
      d: 'Hello, the automated assistant for {company} is answering you.',
      e: 'Hello. I am here to answer your questions.',
      f: 'Hello, and thank you for your message.',
      g: 'Hello, and welcome to {company}.',
      h: 'Hello, you are talking to the automated assistant for {company}.',
    },
  },
})
