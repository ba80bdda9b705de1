import { describe, expect, it } from 'vitest'
import { readingOf } from '../decide/reading-of.ts'
import type { Draft, Finding, Speaker } from '../model.ts'
import type { GuardContext } from './context.ts'
import { guard } from './guard.ts'
import { context } from './trial.ts'

const draft = (text: string, speaker: Speaker, pieces: readonly string[] = []): Draft => ({
  speaker,
  language: /[éèàç]|\b(?:je|vous|nous|est|pour|de|le|la)\b/i.test(text) ? 'fr' : 'en',
  text,
  pieces,
  sources: [],
})
const angry = (text: string, intensity: 1 | 2 | 3 = 3): Partial<GuardContext> => ({
  lastCustomer: { text, reading: readingOf({ emotion: 'anger', intensity }) },
})
const calm = (text: string): Partial<GuardContext> => ({
  lastCustomer: { text, reading: readingOf() },
})
const of = (
  rule: string,
  text: string,
  facts: Partial<GuardContext>,
  speaker: Speaker = 'agent',
): readonly Finding[] =>
  guard(draft(text, speaker), context(facts)).findings.filter((one) => one.rule === rule)

type Row = readonly [text: string, facts: Partial<GuardContext>, words: readonly string[]]

const COLD = angry('Neuf jours sans chauffage avec un bébé, c’est honteux !')
const COLD_EN = angry('Nine days without heating with a baby, this is a disgrace!')

describe('unacknowledged', () => {
  const rows: readonly Row[] = [
    [
      'Le technicien est enregistré. Vous recevrez un courriel de confirmation.',
      COLD,
      ['Le technicien est enregistré.'],
    ],
    [
      'Désolé pour la gêne occasionnée. Quel est le numéro de contrat ?',
      COLD,
      ['Désolé pour la gêne occasionnée.'],
    ],
    [
      'We apologise for any inconvenience caused. What is your contract number?',
      COLD_EN,
      ['We apologise for any inconvenience caused.'],
    ],
    [
      'The engineer is booked and a confirmation will be sent to the address on file.',
      COLD_EN,
      ['The engineer is booked and a confirmation will be sent to the address on file.'],
    ],
    ['Neuf jours sans chauffage : j’appelle le technicien maintenant et je vous écris.', COLD, []],
    ['Vous avez raison. Le technicien passe cet après-midi, il vous appelle avant.', COLD, []],
    ['Pardon. Le technicien passe cet après-midi et il vous appelle une heure avant.', COLD, []],
    ['Votre colère est légitime. Le technicien passe cet après-midi vers seize heures.', COLD, []],
    ['A baby without heating: I am calling the engineer now, and I’ll write here.', COLD_EN, []],
    ['You’re right. The engineer is coming this afternoon and he calls you before.', COLD_EN, []],
    ['Quel est le numéro de contrat ?', COLD, []],
    ['Bonjour, je regarde.', COLD, []],
    [
      'Le technicien est enregistré. Vous recevrez un courriel de confirmation.',
      calm('Je veux un rendez-vous.'),
      [],
    ],
    [
      'Le technicien est enregistré. Vous recevrez un courriel de confirmation.',
      angry('Neuf jours sans chauffage.', 1),
      [],
    ],
    ['Le technicien est enregistré. Vous recevrez un courriel de confirmation.', {}, []],
  ]
  it.each(rows)('%s', (text, facts, words) =>
    expect(of('unacknowledged', text, facts).map((one) => one.text)).toEqual(words),
  )
  it('leaves to other rules who mourns, and who asks for a person', () => {
    const text = 'Le technicien est enregistré. Vous recevrez un courriel de confirmation.'
    for (const signals of [['bereavement'], ['selfHarm'], ['asksHuman']] as const) {
      const reading = readingOf({ emotion: 'anger', intensity: 3, signals: [...signals] })
      expect(of('unacknowledged', text, { lastCustomer: { text: 'Non.', reading } })).toEqual([])
    }
  })
  it('does not judge wordings of our own, nor approved texts', () => {
    const text = 'Le technicien est enregistré. Vous recevrez un courriel de confirmation.'
    const composed = guard(draft(text, 'bot', ['ask.1']), context(COLD)).findings
    expect(composed.map(({ rule }) => rule)).not.toContain('unacknowledged')
    const approved = [{ id: 'a', version: 1, text }]
    expect(of('unacknowledged', text, { ...COLD, approved })).toEqual([])
  })
})

