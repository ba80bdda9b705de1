import { pieces } from '../piece.ts'

/** Once, early, and only where the fault is known to be the company's. */
export const apologise = pieces({
  'apologise.fact': {
    fr: {
      a: 'L’erreur vient de nous au sujet de {fact}, et je [vous|te] présente nos excuses.',
      b: 'Je suis désolé pour ce désagrément au sujet de {fact} : l’erreur vient de chez {company}.',
      c: 'Au sujet de {fact}, l’erreur est de notre côté, et je [vous|te] prie de nous en excuser.',
      d: 'L’erreur au sujet de {fact} vient de nous, et je suis désolé pour ce désagrément.',
      e: '[Vous n’y êtes|Tu n’y es] pour rien : au sujet de {fact}, l’erreur est la nôtre, et je [vous|te] présente nos excuses.',
    },
    en: {
      a: 'The mistake about {fact} is ours, and I apologise for it.',
      b: 'I am sorry for the trouble about {fact}: the mistake is on our side.',
      c: 'We got this wrong about {fact}, and I apologise.',
      d: '{company} made the mistake about {fact}, and I am sorry for the trouble.',
      e: 'You did nothing wrong about {fact}: the mistake is ours, and I am sorry for it.',
    },
  },
  'apologise.ours': {
    fr: {
      a: 'C’est une erreur de notre part, et je [vous|te] présente nos excuses.',
      b: 'Je suis désolé pour ce désagrément : l’erreur vient de chez {company}.',
      c: 'L’erreur est de notre côté : je [vous|te] prie de nous en excuser.',
      d: 'L’erreur vient de nous, et je suis désolé pour ce désagrément.',
      e: '[Vous|Tu] n’y [êtes|es] pour rien : l’erreur est la nôtre, et je [vous|te] présente nos excuses.',
    },
    en: {
      a: 'This is our mistake, and I apologise for it.',
      b: 'I am sorry for the trouble: the mistake is on our side.',
      c: 'We got this wrong, and I apologise.',
      d: '{company} made this mistake, and I am sorry for the trouble.',
      e: 'You did nothing wrong: the mistake is ours, and I am sorry for it.',
    },
  },
})
