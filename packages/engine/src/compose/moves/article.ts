import { pieces } from '../piece.ts'

/** Around a passage of a help article, which itself is quoted unchanged. */
export const article = pieces({
  'article.lead': {
    fr: {
      a: 'Voici ce que dit l’article « {title} » :',
      b: 'L’article d’aide « {title} » en parle :',
      c: 'J’ai trouvé ce passage dans l’article « {title} » :',
      d: 'À ce sujet, on peut lire dans l’article « {title} » :',
      e: 'Ce passage de l’article « {title} » peut [vous aider|t’aider] :',
      f: 'Dans notre aide, l’article « {title} » dit ceci :',
      g: 'Je cite l’article « {title} » :',
      h: 'L’article « {title} » contient ce passage :',
    },
    en: {
      a: 'This is what the article “{title}” says:',
      b: 'The help article “{title}” covers this:',
      c: 'I found this passage in the article “{title}”:',
      d: 'On this, the article “{title}” says:',
      e: 'This passage from the article “{title}” may help:',
      f: 'In our help pages, the article “{title}” says this:',
      g: 'Here is a quote from the article “{title}”:',
      h: 'The article “{title}” has this passage:',
    },
  },
  'article.link': {
    fr: {
      a: 'L’article entier : {link}',
      b: 'Pour lire la suite : {link}',
      c: 'Le texte complet se trouve ici : {link}',
      d: 'Voici la page de l’article : {link}',
      e: 'Tout l’article est à lire ici : {link}',
      f: 'Le détail est sur cette page : {link}',
      g: 'L’article en ligne : {link}',
      h: 'À lire en entier : {link}',
    },
    en: {
      a: 'The whole article: {link}',
      b: 'To read on: {link}',
      c: 'The full text is here: {link}',
      d: 'Here is the page of the article: {link}',
      e: 'You can read all of it here: {link}',
      f: 'The details are on this page: {link}',
      g: 'The article online: {link}',
      h: 'The complete article is here: {link}',
    },
  },
  'article.person': {
    fr: {
      a: 'Si cela ne répond pas à [votre|ta] question, une personne de l’équipe peut le faire.',
      b: 'Ce n’était pas la question ? [Dites-le-moi|Dis-le-moi], ou [demandez|demande] à parler à une personne.',
      c: 'S’il [vous|te] manque quelque chose, une personne de l’équipe peut prendre le relais.',
      d: 'Est-ce la réponse que [vous cherchiez|tu cherchais], ou [préférez-vous|préfères-tu] parler à une personne ?',
      e: 'Si ce passage ne suffit pas, [vous pouvez|tu peux] en parler à une personne.',
      f: 'Je peux aussi passer le relais à une personne, si ce n’est pas ce que [vous cherchiez|tu cherchais].',
      g: 'Cela répond-il à [votre|ta] question ? Sinon, une personne peut [vous|te] répondre.',
      h: 'Pour tout ce que l’article ne dit pas, [vous pouvez|tu peux] demander une personne.',
    },
    en: {
      a: 'If this does not answer your question, a person on the team can.',
      b: 'Not what you asked? Tell me, or ask to talk to a person.',
      c: 'If something is missing, a person on the team can take over.',
      d: 'Is that the answer you were looking for, or would you rather talk to a person?',
      e: 'If this passage is not enough, you can talk to a person about it.',
      f: 'I can also hand over to a person if this is not what you were looking for.',
      g: 'Does this answer your question? If not, a person can answer you.',
      h: 'For anything the article does not say, you can ask for a person.',
    },
  },
})
