import { pieces } from '../piece.ts'

/** In public nothing personal is asked or said: the details go where nobody else reads them. */
export const goPrivate = pieces({
  'go-private.ask': {
    fr: {
      a: '[Pouvez-vous|Peux-tu] nous écrire en message privé ? Ici, tout le monde peut lire.',
      b: '[Écrivez-nous|Écris-nous] en message privé pour la suite : ici, tout le monde peut lire.',
      c: '[Envoyez-nous|Envoie-nous] les détails en message privé, jamais en public.',
      d: 'Pour protéger [vos|tes] données, [écrivez-nous|écris-nous] la suite en message privé.',
      e: '[Voulez-vous|Veux-tu] continuer en message privé ? [Vos|Tes] informations ne regardent que [vous|toi].',
      f: 'En message privé, [vous pouvez|tu peux] donner les détails sans que tout le monde les lise.',
      g: 'La suite est plus sûre en message privé : [pouvez-vous|peux-tu] nous y écrire ?',
      h: 'Un message privé suffit pour les détails, à l’abri des regards : [écrivez-nous|écris-nous].',
    },
    en: {
      a: 'Could you write to us in a private message? Everyone can read this page.',
      b: 'Please send us the details in a private message: everyone can read this page.',
      c: 'Please send us the details in a private message, never in public.',
      d: 'To protect your data, please write the rest to us in a private message.',
      e: 'Would you like to go on in a private message? Your details concern nobody else.',
      f: 'In a private message, you can give the details without everyone reading them.',
      g: 'The rest is safer in a private message: could you write to us there?',
      h: 'A private message is enough for the details, away from public view: please write to us there.',
    },
  },
})
