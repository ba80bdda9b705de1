import { pieces } from '../piece.ts'

/** A person, as a choice, at any turn. */
export const offerChoice = pieces({
  'offer-choice.person': {
    fr: {
      a: 'Si [vous préférez|tu préfères], je passe le relais à une personne de l’équipe.',
      b: '[Vous pouvez|Tu peux] aussi en parler directement à une personne.',
      c: '[Préférez-vous|Préfères-tu] en parler à une personne ?',
      d: 'Une personne de l’équipe peut aussi prendre le relais, si [vous|tu] le [souhaitez|souhaites].',
      e: 'Je peux aussi passer le relais à une personne : c’est comme [vous préférez|tu préfères].',
      f: 'À tout moment, [vous pouvez|tu peux] demander à parler à une personne.',
      g: 'Si [vous voulez|tu veux] en parler à une personne, [dites-le-moi|dis-le-moi].',
      h: 'Une personne peut aussi [vous|te] répondre : il suffit de le demander.',
    },
    en: {
      a: 'If you prefer, I can hand over to a person on the team.',
      b: 'You can also talk to a person about it directly.',
      c: 'Would you rather talk to a person about it?',
      d: 'A person on the team can also take over, if you like.',
      e: 'I can also hand over to a person: it is up to you.',
      f: 'You can ask to talk to a person at any time.',
      g: 'If you want to talk to a person about it, just tell me.',
      h: 'A person can also answer you: you only have to ask.',
    },
  },
  'offer-choice.person.formal': {
    fr: {
      a: 'Si vous le souhaitez, une personne de l’équipe peut prendre le relais.',
      b: 'Souhaiteriez-vous en parler à une personne de l’équipe ?',
      c: 'Vous pouvez à tout moment demander une personne de l’équipe.',
      d: 'Je peux également transmettre votre demande à une personne, si vous le souhaitez.',
    },
    en: {
      a: 'Should you prefer it, a person on the team can take over.',
      b: 'Would you prefer to speak to a person on the team?',
      c: 'You may ask for a person on the team at any time.',
      d: 'I can also pass your request to a person, should you wish.',
    },
  },
})
