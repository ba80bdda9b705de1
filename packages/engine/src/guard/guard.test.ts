import { describe, expect, it } from 'vitest'
import { readingOf } from '../decide/reading-of.ts'
import type { Draft, Reading, Speaker } from '../model.ts'
import type { GuardContext } from './context.ts'
import { guard } from './guard.ts'

const draft = (text: string, speaker: Speaker = 'bot', language: 'fr' | 'en' = 'fr'): Draft => ({
  speaker,
  language,
  text,
  pieces: [],
  sources: [],
})
const context = (facts: Partial<GuardContext> = {}): GuardContext => ({
  lastCustomer: null,
  customerName: null,
  earlierReplies: [],
  approved: [],
  minutesWaited: 0,
  ourFault: null,
  company: 'Maison Lune',
  ...facts,
})
const after = (reading: Reading, text = ''): Partial<GuardContext> => ({
  lastCustomer: { text, reading },
})
const upset = readingOf({ emotion: 'anger', intensity: 3, address: 'none' })
const rulesIn = (one: Draft, facts: Partial<GuardContext> = {}): readonly string[] => [
  ...new Set(guard(one, context(facts)).findings.map(({ rule }) => rule)),
]

describe('feigned-feeling', () => {
  const bad: readonly string[] = [
    'Je comprends à quel point c’est pénible.',
    "Je comprends a quel point c'est penible.",
    'Je comprends tout à fait ce que vous vivez.',
    'Je comprends parfaitement votre frustration.',
    'Votre colère est légitime : je ressens la même.',
    'Je comprends que vous soyez déçu.',
    'Je comprends que c’est frustrant.',
    'Je comprends que cela puisse être agaçant.',
    'Nous comprenons combien c’est difficile.',
    'Je sais ce que c’est.',
    'Je sais très bien ce que vous ressentez.',
    'Je sais à quel point l’attente est longue.',
    'Je sais que c’est pénible d’attendre.',
    'J’imagine votre déception.',
    'J’imagine bien que c’est compliqué.',
    'J’ose à peine imaginer votre peine.',
    'Je peux imaginer ce que vous traversez.',
    'Je mesure à quel point c’est important.',
    'Je ressens votre colère.',
    'Je sens votre agacement.',
    'Je partage votre déception.',
    'J’éprouve beaucoup de compassion.',
    'Je suis ravi de vous aider.',
    'Je suis vraiment très heureux de cette nouvelle.',
    'Je suis sincèrement touché par votre message.',
    'Je suis triste de lire cela.',
    'Nous sommes enchantés de vous retrouver.',
    'Ravi de vous lire.',
    'Bonjour. Heureux de vous retrouver.',
    'Avec plaisir, voici la réponse.',
    'C’est un plaisir de vous lire.',
    'Au plaisir de vous relire.',
    'Ça me touche.',
    'Cela me fait de la peine.',
    'Votre message m’a vraiment ému.',
    'Votre message me va droit au cœur.',
    'Je me réjouis avec vous.',
    'Je compatis.',
    'Je m’inquiète pour vous.',
    'J’adore ce produit.',
    'J’ai hâte de vous lire.',
    'Je me mets à votre place.',
    'À votre place, je serais furieux.',
    'J’ai moi-même vécu cela.',
    'J’ai déjà connu cette situation.',
    'Cela m’est déjà arrivé.',
    'Je suis passé par là.',
    'En tant que maman, je vois bien.',
    'En tant que cliente aussi, je vous rejoins.',
    'Je suis une vraie personne.',
    'Je suis humain, comme vous.',
    'Je ne suis pas un robot.',
    'Moi aussi, j’attends mes colis.',
    'De tout cœur avec vous.',
    'Mon cœur se serre.',
    'Je suis de tout cœur avec vous.',
    'JE  SUIS\nRAVI de vous lire.',
    'Je su\u00ADis ra\u200Bvi de vous lire.',
    'I feel your pain.',
    'I can really feel your frustration.',
    'I understand how frustrating this is.',
    'I completely understand how you feel.',
    'I understand your frustration.',
    'I understand that this must be upsetting.',
    'I know exactly what it’s like.',
    'I know how hard that is.',
    'I can only imagine.',
    'I can’t imagine how you feel.',
    'I’m so glad you wrote.',
    'I am delighted to hear that.',
    'I’m really saddened by this.',
    'Happy to help.',
    'Hello. Glad to assist you today.',
    'My pleasure.',
    'I’d love to help.',
    'I’d be more than happy to look into it.',
    'I share your disappointment.',
    'My heart goes out to you.',
    'That breaks my heart.',
    'Your message touched me.',
    'Your loyalty means a lot to me.',
    'I’ve been there.',
    'I have been through this myself.',
    'As a mother, I see this.',
    'I’m a real person.',
    'I am human too.',
    'I am not a bot.',
    'I hate that this happened.',
    'I love this product.',
    'I can’t wait to hear from you.',
    'I truly sympathize with you.',
  ]
  it.each(bad)('blocks %s', (text) => {
    const verdict = guard(draft(text), context())
    expect(verdict.findings.map(({ rule }) => rule)).toContain('feigned-feeling')
    expect(verdict.allowed).toBe(false)
  })

  const good: readonly string[] = [
    'Je suis désolé pour ce désagrément.',
    'Je suis navré de ce retard.',
    'Je vois que vous attendez depuis mardi.',
    'J’entends que vous êtes contrarié.',
    'J’entends votre mécontentement.',
    'Je lis que cela vous inquiète.',
    'Je comprends votre demande.',
    'Je comprends que vous souhaitez un échange.',
    'Je comprends la question.',
    'Si je comprends bien, le colis est arrivé ouvert.',
    'Je ne ressens rien : je suis un programme.',
    'Je ne peux pas ressentir, mais je peux agir.',
    'Je ne prétends pas savoir ce que c’est.',
    'Je suis un assistant automatique, pas une personne.',
    'Je ne suis pas une personne.',
    'Je ne suis pas certain de la réponse.',
    'Je sais que votre commande est partie mardi.',
    'Je sais répondre aux questions de livraison.',
    'Merci pour votre message, c’est noté.',
    'Je vous souhaite une bonne journée.',
    'Est-ce que cela vous touche directement ?',
    'Cela vous fait de la peine, je le lis.',
    'Vous êtes ravi du produit, c’est noté.',
    'Votre collègue est triste, vous l’écrivez.',
    'Le plaisir d’offrir est le nom de cette carte.',
    'Je sens bon est le nom du parfum.',
    'Je suis à votre disposition.',
    'Je vous présente les condoléances de Maison Lune.',
    'Vous voulez parler à une personne ? Je transmets.',
    'I am sorry for the inconvenience.',
    'I can see that you have been waiting since Tuesday.',
    'I hear that you are upset.',
    'I understand your request.',
    'I understand that you would like an exchange.',
    'I understand how the return works.',
    'Feel free to add a detail.',
    'If you feel unwell, call your local emergency number.',
    'I do not feel anything: I am a program.',
    'I cannot feel, but I can pass this on.',
    'I am an automatic assistant, not a person.',
    'I am not a person.',
    'I’m afraid the shop is closed.',
    'I know that your order left on Tuesday.',
    'You are delighted with it, I note that.',
    'I hope this helps.',
    'You feel let down, and you say so.',
    'Thank you for your message.',
    'I am here to help.',
  ]
  it.each(good)('lets pass %s', (text) =>
    expect(rulesIn(draft(text))).not.toContain('feigned-feeling'),
  )

  it('leaves a person their own words', () => {
    const text = 'Je comprends à quel point c’est pénible, et je m’en occupe.'
    expect(rulesIn(draft(text, 'agent'))).toEqual([])
  })
  it('lets the bot quote the customer, and only the customer', () => {
    const text = 'Vous écrivez : « je suis triste ». Voulez-vous une personne ?'
    const theirs = after(readingOf(), 'je suis triste et fatiguée')
    expect(rulesIn(draft(text), theirs)).toEqual([])
    expect(rulesIn(draft(text))).toEqual(['feigned-feeling'])
  })
  it('offers words that fit in place', () => {
    const text = 'Je comprends votre frustration.'
    const [finding] = guard(draft(text), context()).findings
    expect(finding).toMatchObject({ text: 'Je comprends', suggestion: 'J’entends' })
  })
})

