import { pieces } from '../piece.ts'

/** A person, as a choice, at any turn. */
export const offerChoice = pieces({
  'offer-choice.person': {
    fr: {
      a: [
        'Si vous préférez, je passe le relais à une personne de l’équipe.',
        'Si tu préfères, je passe le relais à une personne de l’équipe.',
      ],
      b: [
        'Vous pouvez aussi en parler directement à une personne.',
        'Tu peux aussi en parler directement à une personne.',
      ],
      c: [
        'Ou préférez-vous en parler à une personne ?',
        'Ou préfères-tu en parler à une personne ?',
      ],
      d: [
        'Une personne de l’équipe peut aussi prendre le relais, si vous le souhaitez.',
        'Une personne de l’équipe peut aussi prendre le relais, si tu le souhaites.',
      ],
      e: [
        'Je peux aussi passer le relais à une personne : c’est comme vous préférez.',
        'Je peux aussi passer le relais à une personne : c’est comme tu préfères.',
      ],
      f: [
        'À tout moment, vous pouvez demander à parler à une personne.',
        'À tout moment, tu peux demander à parler à une personne.',
      ],
      g: [
        'Si vous voulez en parler à une personne, dites-le-moi.',
        'Si tu veux en parler à une personne, dis-le-moi.',
      ],
    },
    en: {
      a: 'If you prefer, I can hand over to a person on the team.',
      b: 'You can also talk to a person about it directly.',
      c: 'Or would you rather talk to a person?',
      d: 'A person on the team can also take over, if you like.',
      e: 'I can also hand over to a person: it is up to you.',
      f: 'You can ask to talk to a person at any time.',
      g: 'If you want to talk to a person about it, just tell me.',
    },
  },
})
