import { pieces } from '../piece.ts'

/** « T’es un robot ? » Yes, said plainly. */
export const tellMachine = pieces({
  'tell-machine.yes': {
    fr: {
      a: 'Oui, je suis un assistant automatique : un programme, pas une personne.',
      b: 'Oui. C’est un programme qui répond ici pour {company}, pas une personne.',
      c: 'Oui, les réponses que j’écris sont automatiques.',
      d: 'Oui, je suis un programme informatique qui répond pour {company}.',
      e: [
        'Oui, c’est bien un assistant automatique qui vous répond.',
        'Oui, c’est bien un assistant automatique qui te répond.',
      ],
      f: 'Oui, je suis une machine : j’écris à partir de réponses préparées pour {company}.',
    },
    en: {
      a: 'Yes, I am an automatic assistant: a program, not a person.',
      b: 'Yes. A program answers here for {company}, not a person.',
      c: 'Yes, what I write is automatic.',
      d: 'Yes, I am a computer program that answers for {company}.',
      e: 'Yes, this is an automatic assistant answering you.',
      f: 'Yes, I am a machine: I write from answers prepared for {company}.',
    },
  },
})
