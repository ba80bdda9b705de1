import { describe, expect, it } from 'vitest'
import { analyse } from '../analyse/analyse.ts'
import { guard } from './guard.ts'

type Row = readonly [language: 'fr' | 'en', customer: string, reply: string, broken: boolean]

/** Is a rule broken by a reply to a message, as the heads and the patterns hear it together? */
const breaks = (rule: string, [language, customer, text]: Row): boolean =>
  guard(
    { speaker: 'agent', language, text, pieces: [], sources: [] },
    {
      lastCustomer: { text: customer, reading: analyse(customer, { language }) },
      customerName: null,
      earlierReplies: [],
      approved: [],
      minutesWaited: 2,
      ourFault: null,
      company: 'Maison Lune',
    },
  ).findings.some((one) => one.rule === rule)

const BOX = 'Ma box ne capte plus rien depuis hier soir.'
const ROUTER = 'My router has had no signal since last night.'
const AGED = 'Bonjour, j’ai 82 ans et je n’arrive pas à créer mon espace client.'
const AGED_EN = 'Hello, I am 82 and I cannot create my online account.'
const PARCEL = 'Pourquoi mon colis est-il bloqué ?'
const PARCEL_EN = 'Why is my parcel stuck?'
const WARM = 'Un immense merci à Sofia, elle a retrouvé la bague de ma grand-mère dans le colis.'
const WARM_EN = 'A huge thank you to Sofia, she found my grandmother’s ring in the parcel.'

const TABLE: Readonly<Record<string, readonly Row[]>> = {
  assumption: [
    ['fr', BOX, 'Redémarrez votre box et revenez vers nous.', true],
    ['fr', BOX, 'Débranchez la box dix minutes et rebranchez-la.', true],
    ['fr', BOX, 'Videz le cache de votre navigateur et recommencez.', true],
    ['fr', BOX, 'Avez-vous déjà redémarré votre box ?', false],
    ['fr', BOX, 'Avez-vous déjà essayé de débrancher la box dix minutes ?', false],
    ['fr', BOX, 'Je teste votre ligne d’ici et je vous réponds tout de suite.', false],
    ['en', ROUTER, 'Please unplug the router for 30 seconds and plug it back in.', true],
    ['en', ROUTER, 'Clear the cache and restart the router.', true],
    ['en', ROUTER, 'Have you already tried restarting the router?', false],
    ['en', ROUTER, 'I am testing your line from here and I will reply right away.', false],
  ],
  prejudice: [
    ['fr', AGED, 'À votre âge, demandez plutôt à un petit-fils de vous aider.', true],
    ['fr', AGED, 'Les personnes âgées ont souvent du mal avec Internet.', true],
    [
      'fr',
      AGED,
      'Je crée l’espace avec vous, écran par écran. Que voyez-vous en ce moment ?',
      false,
    ],
    ['fr', AGED, 'Quel message s’affiche sur votre écran ?', false],
    ['en', AGED_EN, 'At your age, please ask a grandchild to help you.', true],
    ['en', AGED_EN, 'Older people often struggle with computers.', true],
    ['en', AGED_EN, 'I can create it with you, screen by screen. What do you see now?', false],
    ['en', AGED_EN, 'Which message do you see on the screen?', false],
  ],
  jargon: [
    [
      'fr',
      PARCEL,
      'Votre colis a fait l’objet d’un flashage SPI-INC avec mise en souffrance PFC.',
      true,
    ],
    ['fr', PARCEL, 'Le ticket est escaladé au N2, le SLA est à J+2.', true],
    ['fr', PARCEL, 'Votre colis attend au centre de tri, il manque le nom de la rue.', false],
    ['fr', PARCEL, 'L’étiquette est abîmée, je demande qu’on la réimprime.', false],
    ['en', PARCEL_EN, 'The parcel is in exception status pending the RMA at the 3PL hub.', true],
    ['en', PARCEL_EN, 'Refund TAT is 7-10 WD, same is under process at backend.', true],
    [
      'en',
      PARCEL_EN,
      'Your parcel is waiting at the depot because the street name is missing.',
      false,
    ],
    ['en', PARCEL_EN, 'The label is damaged, I am asking them to print it again.', false],
  ],
  'robotic-thanks': [
    ['fr', WARM, 'Nous vous remercions pour votre retour. Cordialement.', true],
    ['fr', WARM, 'Merci pour votre message. Votre avis compte pour nous.', true],
    [
      'fr',
      WARM,
      'Sofia a gardé votre message : elle se souvient de la bague et de votre grand-mère.',
      false,
    ],
    ['en', WARM_EN, 'Thank you for your feedback. Kind regards.', true],
    ['en', WARM_EN, 'Thank you for contacting us. Your opinion matters to us.', true],
    [
      'en',
      WARM_EN,
      'I read it to Sofia: she remembers the ring, and how she found it in the lining.',
      false,
    ],
  ],
}

describe.each(Object.entries(TABLE))('%s', (rule, rows) => {
  it.each(rows)('(%s) %s → %s', (...row) => expect(breaks(rule, row)).toBe(row[3]))
})