describe('unsupported-promise', () => {
  const bad: readonly string[] = [
    'Je vous rembourse dès maintenant.',
    'Vous serez remboursé intégralement.',
    'Votre commande sera livrée rapidement.',
    'Vous aurez une réponse sous 48 h.',
    'Une réponse arrive dans les 24 heures.',
    'Ce sera réglé d’ici vendredi.',
    'Vous le recevrez demain.',
    'Vous recevrez votre colis lundi.',
    'Le remboursement est de 20 €.',
    'Il y a 15 % de remise.',
    'Vous avez droit à un échange.',
    'Je vous offre un bon d’achat.',
    'J’ai annulé votre commande.',
    'Je vais vous faire rembourser.',
    'Un geste commercial vous sera proposé.',
    'Je m’engage à trouver une solution.',
    'I will refund you.',
    'You will be refunded.',
    'You will get a full refund.',
    'Your order will arrive tomorrow.',
    'We will reply within 24 hours.',
    'It will be fixed by Friday.',
    'You are entitled to a replacement.',
    'I’ve cancelled your order.',
    'I promise you an answer.',
    'Here is a £10 voucher.',
    'You will get your money back.',
  ]
  it.each(bad)('blocks %s', (text) => {
    expect(rulesIn(draft(text))).toContain('unsupported-promise')
    expect(rulesIn(draft(text, 'agent'))).not.toContain('unsupported-promise')
  })

  const good: readonly string[] = [
    'Souhaitez-vous un remboursement ou un échange ?',
    'Je vois que vous écrivez pour un remboursement.',
    'Je ne peux pas rembourser moi-même : une personne le peut.',
    'L’équipe reprend demain à 9 h.',
    'Vous avez écrit avant-hier.',
    'Depuis quand attendez-vous ?',
    'Je passe la conversation à une personne.',
    'Vous n’aurez pas à la répéter.',
    'Commande 4512 du 12 mars, c’est noté.',
    'Would you like a refund or an exchange?',
    'I can see that you are writing about a refund.',
    'The team is back tomorrow at 9:00.',
    'I cannot refund anything; a person can.',
    'I will hand over to a person.',
  ]
  it.each(good)('lets pass %s', (text) => expect(rulesIn(draft(text))).toEqual([]))

  const approved = [
    { id: 'r', version: 1, text: 'Vous serez remboursé sous 14 jours, à partir de 20,00 €.' },
  ]
  it('lets pass what an approved text says, quoted or in the same words', () => {
    expect(rulesIn(draft(`Voici : ${approved[0]?.text ?? ''}`), { approved })).toEqual([])
    expect(rulesIn(draft('La règle : « sous 14 jours », dès 20 €.'), { approved })).toEqual([])
    expect(rulesIn(draft('Vous serez remboursé sous 4 jours.'), { approved })).toEqual([
      'unsupported-promise',
    ])
    expect(rulesIn(draft('C’est possible dès 120,00 €.'), { approved })).toEqual([
      'unsupported-promise',
    ])
  })
  it('lets an amount be named back that the customer named', () => {
    const named = after(readingOf(), 'on m’a prélevé 49,90 € deux fois')
    expect(rulesIn(draft('Je note : 49,90 €, deux fois.'), named)).toEqual([])
    expect(rulesIn(draft('Je note : 59,90 €, deux fois.'), named)).toEqual(['unsupported-promise'])
  })
})

