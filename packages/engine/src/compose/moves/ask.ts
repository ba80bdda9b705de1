import { pieces } from '../piece.ts'

/** One useful question: what is missing, what was tried, what would help. */
export const ask = pieces({
  'ask.payment': {
    fr: {
      a: 'Quels sont le montant et la date du paiement concerné ?',
      b: [
        'Pouvez-vous me donner le montant et la date du paiement ?',
        'Peux-tu me donner le montant et la date du paiement ?',
      ],
      c: 'De quel paiement s’agit-il ? Le montant et la date suffisent.',
      d: [
        'Pour retrouver le paiement, il faudrait son montant et sa date : les avez-vous ?',
        'Pour retrouver le paiement, il faudrait son montant et sa date : les as-tu ?',
      ],
      e: 'À quelle date le paiement a-t-il eu lieu, et pour quel montant ?',
    },
    en: {
      a: 'What are the amount and the date of the payment?',
      b: 'Could you give me the amount and the date of the payment?',
      c: 'Which payment is it? The amount and the date are enough.',
      d: 'To find the payment, the team needs its amount and date: do you have them?',
      e: 'On which date was the payment made, and for how much?',
    },
  },
  'ask.account': {
    fr: {
      a: [
        'Quelle est l’adresse e-mail de votre compte ?',
        'Quelle est l’adresse e-mail de ton compte ?',
      ],
      b: [
        'Pouvez-vous me donner l’adresse e-mail liée au compte ?',
        'Peux-tu me donner l’adresse e-mail liée au compte ?',
      ],
      c: [
        'Pour retrouver le compte, il faudrait son adresse e-mail : laquelle avez-vous utilisée ?',
        'Pour retrouver le compte, il faudrait son adresse e-mail : laquelle as-tu utilisée ?',
      ],
      d: 'De quel compte s’agit-il ? L’adresse e-mail suffit, jamais le mot de passe.',
      e: [
        'Avec quelle adresse e-mail vous connectez-vous ?',
        'Avec quelle adresse e-mail te connectes-tu ?',
      ],
    },
    en: {
      a: 'What is the e-mail address of your account?',
      b: 'Could you give me the e-mail address linked to the account?',
      c: 'To find the account, the team needs its e-mail address: which one did you use?',
      d: 'Which account is it? The e-mail address is enough, never the password.',
      e: 'Which e-mail address do you sign in with?',
    },
  },
  'ask.subscription': {
    fr: {
      a: [
        'De quel abonnement s’agit-il, et que souhaitez-vous changer ?',
        'De quel abonnement s’agit-il, et que souhaites-tu changer ?',
      ],
      b: [
        'Pouvez-vous me donner le nom ou le numéro de l’abonnement ?',
        'Peux-tu me donner le nom ou le numéro de l’abonnement ?',
      ],
      c: 'Quel est l’abonnement concerné ? Son nom ou son numéro suffit.',
      d: [
        'Avez-vous le numéro de l’abonnement sous la main ?',
        'As-tu le numéro de l’abonnement sous la main ?',
      ],
      e: 'À quelle adresse e-mail l’abonnement est-il lié ?',
    },
    en: {
      a: 'Which subscription is it, and what would you like to change?',
      b: 'Could you give me the name or the number of the subscription?',
      c: 'Which subscription is it? Its name or number is enough.',
      d: 'Do you have the subscription number to hand?',
      e: 'Which e-mail address is the subscription linked to?',
    },
  },
  'ask.place': {
    fr: {
      a: 'De quel magasin s’agit-il ?',
      b: ['Dans quelle ville cherchez-vous ?', 'Dans quelle ville cherches-tu ?'],
      c: ['Quel magasin vous intéresse ?', 'Quel magasin t’intéresse ?'],
      d: 'Pour quel magasin, ou dans quelle ville ?',
      e: [
        'Pouvez-vous me dire quel magasin, ou près de quelle ville ?',
        'Peux-tu me dire quel magasin, ou près de quelle ville ?',
      ],
    },
    en: {
      a: 'Which store is it?',
      b: 'Which town are you looking in?',
      c: 'Which store are you interested in?',
      d: 'For which store, or in which town?',
      e: 'Could you tell me which store, or near which town?',
    },
  },
  'ask.product': {
    fr: {
      a: [
        'De quel produit s’agit-il, et que voulez-vous savoir ?',
        'De quel produit s’agit-il, et que veux-tu savoir ?',
      ],
      b: ['Quel produit vous intéresse ?', 'Quel produit t’intéresse ?'],
      c: [
        'Pouvez-vous me donner le nom ou la référence du produit ?',
        'Peux-tu me donner le nom ou la référence du produit ?',
      ],
      d: ['Que souhaitez-vous savoir sur ce produit ?', 'Que souhaites-tu savoir sur ce produit ?'],
      e: 'Pour quel produit ? Son nom ou sa référence suffit.',
    },
    en: {
      a: 'Which product is it, and what would you like to know?',
      b: 'Which product are you interested in?',
      c: 'Could you give me the name or the reference of the product?',
      d: 'What would you like to know about this product?',
      e: 'For which product? Its name or reference is enough.',
    },
  },
  'ask.need': {
    fr: {
      a: ['Que souhaitez-vous savoir exactement ?', 'Que souhaites-tu savoir exactement ?'],
      b: ['Pouvez-vous m’en dire un peu plus ?', 'Peux-tu m’en dire un peu plus ?'],
      c: [
        'Pouvez-vous préciser votre demande en quelques mots ?',
        'Peux-tu préciser ta demande en quelques mots ?',
      ],
      d: [
        'De quoi avez-vous besoin, en quelques mots ?',
        'De quoi as-tu besoin, en quelques mots ?',
      ],
      e: ['Que cherchez-vous à faire ?', 'Que cherches-tu à faire ?'],
    },
    en: {
      a: 'What exactly would you like to know?',
      b: 'Could you tell me a little more?',
      c: 'Could you describe your request in a few words?',
      d: 'What do you need, in a few words?',
      e: 'What are you trying to do?',
    },
  },
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
