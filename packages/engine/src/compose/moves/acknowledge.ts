import { pieces } from '../piece.ts'

/** Restating what the customer wrote: their fact, or how often they had to write it. */
export const acknowledge = pieces({
  'acknowledge.fact': {
    fr: {
      a: ['Vous m’écrivez au sujet de {fact}.', 'Tu m’écris au sujet de {fact}.'],
      b: [
        'J’ai bien lu votre message au sujet de {fact}.',
        'J’ai bien lu ton message au sujet de {fact}.',
      ],
      c: [
        'Votre message concerne {fact}, c’est bien noté.',
        'Ton message concerne {fact}, c’est bien noté.',
      ],
      d: [
        'Si je vous lis bien, votre message concerne {fact}.',
        'Si je te lis bien, ton message concerne {fact}.',
      ],
      e: [
        'J’ai pris note de votre message concernant {fact}.',
        'J’ai pris note de ton message concernant {fact}.',
      ],
      f: [
        'Si je résume, votre demande concerne {fact}.',
        'Si je résume, ta demande concerne {fact}.',
      ],
      g: [
        'J’ai lu votre message en entier : il concerne {fact}.',
        'J’ai lu ton message en entier : il concerne {fact}.',
      ],
    },
    en: {
      a: 'You are writing about {fact}.',
      b: 'I have read your message about {fact}.',
      c: 'Your message is about {fact}, and I have noted it.',
      d: 'If I read you correctly, your message is about {fact}.',
      e: 'I have made a note of your message about {fact}.',
      f: 'To sum up, your request is about {fact}.',
      g: 'I have read your message in full: it is about {fact}.',
    },
  },
  'acknowledge.bare': {
    fr: {
      a: ['J’ai bien lu votre message.', 'J’ai bien lu ton message.'],
      b: ['Votre message m’est bien parvenu.', 'Ton message m’est bien parvenu.'],
      c: ['J’ai bien lu ce que vous décrivez.', 'J’ai bien lu ce que tu décris.'],
      d: [
        'J’ai pris note de ce que vous venez d’écrire.',
        'J’ai pris note de ce que tu viens d’écrire.',
      ],
      e: ['J’ai lu votre message en entier.', 'J’ai lu ton message en entier.'],
      f: ['J’ai bien noté ce que vous signalez.', 'J’ai bien noté ce que tu signales.'],
    },
    en: {
      a: 'I have read your message.',
      b: 'Your message has reached me.',
      c: 'I have read what you describe.',
      d: 'I have made a note of what you have just written.',
      e: 'I have read your message from start to finish.',
      f: 'I have noted what you are reporting.',
    },
  },
  'acknowledge.count': {
    fr: {
      a: [
        'Je vois que c’est la {count} fois que vous nous contactez pour cela.',
        'Je vois que c’est la {count} fois que tu nous contactes pour cela.',
      ],
      b: [
        'C’est déjà la {count} fois que vous devez nous le signaler.',
        'C’est déjà la {count} fois que tu dois nous le signaler.',
      ],
      c: [
        'Je vois que vous en êtes à votre {count} demande.',
        'Je vois que tu en es à ta {count} demande.',
      ],
      d: [
        'C’est la {count} fois que vous devez l’expliquer, je le vois bien.',
        'C’est la {count} fois que tu dois l’expliquer, je le vois bien.',
      ],
      e: [
        'Il vous a fallu nous contacter une {count} fois, et j’en tiens compte.',
        'Il t’a fallu nous contacter une {count} fois, et j’en tiens compte.',
      ],
    },
    en: {
      a: 'I can see that this is the {count} time you have contacted us about this.',
      b: 'This is already the {count} time you have had to report it.',
      c: 'I can see that this is your {count} request.',
      d: 'This is the {count} time you have had to explain it, and I can see that.',
      e: 'You have had to contact us for the {count} time, and I am taking that into account.',
    },
  },
  'acknowledge.again': {
    fr: {
      a: [
        'Je vois que vous avez déjà dû nous l’expliquer.',
        'Je vois que tu as déjà dû nous l’expliquer.',
      ],
      b: [
        'Je vois que ce n’est pas la première fois que vous nous le signalez.',
        'Je vois que ce n’est pas la première fois que tu nous le signales.',
      ],
      c: [
        'Vous nous l’aviez déjà signalé, et j’en tiens compte.',
        'Tu nous l’avais déjà signalé, et j’en tiens compte.',
      ],
      d: [
        'Je vois que vous avez dû revenir vers {company} pour la même demande.',
        'Je vois que tu as dû revenir vers {company} pour la même demande.',
      ],
      e: [
        'Je vois que cette demande vous a déjà pris du temps.',
        'Je vois que cette demande t’a déjà pris du temps.',
      ],
    },
    en: {
      a: 'I can see that you have already had to explain this.',
      b: 'I can see that this is not the first time you have told us.',
      c: 'You had already told us about this, and I am taking that into account.',
      d: 'I can see that you have had to come back to {company} with the same request.',
      e: 'I can see that this has already taken up your time.',
    },
  },
})
