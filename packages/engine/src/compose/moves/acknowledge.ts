import { pieces } from '../piece.ts'

/** Restating what the customer wrote: their fact, how often they had to write it, or both. */
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
  'acknowledge.strong': {
    fr: {
      a: [
        'Je prends au sérieux ce que vous écrivez au sujet de {fact}.',
        'Je prends au sérieux ce que tu écris au sujet de {fact}.',
      ],
      b: [
        'J’ai lu votre message au sujet de {fact}, et je ne minimise rien.',
        'J’ai lu ton message au sujet de {fact}, et je ne minimise rien.',
      ],
      c: [
        'J’entends ce que vous écrivez au sujet de {fact}.',
        'J’entends ce que tu écris au sujet de {fact}.',
      ],
      d: [
        'Je ne prends pas à la légère ce que vous signalez au sujet de {fact}.',
        'Je ne prends pas à la légère ce que tu signales au sujet de {fact}.',
      ],
      e: [
        'Ce que vous écrivez au sujet de {fact} est clair, et je ne le minimise pas.',
        'Ce que tu écris au sujet de {fact} est clair, et je ne le minimise pas.',
      ],
    },
    en: {
      a: 'I take what you write about {fact} seriously.',
      b: 'I have read your message about {fact}, and I will not play it down.',
      c: 'I hear what you are saying about {fact}.',
      d: 'I do not take what you report about {fact} lightly.',
      e: 'What you write about {fact} is clear, and I am not playing it down.',
    },
  },
  'acknowledge.fact-count': {
    fr: {
      a: [
        'Je vois que c’est la {count} fois que vous nous écrivez au sujet de {fact}.',
        'Je vois que c’est la {count} fois que tu nous écris au sujet de {fact}.',
      ],
      b: [
        'C’est déjà la {count} fois que vous devez nous contacter au sujet de {fact}.',
        'C’est déjà la {count} fois que tu dois nous contacter au sujet de {fact}.',
      ],
      c: [
        'Vous en êtes à votre {count} demande au sujet de {fact}, et j’en tiens compte.',
        'Tu en es à ta {count} demande au sujet de {fact}, et j’en tiens compte.',
      ],
      d: [
        'J’ai bien lu que c’est votre {count} contact au sujet de {fact}.',
        'J’ai bien lu que c’est ton {count} contact au sujet de {fact}.',
      ],
      e: [
        'Pour la {count} fois, vous devez revenir au sujet de {fact} : c’est noté.',
        'Pour la {count} fois, tu dois revenir au sujet de {fact} : c’est noté.',
      ],
    },
    en: {
      a: 'I can see that this is the {count} time you have written to us about {fact}.',
      b: 'This is already the {count} time you have had to contact us about {fact}.',
      c: 'You are on your {count} request about {fact}, and I am taking that into account.',
      d: 'I have read that this is your {count} contact about {fact}.',
      e: 'You have had to come back for the {count} time about {fact}, and I have noted it.',
    },
  },
  'acknowledge.fact-again': {
    fr: {
      a: [
        'Je vois que vous nous avez déjà écrit au sujet de {fact}.',
        'Je vois que tu nous as déjà écrit au sujet de {fact}.',
      ],
      b: [
        'Vous avez déjà dû nous contacter au sujet de {fact}, et j’en tiens compte.',
        'Tu as déjà dû nous contacter au sujet de {fact}, et j’en tiens compte.',
      ],
      c: [
        'J’ai bien lu que vous revenez vers nous au sujet de {fact}.',
        'J’ai bien lu que tu reviens vers nous au sujet de {fact}.',
      ],
      d: [
        'Ce n’est pas la première fois que vous nous contactez au sujet de {fact}, je le vois bien.',
        'Ce n’est pas la première fois que tu nous contactes au sujet de {fact}, je le vois bien.',
      ],
      e: [
        'Vous nous aviez déjà parlé de {fact}, et il vous a fallu revenir.',
        'Tu nous avais déjà parlé de {fact}, et il t’a fallu revenir.',
      ],
    },
    en: {
      a: 'I can see that you have already written to us about {fact}.',
      b: 'You have already had to contact us about {fact}, and I am taking that into account.',
      c: 'I have read that you are coming back to us about {fact}.',
      d: 'This is not the first time you have contacted us about {fact}, and I can see that.',
      e: 'You had already told us about {fact}, and you have had to come back.',
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
