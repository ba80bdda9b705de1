import { pieces } from '../piece.ts'

/** Opening a conversation: says it is automatic, for whom, and how to reach a person. */
export const open = pieces({
  'open.who': {
    fr: {
      a: 'Bonjour, je suis l’assistant automatique de {company}.',
      b: 'Bonjour, et bienvenue chez {company}. Je suis un assistant automatique.',
      c: 'Bonjour, ici l’assistant automatique de {company}.',
      d: [
        'Bonjour, un assistant automatique vous répond pour {company}.',
        'Bonjour, un assistant automatique te répond pour {company}.',
      ],
      e: [
        'Bonjour, vous êtes en contact avec l’assistant automatique de {company}.',
        'Bonjour, tu es en contact avec l’assistant automatique de {company}.',
      ],
    },
    en: {
      a: 'Hello, I am the automated assistant for {company}.',
      b: 'Hello, and welcome to {company}. I am an automated assistant.',
      c: 'Hello, this is the automated assistant for {company}.',
      d: 'Hello, an automated assistant answers here for {company}.',
      e: 'Hello, you have reached the automated assistant for {company}.',
    },
  },
  'open.reach': {
    fr: {
      a: [
        'Vous pouvez demander une personne à tout moment.',
        'Tu peux demander une personne à tout moment.',
      ],
      b: [
        'Pour parler à une personne, dites-le simplement.',
        'Pour parler à une personne, dis-le simplement.',
      ],
      c: [
        'Écrivez « une personne » à tout moment, et je passe le relais.',
        'Écris « une personne » à tout moment, et je passe le relais.',
      ],
      d: [
        'Une personne peut prendre le relais dès que vous le souhaitez.',
        'Une personne peut prendre le relais dès que tu le souhaites.',
      ],
      e: [
        'Si vous préférez parler à une personne, dites-le-moi à tout moment.',
        'Si tu préfères parler à une personne, dis-le-moi à tout moment.',
      ],
      f: 'À tout moment, un mot suffit pour parler à une personne.',
    },
    en: {
      a: 'You can ask for a person at any time.',
      b: 'If you need a person, just ask.',
      c: 'Write “a person” at any time, and I will hand over.',
      d: 'A person can take over whenever you like.',
      e: 'If you would rather talk to a person, just tell me.',
      f: 'To talk to a person, just say so, at any time.',
    },
  },
  'open.invite': {
    fr: {
      a: ['Que puis-je faire pour vous ?', 'Que puis-je faire pour toi ?'],
      b: ['Quelle est votre question ?', 'Quelle est ta question ?'],
      c: ['De quoi avez-vous besoin ?', 'De quoi as-tu besoin ?'],
      d: ['Qu’est-ce qui vous amène ?', 'Qu’est-ce qui t’amène ?'],
      e: ['Dites-moi ce qui vous amène.', 'Dis-moi ce qui t’amène.'],
      f: ['Comment puis-je vous aider ?', 'Comment puis-je t’aider ?'],
    },
    en: {
      a: 'What can I do for you?',
      b: 'What is your question?',
      c: 'What do you need?',
      d: 'What brings you here?',
      e: 'Tell me what brings you here.',
      f: 'How can I help?',
    },
  },
})
