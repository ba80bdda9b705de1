import { pieces } from '../piece.ts'

/** A person, as a choice, at any turn. */
export const offerChoice = pieces({
  'offer-choice.person': {
    fr: {
      a: [
        'Si vous préférez, je passe la conversation à une personne.',
        'Si tu préfères, je passe la conversation à une personne.',
      ],
      b: [
        'Vous pouvez aussi choisir d’en parler à une personne.',
        'Tu peux aussi choisir d’en parler à une personne.',
      ],
      c: [
        'Ou bien voulez-vous une personne tout de suite ?',
        'Ou bien veux-tu une personne tout de suite ?',
      ],
      d: [
        'Une personne peut aussi prendre la suite, si vous le demandez.',
        'Une personne peut aussi prendre la suite, si tu le demandes.',
      ],
      e: [
        'Je peux aussi passer le relais à une personne : à vous de choisir.',
        'Je peux aussi passer le relais à une personne : à toi de choisir.',
      ],
      f: [
        'Autre possibilité : je transmets à une personne, si vous le voulez.',
        'Autre possibilité : je transmets à une personne, si tu le veux.',
      ],
      g: [
        'Préférez-vous en parler à une personne ? Dites-le, et je transmets.',
        'Préfères-tu en parler à une personne ? Dis-le, et je transmets.',
      ],
    },
    en: {
      a: 'If you prefer, I can pass the conversation to a person.',
      b: 'You can also choose to talk to a person about it.',
      c: 'Or would you like a person right away?',
      d: 'A person can also take it from here, if you ask.',
      e: 'I can also hand over to a person: it is your choice.',
      f: 'Another way: I pass this on to a person, if you want.',
      g: 'Would you rather talk to a person? Say so, and I will hand over.',
    },
  },
})
