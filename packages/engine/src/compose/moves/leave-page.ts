import { pieces } from '../piece.ts'

/** The page may be left; the conversation stays, under a reference. */
export const leavePage = pieces({
  'leave-page.free': {
    fr: {
      a: [
        'Vous pouvez quitter cette page : la conversation reste ici. Référence : {reference}.',
        'Tu peux quitter cette page : la conversation reste ici. Référence : {reference}.',
      ],
      b: [
        'Inutile de rester devant l’écran : vous retrouverez la conversation ici, référence {reference}.',
        'Inutile de rester devant l’écran : tu retrouveras la conversation ici, référence {reference}.',
      ],
      c: [
        'Si vous fermez la page, rien n’est perdu : revenez ici avec la référence {reference}.',
        'Si tu fermes la page, rien n’est perdu : reviens ici avec la référence {reference}.',
      ],
      d: [
        'La réponse s’affichera ici, même si vous partez entre-temps. Référence : {reference}.',
        'La réponse s’affichera ici, même si tu pars entre-temps. Référence : {reference}.',
      ],
      e: [
        'Vous pouvez partir et revenir : tout est gardé ici, sous la référence {reference}.',
        'Tu peux partir et revenir : tout est gardé ici, sous la référence {reference}.',
      ],
    },
    en: {
      a: 'You can leave this page: the conversation stays here. Reference: {reference}.',
      b: 'No need to stay at the screen: you will find the conversation here, reference {reference}.',
      c: 'If you close the page, nothing is lost: come back here with reference {reference}.',
      d: 'The answer will appear here, even if you leave meanwhile. Reference: {reference}.',
      e: 'You can go and come back: all is kept here, under reference {reference}.',
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
        'Vous pouvez compléter votre message, il sera lu avec le reste.',
        'Tu peux compléter ton message, il sera lu avec le reste.',
      ],
      d: [
        'Voulez-vous ajouter quelque chose pour la personne qui lira ?',
        'Veux-tu ajouter quelque chose pour la personne qui lira ?',
      ],
      e: [
        'Ajoutez ici ce que la personne doit savoir.',
        'Ajoute ici ce que la personne doit savoir.',
      ],
    },
    en: {
      a: 'Meanwhile, you can add a detail here.',
      b: 'If a detail comes back to you, write it here.',
      c: 'You can complete your message; it will be read with the rest.',
      d: 'Would you like to add something for the person who will read it?',
      e: 'Add here what the person should know.',
    },
  },
})
