import { pieces } from '../piece.ts'

/** The page may be left; the conversation stays, under a reference. */
export const leavePage = pieces({
  'leave-page.free': {
    fr: {
      a: [
        'Vous pouvez quitter cette page et revenir plus tard : votre conversation reste ici, sous la référence {reference}.',
        'Tu peux quitter cette page et revenir plus tard : ta conversation reste ici, sous la référence {reference}.',
      ],
      b: [
        'Inutile d’attendre devant l’écran : vous retrouverez la conversation ici, sous la référence {reference}.',
        'Inutile d’attendre devant l’écran : tu retrouveras la conversation ici, sous la référence {reference}.',
      ],
      c: [
        'Si vous fermez la page, rien n’est perdu : la conversation est gardée ici, sous la référence {reference}.',
        'Si tu fermes la page, rien n’est perdu : la conversation est gardée ici, sous la référence {reference}.',
      ],
      d: [
        'La réponse s’affichera ici, même si vous partez entre-temps. Votre référence : {reference}.',
        'La réponse s’affichera ici, même si tu pars entre-temps. Ta référence : {reference}.',
      ],
      e: [
        'Vous pouvez partir et revenir quand vous voulez : tout est gardé ici, sous la référence {reference}.',
        'Tu peux partir et revenir quand tu veux : tout est gardé ici, sous la référence {reference}.',
      ],
    },
    en: {
      a: 'You can leave this page and come back later: your conversation stays here, under reference {reference}.',
      b: 'There is no need to wait at the screen: you will find the conversation here, under reference {reference}.',
      c: 'If you close the page, nothing is lost: the conversation is kept here, under reference {reference}.',
      d: 'The answer will appear here, even if you leave in the meantime. Your reference: {reference}.',
      e: 'You can go and come back whenever you like: everything is kept here, under reference {reference}.',
    },
  },
  'leave-page.add': {
    fr: {
      a: [
        'En attendant, vous pouvez ajouter un détail ici.',
        'En attendant, tu peux ajouter un détail ici.',
      ],
      b: ['Si un détail vous revient, écrivez-le ici.', 'Si un détail te revient, écris-le ici.'],
      c: [
        'Vous pouvez encore compléter votre message : il sera lu avec le reste.',
        'Tu peux encore compléter ton message : il sera lu avec le reste.',
      ],
      d: [
        'Souhaitez-vous ajouter quelque chose pour la personne qui vous lira ?',
        'Souhaites-tu ajouter quelque chose pour la personne qui te lira ?',
      ],
      e: [
        'Vous pouvez déjà écrire ici ce qu’il est utile de savoir.',
        'Tu peux déjà écrire ici ce qu’il est utile de savoir.',
      ],
    },
    en: {
      a: 'In the meantime, you can add a detail here.',
      b: 'If you think of anything else, write it here.',
      c: 'You can still add to your message: it will be read with the rest.',
      d: 'Would you like to add anything for the person who will read this?',
      e: 'You can already write here anything that is useful to know.',
    },
  },
})