describe('repeated-formula', () => {
  const rows: readonly (readonly [string, string, boolean])[] = [
    [
      'Je suis désolé pour la gêne occasionnée.',
      'Désolée pour la gêne, vraiment. Quelle commande ?',
      true,
    ],
    [
      'Je comprends votre frustration.',
      'Je comprends parfaitement votre agacement ; je vérifie.',
      true,
    ],
    ['Merci de votre patience.', 'Je vous remercie pour votre patience.', true],
    ['J’entends que cela vous gêne.', 'J’entends que cela vous gêne !', true],
    ['J’entends que cela vous gêne.', 'J’entends votre déception.', false],
    ['Quel est votre numéro ?', 'Quel est votre numéro ?', false],
    ['Merci pour votre message.', 'Merci pour votre message.', false],
    ['We apologize for the inconvenience.', 'I apologise for the trouble. Which order?', true],
    ['I understand your frustration.', 'I understand how this feels; I will check.', true],
    ['Sorry about that delay.', 'Which order is this about?', false],
  ]
  it.each(rows)('%s then %s', (earlier, text, repeated) => {
    const found = rulesIn(draft(text, 'agent'), { earlierReplies: [earlier] })
    expect(found.includes('repeated-formula')).toBe(repeated)
  })
})

describe('escalating-tone', () => {
  const rows: readonly (readonly [string, Speaker, boolean])[] = [
    ['Merci pour votre message ! Quelle commande ?', 'bot', true],
    ['Quelle commande ? 🙂', 'bot', true],
    ['Je transmets TOUT DE SUITE à une personne.', 'bot', true],
    ['Je transmets IMMÉDIATEMENT à une personne.', 'bot', true],
    ['Calmez-vous, je vérifie.', 'agent', true],
    ['Comme je vous l’ai déjà dit, je vérifie.', 'agent', true],
    ['As I already told you, I will check.', 'agent', true],
    ['Je vérifie tout de suite !!', 'agent', true],
    ['Je vérifie tout de suite !', 'agent', false],
    ['Je vérifie auprès du SAV avec votre RIB et la TVA.', 'agent', false],
    ['Je transmets au service DGCCRF de MAISON LUNE.', 'bot', false],
    ['Je vois que vous écrivez pour un retard. Quelle commande ?', 'bot', false],
    ['Maison Lune® : quelle commande ?', 'bot', false],
  ]
  it.each(rows)('%s (%s)', (text, speaker, expected) => {
    expect(rulesIn(draft(text, speaker), after(upset)).includes('escalating-tone')).toBe(expected)
  })
  it('leaves calm conversations their « ! »', () => {
    expect(rulesIn(draft('Bonjour !'), after(readingOf()))).toEqual([])
    expect(rulesIn(draft('Bonne journée ! 🙂', 'agent'), after(readingOf()))).toEqual([])
  })
})

