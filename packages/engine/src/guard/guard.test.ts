import { describe, expect, it } from 'vitest'
import { readingOf } from '../decide/reading-of.ts'
import type { GuardContext } from './context.ts'
import { guard } from './guard.ts'
import { after, context, draft, rulesIn } from './trial.ts'

const upset = readingOf({ emotion: 'anger', intensity: 3, address: 'none' })

describe('rules of the coach', () => {
  const rows: readonly (readonly [string, string, Partial<GuardContext>, boolean])[] = [
    ['no-apology-for-delay', 'Bonjour, voici votre facture.', { minutesWaited: 90 }, true],
    ['no-apology-for-delay', 'Bonjour, voici votre facture.', { minutesWaited: 12 }, false],
    [
      'no-apology-for-delay',
      'Désolée pour l’attente, voici votre facture.',
      { minutesWaited: 90 },
      false,
    ],
    [
      'no-apology-for-delay',
      'Merci d’avoir attendu, voici la facture.',
      { minutesWaited: 90 },
      true,
    ],
    [
      'no-apology-for-delay',
      'Merci, c’est noté.',
      { minutesWaited: 90, ...after(readingOf({ emotion: 'joy' })) },
      false,
    ],
    ['no-ownership-of-fault', 'Désolé si vous avez été impacté.', { ourFault: true }, true],
    ['no-ownership-of-fault', 'Une erreur a pu se produire.', { ourFault: true }, true],
    [
      'no-ownership-of-fault',
      'We are sorry for any inconvenience this may have caused.',
      { ourFault: true },
      true,
    ],
    ['no-ownership-of-fault', 'Désolé si vous avez été impacté.', { ourFault: null }, false],
    [
      'no-ownership-of-fault',
      'Nous avons fait une erreur, la voici réparée.',
      { ourFault: true },
      false,
    ],
    [
      'cold-with-grief',
      'Merci de fournir un justificatif.',
      after(readingOf({ signals: ['bereavement'] })),
      true,
    ],
    [
      'cold-with-grief',
      'Toutes mes condoléances. Je m’occupe du dossier.',
      after(readingOf({ signals: ['bereavement'] })),
      false,
    ],
    [
      'cold-with-grief',
      'Please fill in the form.',
      after(readingOf({ signals: ['selfHarm'] })),
      true,
    ],
    [
      'cold-with-grief',
      'Are you safe right now?',
      after(readingOf({ signals: ['selfHarm'] })),
      false,
    ],
    ['cold-with-grief', 'Merci de fournir un justificatif.', after(readingOf()), false],
    ['not-my-problem', 'Ce n’est pas mon service.', {}, true],
    ['not-my-problem', 'Veuillez contacter le transporteur.', {}, true],
    ['not-my-problem', 'You need to contact the carrier.', {}, true],
    [
      'not-my-problem',
      'Contactez le transporteur au 01 23 45 67 89 : je vous tiens au courant ensuite.',
      {},
      false,
    ],
    [
      'not-my-problem',
      'Please contact the carrier because only they can stop the parcel; I’ll follow up.',
      {},
      false,
    ],
    ['sympathy-not-empathy', 'Cela doit être vraiment pénible.', {}, true],
    ['sympathy-not-empathy', 'Oh, quel dommage.', {}, true],
    ['sympathy-not-empathy', 'That must be frustrating.', {}, true],
    ['sympathy-not-empathy', 'What a shame.', {}, true],
    ['sympathy-not-empathy', 'Le colis doit être arrivé ; le dommage est noté.', {}, false],
    ['sympathy-not-empathy', 'It must be a size 42.', {}, false],
  ]
  it.each(rows)('%s: %s', (rule, text, facts, expected) => {
    expect(rulesIn(draft(text, 'agent'), facts).includes(rule)).toBe(expected)
  })
})

