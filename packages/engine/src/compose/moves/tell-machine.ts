import { pieces } from '../piece.ts'

/** « T’es un robot ? » Yes, said plainly. */
export const tellMachine = pieces({
  'tell-machine.yes': {
    fr: {
      a: 'Oui, je suis un assistant automatique : un programme, pas une personne.',
      b: 'Oui, c’est un programme qui [vous|te] répond ici pour {company}, pas une personne.',
      c: 'Oui, les réponses que j’écris ici sont automatiques.',
      d: 'Oui, je suis un programme qui répond pour {company}.',
      e: 'Oui, c’est bien un assistant automatique qui [vous|te] répond.',
      f: 'Oui, je suis une machine, qui répond ici pour {company}.',
      g: 'Oui, [vous parlez|tu parles] à un programme, pas à une personne.',
      h: 'Oui, c’est automatique : un programme lit [vos|tes] messages et [vous|te] répond.',
    },
    en: {
      a: 'Yes, I am an automated assistant: a program, not a person.',
      b: 'Yes, a program answers here for {company}, not a person.',
      c: 'Yes, the answers I write here are automated.',
      d: 'Yes, I am a program that answers for {company}.',
      e: 'Yes, this is an automated assistant answering you.',
      f: 'Yes, I am a machine that answers here for {company}.',
      g: 'Yes, you are talking to a program, not to a person.',
      h: 'Yes, it is automated: a program reads your messages and answers you.',
    },
  },
})