describe('register-mismatch', () => {
  const says = (address: 'tu' | 'vous' | 'none', register = 0) =>
    after(readingOf({ address, register }))
  const rows: readonly (readonly [string, Speaker, 'tu' | 'vous' | 'none', readonly string[]])[] = [
    ['Peux-tu me donner ton numéro ?', 'bot', 'vous', ['-tu', 'ton']],
    ['Peux-tu me donner ton numéro ?', 'bot', 'none', ['-tu', 'ton']],
    ['Peux-tu me donner ton numéro ?', 'bot', 'tu', []],
    ['Peux-tu me donner ton numéro ?', 'agent', 'none', []],
    ['Peux-tu me donner votre numéro ?', 'agent', 'tu', ['-tu']],
    ['Tu peux me donner ton numéro ? Merci à vous.', 'agent', 'tu', ['vous']],
    ['Pouvez-vous me donner votre numéro ?', 'bot', 'tu', []],
    ['Ton rendez-vous est noté, tu peux venir.', 'bot', 'tu', []],
    ['Le ton de ma réponse vous déplaît ?', 'bot', 'vous', []],
    ['Un t-shirt bleu, est-ce cela ?', 'bot', 'vous', []],
    ['Voici ce que t’a dit le magasin.', 'bot', 'vous', ['t’']],
  ]
  it.each(rows)('%s (%s, %s)', (text, speaker, address, words) => {
    const { findings } = guard(draft(text, speaker), context(says(address)))
    expect(findings.map((finding) => finding.text)).toEqual(words)
  })
  it('marks words far too loose for a formal customer, only for them', () => {
    const text = 'Pas de souci, je vérifie.'
    expect(rulesIn(draft(text, 'agent'), says('vous', 0.7))).toEqual(['register-mismatch'])
    expect(rulesIn(draft(text, 'agent'), says('vous', -0.5))).toEqual([])
  })
  it('does not judge the address of an approved text', () => {
    const approved = [{ id: 'a', version: 1, text: 'Vous pouvez rapporter votre article.' }]
    const text = 'Voici pour toi :\n\nVous pouvez rapporter votre article.'
    expect(rulesIn(draft(text), { ...says('tu'), approved })).toEqual([])
  })
})

describe('passive-ownership', () => {
  const rows: readonly (readonly [string, Speaker, boolean])[] = [
    ['Votre demande sera traitée.', 'agent', true],
    ['L’équipe reviendra vers vous.', 'agent', true],
    ['Nous reviendrons vers vous dans les meilleurs délais.', 'agent', true],
    ['Une réponse vous sera apportée.', 'agent', true],
    ['Your request is being processed.', 'agent', true],
    ['Someone will get back to you.', 'agent', true],
    ['Je transmets votre dossier et je vous écris avant 17 h ; il sera traité.', 'agent', false],
    ['Votre demande sera traitée : je vérifie le stock et je vous rappelle.', 'agent', false],
    ['I’ll check with the depot; your request is being processed.', 'agent', false],
    ['Votre demande de facture est claire, voici le document.', 'agent', false],
    ['Votre demande sera traitée.', 'bot', false],
  ]
  it.each(rows)('%s (%s)', (text, speaker, expected) => {
    expect(rulesIn(draft(text, speaker)).includes('passive-ownership')).toBe(expected)
  })
})