describe('empathy-without-action', () => {
  const problem = calm('Mon colis est marqué livré, je n’ai rien reçu.')
  const angryProblem = angry('Mon colis n’est TOUJOURS pas là !!!')
  const rows: readonly Row[] = [
    [
      'Je suis vraiment désolé pour la gêne occasionnée.',
      problem,
      ['Je suis vraiment désolé pour la gêne occasionnée.'],
    ],
    [
      'Bonjour. Je comprends votre agacement. Votre satisfaction est notre priorité.',
      problem,
      ['Je comprends votre agacement.'],
    ],
    [
      'Je comprends votre colère. Vous pouvez compter sur nous.',
      angryProblem,
      ['Je comprends votre colère.'],
    ],
    [
      'Nous sommes navrés de ce retard. Nous faisons tout notre possible. Cordialement',
      problem,
      ['Nous sommes navrés de ce retard.'],
    ],
    [
      'I understand your frustration. You can count on us.',
      angryProblem,
      ['I understand your frustration.'],
    ],
    [
      'We apologise for the delay. Your satisfaction is our priority.',
      problem,
      ['We apologise for the delay.'],
    ],
    ['Je suis désolé pour la gêne. Je cherche le colis et je vous écris.', problem, []],
    ['Je suis désolé, je cherche le colis.', problem, []],
    ['Je comprends votre agacement. Quel est le numéro du colis ?', problem, []],
    ['Je comprends votre demande. Le colis est au point relais de la gare.', problem, []],
    ['Je suis désolé de notre erreur d’adresse.', problem, []],
    ['Sorry about that. It left this morning.', problem, []],
    ['I understand your frustration. Which number is on the label?', problem, []],
    [
      'Je comprends votre joie. Vous pouvez compter sur nous.',
      { lastCustomer: { text: 'Merci !', reading: readingOf({ emotion: 'joy' }) } },
      [],
    ],
    ['Je comprends votre agacement. Votre satisfaction est notre priorité.', {}, []],
    // here `no-next-step` says the same
    ['Je suis désolé pour la gêne occasionnée.', angryProblem, []],
  ]
  it.each(rows)('%s', (text, facts, words) =>
    expect(of('empathy-without-action', text, facts).map((one) => one.text)).toEqual(words),
  )
})

describe('apology-twice', () => {
  const earlier = (...earlierReplies: string[]): Partial<GuardContext> => ({ earlierReplies })
  type Again = readonly [
    text: string,
    facts: Partial<GuardContext>,
    found: readonly (readonly [string, string | null])[],
  ]
  const rows: readonly Again[] = [
    ['Désolé pour ce retard. Le colis part ce soir. Encore désolé.', {}, [[' Encore désolé.', '']]],
    [
      'Désolé pour ce retard. Le colis part ce soir. Toutes mes excuses pour ce retard.',
      {},
      [[' Toutes mes excuses pour ce retard.', '']],
    ],
    [
      'Je m’excuse pour l’erreur d’adresse, et pardon encore pour cette erreur.',
      {},
      [['pardon', null]],
    ],
    [
      'Sorry about the late parcel. It leaves tonight. Once again, our apologies.',
      {},
      [[' Once again, our apologies.', '']],
    ],
    [
      'I’m sorry for the wrong size. I’ve ordered a 42. Sorry again for the wrong size.',
      {},
      [[' Sorry again for the wrong size.', '']],
    ],
    [
      'Toutes mes excuses pour cette rayure. Je prépare l’échange.',
      earlier('Je suis désolé de la rayure sur la table.'),
      [['mes excuses', null]],
    ],
    [
      'Please forgive us for the scratch. I am arranging the exchange.',
      earlier('I am sorry about the scratch on the table.'),
      [['forgive us', null]],
    ],
    ['Désolé pour le retard, et pardon pour la mauvaise adresse.', {}, []],
    ['I’m sorry for the wrong size, and I apologise for my slow answer.', {}, []],
    ['Désolé pour ce retard. Vous n’avez pas à vous excuser.', {}, []],
    ['Désolé pour ce retard. Désolé, mais je ne peux pas changer la date.', {}, []],
    ['Pardon ? Je n’ai pas compris. Désolé pour ce retard.', {}, []],
    ['Sorry to hear that. I apologise for our mistake in the address.', {}, []],
    ['Sorry for your loss. I apologise for the letter we sent.', {}, []],
    ['Nos excuses pour la rayure.', earlier('Désolé pour le retard du camion.'), []],
    // a formula was no apology yet
    ['Neuf jours, c’est notre faute : je m’excuse.', earlier('Désolé pour la gêne.'), []],
    // a new wait is a new fault
    [
      'Pardon pour cette attente, je regarde.',
      { ...earlier('Toutes nos excuses pour l’attente.'), minutesWaited: 90 },
      [],
    ],
    [
      'Vous écrivez « désolé pour la rayure ». Désolé pour la rayure, en effet.',
      calm('Vous avez écrit : désolé pour la rayure'),
      [],
    ],
  ]
  it.each(rows)('%s', (text, facts, found) => {
    const said = of('apology-twice', text, facts)
    expect(said.map((one) => [one.text, one.suggestion])).toEqual(found)
  })
  it('leaves a formula that stands above to the rule of formulas', () => {
    const text = 'Je suis désolé pour la rayure, je prépare l’échange.'
    const rules = guard(
      draft(text, 'agent'),
      context({ earlierReplies: ['Désolé pour la rayure de la table.'] }),
    ).findings.map(({ rule }) => rule)
    expect(rules).toEqual(['repeated-formula'])
  })
})