describe('good replies of a bot', () => {
  const replies: readonly string[] = [
    "Je vois que votre canapé devait arriver mardi et que vous l'attendez encore. Quel est le numéro de commande ?",
    "J'entends que vous êtes contrarié. Préférez-vous un rappel ou un échange par écrit ?",
    'Vous écrivez que la livraison a été annulée deux fois. Je transmets cela à une personne.',
    'Je suis désolé pour ce désagrément. Je passe votre message à une conseillère, qui le lira en entier.',
    "D'après la réponse enregistrée, les magasins ouvrent le lundi. Est-ce ce que vous cherchez ?",
    "Je ne vois pas votre commande : une personne de l'équipe peut l'ouvrir. Je lui transmets ?",
    "Vous avez déjà redémarré la box et changé le câble, c'est noté. La lumière est-elle verte ou rouge ?",
    'Votre message est clair, merci. Souhaitez-vous joindre une photo ?',
    "Je n'ai pas accès à votre compte. Voulez-vous parler à une personne ?",
    "Je suis l'assistant automatique de X. Je réponds aux questions simples et je passe le relais pour le reste.",
    'Pour suivre un colis, ouvrez la rubrique « Mes commandes ».',
    'Le remboursement dépend du mode de paiement : lequel avez-vous choisi ?',
    'Avez-vous reçu un courriel de confirmation après votre demande de remboursement ?',
    "Vous demandez un remboursement de votre abonnement, c'est bien cela ?",
    'Je lis que vous avez annulé votre commande hier.',
    'Vous dites avoir été prélevé deux fois. À quelles dates ?',
    'Une personne lira votre message à partir de lundi matin.',
    'Le bouton « Annuler ma commande » se trouve en bas de page.',
    "Toutes mes excuses, j'ai mal lu votre message. Parlez-vous du pull ou du pantalon ?",
    'Votre fils a besoin de ses lunettes, et vous attendez depuis mardi, je le note.',
    'I can see that your sofa was due on Tuesday and has not arrived. What is the order number?',
    'I hear that you are upset. Would you prefer a call or a written answer?',
    'I am sorry for this inconvenience. I am passing your message to a person.',
    'You say the delivery was cancelled twice. I will hand this over.',
    'I do not have access to your account. Would you like to talk to a person?',
    'You are asking for a refund of your subscription, is that right?',
    'To follow a parcel, open “My orders”.',
    'You have already restarted the router, noted. Is the light green or red?',
    'Did you receive a confirmation e-mail after you asked for a refund?',
    'I read that you cancelled your order yesterday.',
    'I am the automatic assistant for X. I answer simple questions.',
    'Have you been charged twice? On which dates?',
    'Your son needs his glasses and you have waited since Tuesday, I note that.',
    'The “Cancel my order” button is at the bottom of the page.',
    'My mistake, I misread your message. Is it about the shirt or the trousers?',
    "Vous souhaitez changer l'adresse de livraison. Quelle est la nouvelle adresse ?",
    "Je vois que le paiement de votre commande a échoué. Quel message s'affiche ?",
    "Je note que l'article reçu est bleu et non vert.",
    "Une personne de l'équipe reprend la conversation.",
    'Je ne peux pas annuler la commande, une personne le peut.',
    'Le suivi se trouve dans le courriel de confirmation.',
    'Votre patience est mise à rude épreuve, je le lis.',
    'Je vois que vous avez demandé un remboursement en mars.',
    'Si vous voulez annuler, dites-le-moi.',
    'Je vous écoute.',
    'Pour un échange, quelle taille souhaitez-vous ?',
    'I note that the item you received is blue, not green.',
    'I can see that the payment failed. Which message do you see?',
    'Which size would you like for the exchange?',
    'I cannot cancel the order; a person can.',
    'The tracking number is in your confirmation e-mail.',
    'I see that you asked for a refund in March.',
    'I am listening.',
  ]
  it.each(replies)('nothing in %s', (text) => expect(rulesIn(draft(text))).toEqual([]))
})

describe('every verdict', () => {
  const texts = [
    '',
    '😀 Je suis ravi !!! Calmez-vous, 4111 1111 1111 1111, https://x.example 20 € sous 48 h tu vous',
    'e\u0301te\u0301 : je suis \u{1D4FB}avi, je  suis\u00A0ravi',
    '\uD800 je comprends à quel point \uDFFF',
  ]
  it('points at exact words, and never stops an agent', () => {
    for (const text of texts)
      for (const speaker of ['bot', 'agent'] as const) {
        const verdict = guard(draft(text, speaker), context(after(upset, 'NUL !')))
        for (const one of verdict.findings) expect(one.text).toBe(text.slice(one.start, one.end))
        if (speaker === 'agent') expect(verdict.allowed).toBe(true)
      }
  })
  const hostile: readonly string[] = [
    'je suis tres ',
    'i really ',
    '1 ',
    'a.',
    '«',
    '!',
    'vous ',
    "j'ai ",
    'A B ',
    'FR76',
    'je vous rembourse. ',
    '20 € ',
    'votre demande sera traitee ',
    'ta demande de aaaaaaaaaaaaaaaaaaaaaaa ',
    'cela doit etre penible de ',
    'si vous avez ete gene ',
    "ce n'est pas notre faute, c'est ",
    'Maison Lune ',
    ' ?!',
    '   ',
  ]
  it.each(hostile)('takes time in proportion to the text: %j', (part) => {
    const text = part.repeat(Math.ceil(20_000 / part.length))
    const from = Date.now()
    for (const speaker of ['bot', 'agent'] as const)
      guard(draft(text, speaker), context({ ...after(upset, text), ourFault: true }))
    expect(Date.now() - from).toBeLessThan(3000)
  })
})