describe('blame-customer', () => {
  const rows: readonly (readonly [string, boolean])[] = [
    ['Vous auriez dû lire les conditions.', true],
    ['Il suffisait de cliquer sur le lien.', true],
    ['C’est de votre faute.', true],
    ['Vous n’avez visiblement pas lu notre message.', true],
    ['Vous avez mal rempli le formulaire.', true],
    ['Comme clairement indiqué, le retour est fermé.', true],
    ['You should have checked.', true],
    ['You failed to provide the number.', true],
    ['As clearly stated in our terms.', true],
    ['If you had read the email.', true],
    ['Vous n’y êtes pour rien.', false],
    ['Vous n’avez pas reçu notre message.', false],
    ['Vous avez bien rempli le formulaire.', false],
    ['C’est notre faute.', false],
    ['J’aurais dû vérifier.', false],
    ['You will find an e-mail from us.', false],
    ['You did nothing wrong.', false],
    ['The mistake is ours.', false],
  ]
  it.each(rows)('%s', (text, expected) => {
    expect(rulesIn(draft(text, 'agent')).includes('blame-customer')).toBe(expected)
    expect(guard(draft(text), context()).allowed || expected).toBe(true)
  })
})

describe('no-next-step', () => {
  const rows: readonly (readonly [string, boolean])[] = [
    ['Je suis désolé pour ce désagrément.', true],
    ['J’ai bien lu votre message. J’entends que cela vous contrarie.', true],
    ['I am sorry for the inconvenience.', true],
    ['I can see that this upsets you.', true],
    ['Votre demande est importante.', true],
    ['J’entends que cela vous contrarie. Quel est le numéro de commande ?', false],
    ['Je transmets votre conversation à une personne.', false],
    ['Si vous préférez, une personne prend la suite.', false],
    ['Dites-moi ce qui manque.', false],
    ['I am passing this to a person.', false],
    ['Tell me what is missing.', false],
    ['I’ll check with the depot.', false],
  ]
  it.each(rows)('%s', (text, expected) => {
    expect(rulesIn(draft(text, 'agent'), after(upset)).includes('no-next-step')).toBe(expected)
    expect(rulesIn(draft(text, 'agent'), after(readingOf()))).not.toContain('no-next-step')
  })
})

describe('sensitive-data', () => {
  const rows: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    ['Votre carte 4111 1111 1111 1111 est notée.', [['4111 1111 1111 1111', '•••• 1111']]],
    ['Carte 4111111111111111.', [['4111111111111111', '•••• 1111']]],
    [
      'IBAN FR76 3000 6000 0112 3456 7890 189 bien reçu.',
      [['FR76 3000 6000 0112 3456 7890 189', '•••• 0189']],
    ],
    ['Carte 4111 1111 1111 1112.', []],
    ['Commande 4111.', []],
    ['Carte •••• 1111.', []],
    ['IBAN FR76 3000 6000 0112 3456 7890 180.', []],
    ['Suivi 6A12345678901.', []],
  ]
  it.each(rows)('%s', (text, expected) => {
    const { findings, allowed } = guard(draft(text), context())
    expect(findings.map((one) => [one.text, one.suggestion])).toEqual(expected)
    expect(allowed).toBe(expected.length === 0)
  })
})

describe('unknown-link', () => {
  const approved = [
    {
      id: 'a',
      version: 1,
      text: 'Voir https://maison-lune.example/retours et sav@maison-lune.fr.',
    },
  ]
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['Voir https://maison-lune.example/retours.', []],
    ['Écrivez à sav@maison-lune.fr.', []],
    ['Voir https://maison-lune.example/retour.', ['https://maison-lune.example/retour']],
    ['Voir https://maison-lune.example.', ['https://maison-lune.example']],
    ['Voir http://evil.example/?a=1, merci.', ['http://evil.example/?a=1']],
    ['Allez sur maison-lune.com.', ['maison-lune.com']],
    ['Écrivez à autre@maison-lune.fr.', ['autre@maison-lune.fr']],
    ['Bonjour.Merci de votre message.', []],
    ['Il est 9.30, version 2.1.', []],
  ]
  it.each(rows)('%s', (text, links) => {
    const { findings } = guard(draft(text), context({ approved }))
    expect(findings.map((one) => one.text)).toEqual(links)
  })
  it('lets the bot say the customer’s own address back, not their links', () => {
    const theirs = after(readingOf(), 'moi@exemple.fr, voir www.arnaque.example/x')
    expect(rulesIn(draft('Adresse notée : moi@exemple.fr.'), theirs)).toEqual([])
    expect(rulesIn(draft('Voir www.arnaque.example/x.'), theirs)).toEqual(['unknown-link'])
  })
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
  it('takes time in proportion to the text, whatever it is', () => {
    const hostile = [
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
    ]
    for (const part of hostile) {
      const text = part.repeat(Math.ceil(20_000 / part.length))
      const from = Date.now()
      guard(draft(text), context(after(upset, text)))
      expect(Date.now() - from, part).toBeLessThan(1500)
    }
  })
})
