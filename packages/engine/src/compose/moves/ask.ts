import { pieces } from '../piece.ts'

/** One useful question: what is missing, what was tried, what would help. */
export const ask = pieces({
  'ask.order': {
    fr: {
      a: ['Quel est votre numéro de commande ?', 'Quel est ton numéro de commande ?'],
      b: [
        'Pouvez-vous me donner le numéro de la commande ?',
        'Peux-tu me donner le numéro de la commande ?',
      ],
      c: [
        'Avez-vous le numéro de commande sous la main ?',
        'As-tu le numéro de commande sous la main ?',
      ],
      d: [
        'Indiquez-moi le numéro de commande, si vous l’avez.',
        'Indique-moi le numéro de commande, si tu l’as.',
      ],
      e: 'Pour retrouver le dossier, quel est le numéro de commande ?',
      f: [
        'De quelle commande parlez-vous ? Son numéro suffit.',
        'De quelle commande parles-tu ? Son numéro suffit.',
      ],
    },
    en: {
      a: 'What is your order number?',
      b: 'Could you give me the order number?',
      c: 'Do you have the order number to hand?',
      d: 'Please tell me the order number, if you have it.',
      e: 'To find the file, what is the order number?',
      f: 'Which order is this about? Its number is enough.',
    },
  },
  'ask.tried': {
    fr: {
      a: ['Qu’avez-vous déjà essayé ?', 'Qu’as-tu déjà essayé ?'],
      b: [
        'Pour ne pas vous faire recommencer, qu’avez-vous déjà tenté ?',
        'Pour ne pas te faire recommencer, qu’as-tu déjà tenté ?',
      ],
      c: ['Dites-moi ce que vous avez déjà essayé.', 'Dis-moi ce que tu as déjà essayé.'],
      d: ['Avez-vous déjà essayé quelque chose ?', 'As-tu déjà essayé quelque chose ?'],
      e: ['Quelles démarches avez-vous déjà faites ?', 'Quelles démarches as-tu déjà faites ?'],
      f: [
        'Que se passe-t-il exactement, et qu’avez-vous tenté jusqu’ici ?',
        'Que se passe-t-il exactement, et qu’as-tu tenté jusqu’ici ?',
      ],
    },
    en: {
      a: 'What have you already tried?',
      b: 'So that you do not start over, what have you tried so far?',
      c: 'Tell me what you have already tried.',
      d: 'Have you already tried something?',
      e: 'Which steps have you already taken?',
      f: 'What happens exactly, and what have you tried so far?',
    },
  },
  'ask.wish': {
    fr: {
      a: ['Qu’est-ce qui vous aiderait le plus ?', 'Qu’est-ce qui t’aiderait le plus ?'],
      b: ['Qu’attendez-vous en priorité ?', 'Qu’attends-tu en priorité ?'],
      c: ['Quelle issue vous conviendrait ?', 'Quelle issue te conviendrait ?'],
      d: ['Dites-moi ce que vous souhaitez obtenir.', 'Dis-moi ce que tu souhaites obtenir.'],
      e: [
        'Que souhaitez-vous que l’équipe regarde en premier ?',
        'Que souhaites-tu que l’équipe regarde en premier ?',
      ],
      f: ['Quelle solution avez-vous en tête ?', 'Quelle solution as-tu en tête ?'],
    },
    en: {
      a: 'What would help you most?',
      b: 'What do you expect first of all?',
      c: 'Which outcome would suit you?',
      d: 'Tell me what you would like to obtain.',
      e: 'What would you like the team to look at first?',
      f: 'Which solution do you have in mind?',
    },
  },
  'ask.details': {
    fr: {
      a: [
        'Pouvez-vous me dire en une phrase ce qui s’est passé ?',
        'Peux-tu me dire en une phrase ce qui s’est passé ?',
      ],
      b: 'Que s’est-il passé, et depuis quand ?',
      c: [
        'Donnez-moi un détail de plus : depuis quand est-ce ainsi ?',
        'Donne-moi un détail de plus : depuis quand est-ce ainsi ?',
      ],
      d: [
        'Quel point voulez-vous voir traité en premier ?',
        'Quel point veux-tu voir traité en premier ?',
      ],
      e: ['De quel produit ou service parlez-vous ?', 'De quel produit ou service parles-tu ?'],
      f: [
        'Pouvez-vous préciser ce qui manque ou ce qui bloque ?',
        'Peux-tu préciser ce qui manque ou ce qui bloque ?',
      ],
    },
    en: {
      a: 'Could you tell me in one sentence what happened?',
      b: 'What happened, and since when?',
      c: 'Give me one more detail: since when has it been like this?',
      d: 'Which point would you like to see dealt with first?',
      e: 'Which product or service is this about?',
      f: 'Could you say what is missing or what is stuck?',
    },
  },
})