describe('cheerful-to-upset', () => {
  const upset = angry('Mon colis est perdu, je suis furieux')
  type Cheer = readonly [text: string, facts: Partial<GuardContext>, words: readonly string[]]
  const rows: readonly Cheer[] = [
    ['Je regarde cela :)', upset, [' :)']],
    ['Je regarde cela ;-) à tout de suite.', upset, [' ;-)']],
    ['C’est parti ^^', upset, [' ^^']],
    ['Super ! Je regarde votre colis.', upset, ['Super !']],
    ['Je regarde votre colis. Excellente journée !', upset, ['Excellente journée !']],
    ['Great! I am checking the parcel.', upset, ['Great!']],
    ['I am checking the parcel. Have a lovely day!', upset, ['Have a lovely day!']],
    ['Je regarde cela :)', calm('Où est mon colis ?'), []],
    ['Super ! Je regarde votre colis.', angry('Où est mon colis', 1), []],
    ['Je regarde votre colis. Bonne journée.', upset, []],
    ['Le super colis est parti.', upset, []],
    ['Voici la suite (voir : 3) et le reste.', upset, []],
    ['Rendez-vous à 8:30, porte D:4.', upset, []],
    ['The great news is in the letter.', upset, []],
    ['Vous écrivez « super ! » et je comprends l’ironie.', angry('Super ! Colis perdu.'), []],
  ]
  it.each(rows)('%s', (text, facts, words) =>
    expect(of('cheerful-to-upset', text, facts).map((one) => one.text)).toEqual(words),
  )
  it('takes the smile away with its space', () => {
    const [found] = of('cheerful-to-upset', 'Je regarde cela :)', upset)
    expect(found?.suggestion).toBe('')
  })
  it('is silent where the tone is marked already', () => {
    const rules = guard(draft('Super !! Je regarde.', 'agent'), context(upset)).findings
    expect(rules.map(({ rule }) => rule)).toEqual(['escalating-tone'])
  })
})

describe('long-sentence', () => {
  const LONG =
    'Afin que nous puissions procéder à la vérification de votre situation, il conviendrait que vous nous fassiez parvenir la copie recto verso de votre pièce d’identité.'
  const LONG_EN =
    'In order for us to be able to proceed with the verification of your account, we would kindly ask you to forward a copy of both sides of your identity card.'
  const SHORT =
    'Il me faut votre carte d’identité. Envoyez une photo des deux côtés, s’il vous plaît.'
  const barriers: readonly string[] = [
    'Je parle pas bien le français, excusez',
    'Désolée pour mon mauvais français',
    'je vouloir mon argent svp',
    'Moi pas comprendre, colis pas venir',
    'I not understand the letter, sorry my English',
    'My English is not so good. What means forward dated?',
    'my package no come, me wait long time',
    'Hola, no he recibido mi pedido y nadie me contesta',
    'Guten Tag, ich habe meine Bestellung nicht erhalten',
    'Здравствуйте, я не получил заказ',
    'السلام عليكم لم أستلم طلبي',
  ]
  it.each(barriers)('marks it after: %s', (text) => {
    expect(of('long-sentence', LONG, calm(text)).map((one) => one.text)).toEqual([LONG])
    expect(of('long-sentence', LONG_EN, calm(text)).map((one) => one.text)).toEqual([LONG_EN])
    expect(of('long-sentence', SHORT, calm(text))).toEqual([])
  })
  const fluent: readonly string[] = [
    'Bonjour, ma carte est bloquée, que faire ?',
    'slt g pa recu mon colis svp repondé moi',
    'Et moi payer 50 € pour ça ? Jamais.',
    'Mon colis est pas arriver, jai payer 30 euros',
    'Je parle couramment anglais si besoin.',
    'Combien coûte la traduction jurée d’un acte de naissance ?',
    'It is he who has my order.',
    'No news, no parcel, no answer.',
    'Je m’appelle Nguyen Thi Hoa, commande 4512.',
  ]
  it.each(fluent)('lets it pass after: %s', (text) =>
    expect(of('long-sentence', LONG, calm(text))).toEqual([]),
  )
  it('shows the length, and the measure where the text is long enough for one', () => {
    const [short] = of('long-sentence', LONG, calm('je vouloir mon argent'))
    expect(short?.reason.fr).toMatch(/compte 26 mots :/)
    const [long] = of('long-sentence', `${LONG} ${SHORT}`, calm('je vouloir mon argent'))
    expect(long?.reason.fr).toMatch(/compte 26 mots, lisibilité Kandel-Moles du texte : \d+ sur/)
    const [english] = of('long-sentence', LONG_EN, calm('i no understand'))
    expect(english?.reason.en).toMatch(/has 31 words, Flesch ease of the text: \d+ of 100/)
    expect(`${long?.reason.fr} ${english?.reason.en}`).not.toContain('FALC')
  })
})
