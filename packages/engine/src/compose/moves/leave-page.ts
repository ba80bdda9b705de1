import { pieces } from '../piece.ts'

/** The page may be left; the conversation stays, under a reference. */
export const leavePage = pieces({
  'leave-page.free': {
    fr: {
      a: '[Vous pouvez|Tu peux] quitter cette page et revenir plus tard : [votre|ta] conversation reste ici, sous la référence {reference}.',
      b: 'Inutile d’attendre devant l’écran : [vous retrouverez|tu retrouveras] la conversation ici, sous la référence {reference}.',
      c: 'Si [vous fermez|tu fermes] la page, rien n’est perdu : la conversation est gardée ici, sous la référence {reference}.',
      d: 'La réponse s’affichera ici, même si [vous partez|tu pars] entre-temps. [Votre|Ta] référence : {reference}.',
      e: '[Vous pouvez|Tu peux] partir et revenir quand [vous voulez|tu veux] : tout est gardé ici, sous la référence {reference}.',
      f: 'La conversation [vous attend|t’attend] ici, référence {reference} : [vous pouvez|tu peux] fermer la page.',
      g: '[Vous pouvez|Tu peux] fermer la page : la référence {reference} permet de retrouver la conversation.',
      h: 'Rien n’oblige à rester sur la page : la conversation est gardée sous la référence {reference}.',
    },
    en: {
      a: 'You can leave this page and come back later: your conversation stays here, under reference {reference}.',
      b: 'There is no need to wait at the screen: you will find the conversation here, under reference {reference}.',
      c: 'If you close the page, nothing is lost: the conversation is kept here, under reference {reference}.',
      d: 'The answer will appear here, even if you leave in the meantime. Your reference: {reference}.',
      e: 'You can go and come back whenever you like: everything is kept here, under reference {reference}.',
      f: 'The conversation waits for you here, reference {reference}: you can close the page.',
      g: 'You can close the page: reference {reference} lets you find the conversation again.',
      h: 'There is no need to stay on this page: the conversation is kept under reference {reference}.',
    },
  },
  'leave-page.free.email': {
    fr: {
      a: 'La référence de [votre|ta] demande est {reference} : [vous pouvez|tu peux] la compléter en répondant à ce message.',
      b: '[Vous pouvez|Tu peux] répondre à ce message pour ajouter un détail. Référence : {reference}.',
      c: 'Pour compléter [votre|ta] demande, [vous pouvez|tu peux] répondre à ce message, référence {reference}.',
      d: 'Référence de [votre|ta] demande : {reference}. Pour y ajouter un détail, [écrivez|écris] une réponse à ce message.',
      e: 'Tout reste sous la référence {reference} : [vous pouvez|tu peux] répondre à ce message si un détail [vous|te] revient.',
    },
    en: {
      a: 'The reference of your request is {reference}: you can add to it by replying to this message.',
      b: 'You can reply to this message to add a detail. Reference: {reference}.',
      c: 'To add to your request, you can reply to this message, reference {reference}.',
      d: 'Your request has the reference {reference}. If you want to add to it, reply to this message.',
      e: 'Everything is kept under reference {reference}: you can reply to this message if you think of anything else.',
    },
  },
  'leave-page.add': {
    fr: {
      a: 'En attendant, [vous pouvez|tu peux] ajouter un détail ici.',
      b: 'Si un détail [vous|te] revient, [écrivez-le|écris-le] ici.',
      c: '[Vous pouvez|Tu peux] encore compléter [votre|ton] message : il sera lu avec le reste.',
      d: '[Souhaitez-vous|Souhaites-tu] ajouter quelque chose pour la personne qui [vous|te] lira ?',
      e: '[Vous pouvez|Tu peux] déjà écrire ici ce qu’il est utile de savoir.',
      f: 'S’il manque quelque chose, [vous pouvez|tu peux] l’écrire dès maintenant.',
      g: 'Un détail de plus ? [Vous pouvez|Tu peux] l’écrire ici.',
      h: 'Ce que [vous ajoutez|tu ajoutes] ici sera lu aussi.',
    },
    en: {
      a: 'In the meantime, you can add a detail here.',
      b: 'If you think of anything else, write it here.',
      c: 'You can still add to your message: it will be read with the rest.',
      d: 'Would you like to add anything for the person who will read this?',
      e: 'You can already write here anything that is useful to know.',
      f: 'If something is missing, you can write it now.',
      g: 'One more detail? You can write it here.',
      h: 'Whatever you add here will be read too.',
    },
  },
})
