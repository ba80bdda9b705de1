import { pieces } from '../piece.ts'

/** One useful question: what is missing, what was tried, what would help. */
export const ask = pieces({
  'ask.order': {
    fr: {
      a: ['Quel est votre numéro de commande ?', 'Quel est ton numéro de commande ?'],
      b: [
        'Pouvez-vous me donner votre numéro de commande ?',
        'Peux-tu me donner ton numéro de commande ?',
      ],
      c: [
        'Avez-vous votre numéro de commande sous la main ?',
        'As-tu ton numéro de commande sous la main ?',
      ],
      d: [
        'Pouvez-vous m’indiquer le numéro de la commande, si vous l’avez ?',
        'Peux-tu m’indiquer le numéro de la commande, si tu l’as ?',
      ],
      e: [
        'Pour retrouver la commande, il faudrait son numéro : l’avez-vous ?',
        'Pour retrouver la commande, il faudrait son numéro : l’as-tu ?',
      ],
      f: 'De quelle commande s’agit-il ? Son numéro suffit.',
    },
    en: {
      a: 'What is your order number?',
      b: 'Could you give me your order number?',
      c: 'Do you have your order number to hand?',
      d: 'Could you tell me the order number, if you have it?',
      e: 'To find the order, the team needs its number: do you have it?',
      f: 'Which order is it? The number is enough.',
    },
  },
  'ask.tried': {
    fr: {
      a: ['Qu’avez-vous déjà essayé ?', 'Qu’as-tu déjà essayé ?'],
      b: [
        'Pour ne pas vous faire tout recommencer, qu’avez-vous déjà essayé ?',
        'Pour ne pas te faire tout recommencer, qu’as-tu déjà essayé ?',
      ],
      c: [
        'Où en êtes-vous, et qu’avez-vous déjà essayé ?',
        'Où en es-tu, et qu’as-tu déjà essayé ?',
      ],
      d: [
        'Avez-vous déjà essayé quelque chose de votre côté ?',
        'As-tu déjà essayé quelque chose de ton côté ?',
      ],
      e: ['Qu’avez-vous déjà pu faire de votre côté ?', 'Qu’as-tu déjà pu faire de ton côté ?'],
      f: [
        'Que se passe-t-il exactement, et qu’avez-vous déjà essayé ?',
        'Que se passe-t-il exactement, et qu’as-tu déjà essayé ?',
      ],
    },
    en: {
      a: 'What have you already tried?',
      b: 'So that you do not have to start all over again, what have you tried so far?',
      c: 'Where do things stand, and what have you tried so far?',
      d: 'Have you already tried anything yourself?',
      e: 'What have you been able to do so far?',
      f: 'What exactly happens, and what have you tried so far?',
    },
  },
  'ask.wish': {
    fr: {
      a: ['Qu’est-ce qui vous aiderait le plus ?', 'Qu’est-ce qui t’aiderait le plus ?'],
      b: [
        'Qu’est-ce qui est le plus urgent pour vous ?',
        'Qu’est-ce qui est le plus urgent pour toi ?',
      ],
      c: ['Quelle solution vous conviendrait ?', 'Quelle solution te conviendrait ?'],
      d: ['Qu’aimeriez-vous obtenir ?', 'Qu’aimerais-tu obtenir ?'],
      e: [
        'Par quoi souhaitez-vous que l’équipe commence ?',
        'Par quoi souhaites-tu que l’équipe commence ?',
      ],
      f: ['Comment aimeriez-vous que cela se règle ?', 'Comment aimerais-tu que cela se règle ?'],
    },
    en: {
      a: 'What would help you most?',
      b: 'What is most urgent for you?',
      c: 'What solution would suit you?',
      d: 'What outcome would you like?',
      e: 'Where would you like the team to start?',
      f: 'How would you like this to be settled?',
    },
  },
  'ask.details': {
    fr: {
      a: [
        'Pouvez-vous me dire en quelques mots ce qui s’est passé ?',
        'Peux-tu me dire en quelques mots ce qui s’est passé ?',
      ],
      b: 'Que s’est-il passé, et à quel moment ?',
      c: 'Depuis quand est-ce le cas ?',
      d: [
        'Quel est le point le plus important pour vous ?',
        'Quel est le point le plus important pour toi ?',
      ],
      e: 'De quel produit ou service s’agit-il ?',
      f: [
        'Pouvez-vous me préciser ce qui manque ou ce qui bloque ?',
        'Peux-tu me préciser ce qui manque ou ce qui bloque ?',
      ],
    },
    en: {
      a: 'Could you tell me in a few words what happened?',
      b: 'What happened, and when?',
      c: 'How long has it been like this?',
      d: 'What matters most to you in this?',
      e: 'Which product or service is it?',
      f: 'Could you tell me what is missing, or what is not working?',
    },
  },
})
