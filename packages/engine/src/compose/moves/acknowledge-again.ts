import { pieces } from '../piece.ts'

/** How often the customer had to come back, alone or with the fact. */
export const acknowledgeAgain = pieces({
  'acknowledge.fact-count': {
    fr: {
      a: 'Je vois que c’est la {count} fois que [vous|tu] nous [écrivez|écris] au sujet de {fact}.',
      b: 'C’est déjà la {count} fois que [vous devez|tu dois] nous contacter au sujet de {fact}.',
      c: '[Vous|Tu] en [êtes|es] à [votre|ta] {count} demande au sujet de {fact}, et j’en tiens compte.',
      d: 'J’ai bien lu que c’est [votre|ton] {count} contact au sujet de {fact}.',
      e: 'Pour la {count} fois, [vous devez|tu dois] revenir au sujet de {fact} : c’est noté.',
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
      a: 'Je vois que [vous|tu] nous [avez|as] déjà écrit au sujet de {fact}.',
      b: '[Vous avez|Tu as] déjà dû nous contacter au sujet de {fact}, et j’en tiens compte.',
      c: 'J’ai bien lu que [vous revenez|tu reviens] vers nous au sujet de {fact}.',
      d: 'Ce n’est pas la première fois que [vous|tu] nous [contactez|contactes] au sujet de {fact}, je le vois bien.',
      e: '[Vous nous aviez|Tu nous avais] déjà écrit au sujet de {fact}, et il [vous a|t’a] fallu revenir.',
      f: '[Vous avez|Tu as] déjà pris la peine de nous contacter au sujet de {fact}.',
      g: 'Je vois que [vous devez|tu dois] nous relancer au sujet de {fact}.',
      h: 'Au sujet de {fact}, ce n’est pas [votre|ton] premier contact : c’est bien noté.',
    },
    en: {
      a: 'I can see that you have already written to us about {fact}.',
      b: 'You have already had to contact us about {fact}, and I am taking that into account.',
      c: 'I have read that you are coming back to us about {fact}.',
      d: 'This is not the first time you have contacted us about {fact}, and I can see that.',
      e: 'You had already written to us about {fact}, and you have had to come back.',
      f: 'You have already taken the trouble to contact us about {fact}.',
      g: 'I can see that you are having to chase us about {fact}.',
      h: 'This is not your first contact about {fact}, and I have noted that.',
    },
  },
  'acknowledge.count': {
    fr: {
      a: 'Je vois que c’est la {count} fois que [vous|tu] nous [contactez|contactes] pour cela.',
      b: 'C’est déjà la {count} fois que [vous devez|tu dois] nous le signaler.',
      c: 'Je vois que [vous|tu] en [êtes|es] à [votre|ta] {count} demande.',
      d: 'C’est la {count} fois que [vous devez|tu dois] l’expliquer, je le vois bien.',
      e: 'Il [vous a|t’a] fallu nous contacter une {count} fois, et j’en tiens compte.',
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
      a: 'Je vois que [vous avez|tu as] déjà dû nous l’expliquer.',
      b: 'Je vois que ce n’est pas la première fois que [vous|tu] nous le [signalez|signales].',
      c: '[Vous|Tu] nous [l’aviez|l’avais] déjà signalé, et j’en tiens compte.',
      d: 'Je vois que [vous avez|tu as] dû revenir vers nous pour la même demande.',
      e: 'Je vois que cette demande [vous a|t’a] déjà pris du temps.',
      f: 'Je vois que [vous avez|tu as] déjà fait le nécessaire pour nous prévenir.',
      g: 'Ce n’est pas [votre|ton] premier contact à ce sujet, c’est bien noté.',
      h: '[Vous avez|Tu as] déjà pris la peine de nous contacter à ce sujet, je le vois.',
    },
    en: {
      a: 'I can see that you have already had to explain this.',
      b: 'I can see that this is not the first time you have told us.',
      c: 'You had already told us about this, and I am taking that into account.',
      d: 'I can see that you have had to come back to us with the same request.',
      e: 'I can see that this has already taken up your time.',
      f: 'I can see that you have already done your part to let us know.',
      g: 'This is not your first contact about it, and I have noted that.',
      h: 'You have already taken the trouble to contact us about this, and I can see that.',
    },
  },
})
