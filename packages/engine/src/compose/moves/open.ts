import { pieces } from '../piece.ts'

/** Opening a conversation: says it is automatic, for whom, and how to reach a person. */
export const open = pieces({
  'open.who': {
    fr: {
      a: 'Bonjour, je suis l’assistant automatique qui répond pour {company}.',
      b: 'Bonjour. Ici l’assistant automatique qui répond pour {company}.',
      c: 'Bonjour, c’est un assistant automatique qui répond ici pour {company}.',
      d: [
        'Bonjour, un assistant automatique vous répond ici pour {company}.',
        'Bonjour, un assistant automatique te répond ici pour {company}.',
      ],
      e: 'Bonjour. Je réponds pour {company} et je suis un assistant automatique.',
    },
    en: {
      a: 'Hello, I am the automatic assistant that answers for {company}.',
      b: 'Hello. This is the automatic assistant that answers for {company}.',
      c: 'Hello, an automatic assistant answers here for {company}.',
      d: 'Hello. I answer for {company}, and I am an automatic assistant.',
      e: 'Hello, you have reached the automatic assistant for {company}.',
    },
  },
  'open.reach': {
    fr: {
      a: [
        'Vous pouvez demander une personne à tout moment, il suffit de l’écrire.',
        'Tu peux demander une personne à tout moment, il suffit de l’écrire.',
      ],
      b: 'Pour parler à une personne, il suffit d’en faire la demande ici, à tout moment.',
      c: [
        'Écrivez « une personne » quand vous le souhaitez, et je passe le relais.',
        'Écris « une personne » quand tu le souhaites, et je passe le relais.',
      ],
      d: 'Une personne peut prendre le relais à tout moment, sur simple demande.',
      e: [
        'Si vous voulez parler à une personne, dites-le-moi, à tout moment.',
        'Si tu veux parler à une personne, dis-le-moi, à tout moment.',
      ],
      f: 'À chaque étape, il est possible de demander une personne en un mot.',
    },
    en: {
      a: 'You can ask for a person at any time: just write it.',
      b: 'To speak to a person, just ask here, at any time.',
      c: 'Write “a person” whenever you like, and I will hand over.',
      d: 'A person can take over at any time if you ask.',
      e: 'If you want to speak to a person, tell me, at any time.',
      f: 'At every step you can ask for a person in one word.',
    },
  },
  'open.invite': {
    fr: {
      a: ['Que puis-je faire pour vous ?', 'Que puis-je faire pour toi ?'],
      b: ['Quelle est votre question ?', 'Quelle est ta question ?'],
      c: ['De quoi avez-vous besoin ?', 'De quoi as-tu besoin ?'],
      d: ['Qu’est-ce qui vous amène ?', 'Qu’est-ce qui t’amène ?'],
      e: ['Dites-moi ce qui vous amène.', 'Dis-moi ce qui t’amène.'],
      f: ['Écrivez-moi ce que vous cherchez.', 'Écris-moi ce que tu cherches.'],
    },
    en: {
      a: 'What can I do for you?',
      b: 'What is your question?',
      c: 'What do you need?',
      d: 'What brings you here?',
      e: 'Tell me what brings you here.',
      f: 'Write what you are looking for.',
    },
  },
})
