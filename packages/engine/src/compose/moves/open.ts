import { pieces } from '../piece.ts'

/** Opening a conversation: says it is automatic, for whom, and how to reach a person. */
export const open = pieces({
  'open.who': {
    fr: {
      a: 'Bonjour, je suis l’assistant automatique de {company}.',
      b: 'Bonjour, et bienvenue chez {company}. Je suis un assistant automatique.',
      c: 'Bonjour, ici l’assistant automatique de {company}.',
      d: 'Bonjour, un assistant automatique [vous|te] répond pour {company}.',
      e: 'Bonjour, [vous êtes|tu es] en contact avec l’assistant automatique de {company}.',
      f: 'Bonjour, je réponds ici pour {company} : je suis un assistant automatique.',
      g: 'Bonjour, et bienvenue. L’assistant automatique de {company} est là pour [vous|te] répondre.',
      h: 'Bonjour. Chez {company}, c’est un assistant automatique qui répond en premier.',
    },
    en: {
      a: 'Hello, I am the automated assistant for {company}.',
      b: 'Hello, and welcome to {company}. I am an automated assistant.',
      c: 'Hello, this is the automated assistant for {company}.',
      d: 'Hello, an automated assistant answers here for {company}.',
      e: 'Hello, you have reached the automated assistant for {company}.',
      f: 'Hello, I answer here for {company}: I am an automated assistant.',
      g: 'Hello, and thank you for writing to {company}. An automated assistant is answering you.',
      h: 'Hello. At {company}, an automated assistant answers first.',
    },
  },
  'open.reach': {
    fr: {
      a: '[Vous pouvez|Tu peux] demander une personne à tout moment.',
      b: 'Pour parler à une personne, [dites-le|dis-le] simplement.',
      c: '[Écrivez|Écris] « une personne » à tout moment, et je passe le relais.',
      d: 'Une personne peut prendre le relais dès que [vous|tu] le [souhaitez|souhaites].',
      e: 'Si [vous préférez|tu préfères] parler à une personne, [dites-le-moi|dis-le-moi] à tout moment.',
      f: 'À tout moment, un mot suffit pour parler à une personne.',
      g: 'Il suffit d’écrire « une personne » pour que je passe le relais.',
      h: 'À tout moment, [vous pouvez|tu peux] me demander de passer le relais à une personne.',
    },
    en: {
      a: 'You can ask for a person at any time.',
      b: 'If you need a person, just ask.',
      c: 'Write “a person” at any time, and I will hand over.',
      d: 'A person can take over whenever you like.',
      e: 'If you would rather talk to a person, just tell me.',
      f: 'To talk to a person, just say so, at any time.',
      g: 'Just write “a person” and I will hand over.',
      h: 'At any time, you can ask me to hand over to a person.',
    },
  },
  'open.invite': {
    fr: {
      a: 'Que puis-je faire pour [vous|toi] ?',
      b: 'Quelle est [votre|ta] question ?',
      c: 'De quoi [avez-vous|as-tu] besoin ?',
      d: 'Qu’est-ce qui [vous amène|t’amène] ?',
      e: '[Dites-moi|Dis-moi] ce qui [vous amène|t’amène].',
      f: 'Comment puis-je [vous aider|t’aider] ?',
      g: '[Dites-moi|Dis-moi] de quoi il s’agit.',
      h: 'Sur quoi porte [votre|ta] question ?',
    },
    en: {
      a: 'What can I do for you?',
      b: 'What is your question?',
      c: 'What do you need?',
      d: 'What brings you here?',
      e: 'Tell me what brings you here.',
      f: 'How can I help?',
      g: 'Tell me what it is about.',
      h: 'What is your question about?',
    },
  },
  'open.invite.formal': {
    fr: {
      a: 'En quoi puis-je vous être utile ?',
      b: 'Quel est l’objet de votre demande ?',
      c: 'Comment puis-je vous renseigner ?',
      d: 'Quelle information recherchez-vous ?',
    },
    en: {
      a: 'How may I help you?',
      b: 'May I ask what your request is about?',
      c: 'How may I be of help to you?',
      d: 'What information are you looking for?',
    },
  },
})
