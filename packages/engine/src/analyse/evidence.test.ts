import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from './analyse.ts'
import { maskEntities } from './mask-entities.ts'

test.each([
  ['C’est VRAIMENT INADMISSIBLE', 'capitals', 'VRAIMENT INADMISSIBLE'],
  ['Où est mon colis ???', 'repeated-punctuation', '???'],
  ['Pas content ! ! !', 'repeated-punctuation', '! ! !'],
  ['C’est suuuuper long', 'lengthening', 'suuuuper'],
  ['J’adore 😍', 'emoji', '😍'],
  ['Pas cool :(', 'emoji', ':('],
  ['Putain, ça marche', 'interjection', 'Putain'],
  ['Vous êtes des voleurs', 'insult', 'Vous êtes des voleurs'],
  ['Je suis très déçue', 'intensifier', 'très'],
  ['Je ne suis pas heureuse', 'negation', 'pas heureuse'],
  ['Merci pour rien', 'irony', 'Merci pour rien'],
  ['Je vous relance', 'repeated-contact', 'Je vous relance'],
  ['Je veux parler à quelqu’un', 'asks-human', 'parler à quelqu’un'],
  ['Un conseiller svp', 'asks-human', 'conseiller svp'],
  ['Ceci est une mise en demeure', 'legal', 'mise en demeure'],
  ['Je suis de\u0301c\u0327u', 'word.disappointment', 'de\u0301c\u0327u'],
  ['Je suis d\u00e9çu', 'word.disappointment', 'd\u00e9çu'],
  ['slt g un pb', 'sms', 'slt'],
  ['je suis tres decu', 'no-accents', 'tres'],
  ['Pouvez-vous m’aider ?', 'address.vous', 'vous'],
  ['Tu peux m’aider ?', 'address.tu', 'Tu'],
  ['Quels sont vos horaires ?', 'intent.opening_hours', 'horaires'],
  ['Mon mari est décédé', 'bereavement', 'mari est décédé'],
  ['C’est inadmissible', 'word.anger', 'inadmissible'],
])('%s shows %s on « %s »', (text, cue, words) => {
  const found = analyse(text).evidence.filter((item) => item.cue === cue)
  expect(found.map((item) => item.text)).toContain(words)
})

test.each([
  ['Le SAV a perdu mon RIB', 'capitals'],
  ['Envoyez la TVA en PDF par SMS, EDF et SNCF', 'capitals'],
  ['Bonjour ! Ça va ?', 'repeated-punctuation'],
  ['www.exemple.fr', 'lengthening'],
  ['https://exemple.fr', 'emoji'],
  ['C’est cassé', 'sms'],
  ['Je suis très déçu', 'no-accents'],
  ['Rendez-vous mardi', 'address.vous'],
])('%s has no %s', (text, cue) => {
  expect(analyse(text).evidence.filter((item) => item.cue === cue)).toEqual([])
})

const WORDS = [
  'pas',
  'vous',
  'merci',
  'MARRE',
  'de\u0301c\u0327u',
  '😡',
  '\u200b',
  '\ud800',
  '!!!',
  '«',
  '06 12 34 56 78',
  'œuf',
  'ﷺ',
  'avocat',
  "j'ai",
  '\n',
  '4111 1111 1111 1111',
]
const SENTENCES = [
  'Cela fait la 3e fois que je vous contacte, commande n° 4587213 du 12/11/2026, c’est INADMISSIBLE !!!',
  'Bravo, merci beaucoup… « je résilie » et je veux parler à quelqu’un, svp : marie@exemple.fr, 89,90 €',
  'I’ve been waiting since Monday, this is a joke :( please ring me on +44 20 7946 0958',
  'Mon mari est décédé le 3 mai, pouvez-vous clôturer son compte ? FR76 3000 6000 0112 3456 7890 189',
]
/** A real message, in which some places are overwritten. */
const mutated = fc
  .tuple(
    fc.constantFrom(...SENTENCES),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(...WORDS), fc.nat({ max: 5 })), { maxLength: 8 }),
  )
  .map(([sentence, edits]) =>
    edits.reduce((given, [place, put, lost]) => {
      const at = place % (given.length + 1)
      return given.slice(0, at) + put + given.slice(at + lost)
    }, sentence),
  )
/** How many texts are tried; `DIAPASON_TEXTS=1000000` tries a million, in some minutes. */
const TEXTS = Number(process.env['DIAPASON_TEXTS'] ?? 400)
const MS_EACH = 10
const text = fc.oneof(
  mutated,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
    .map((units) => String.fromCharCode(...units)),
)

test('every span is exact, emotions add up to 1, nothing overlaps, on any text', {
  timeout: Math.max(5_000, TEXTS * MS_EACH),
}, () => {
  fc.assert(
    fc.property(text, (given) => {
      const reading = analyse(given, { today: '2026-11-22' })
      for (const item of [...reading.evidence, ...reading.entities]) {
        expect(item.text).toBe(given.slice(item.start, item.end))
        expect(item.start).toBeGreaterThanOrEqual(0)
        expect(item.end).toBeGreaterThan(item.start)
        expect(item.end).toBeLessThanOrEqual(given.length)
      }
      const sum = Object.values(reading.emotions).reduce((total, share) => total + share, 0)
      expect(sum).toBeCloseTo(1, 9)
      expect(Math.abs(reading.valence)).toBeLessThanOrEqual(1)
      expect(Math.abs(reading.register)).toBeLessThanOrEqual(1)
      reading.entities.forEach((entity, index) => {
        expect(entity.start).toBeGreaterThanOrEqual(reading.entities[index - 1]?.end ?? 0)
      })
      expect(maskEntities(given, reading.entities)).toHaveLength(given.length)
    }),
    { numRuns: TEXTS },
  )
})

test.each([
  'pas ',
  'merci ',
  '"vous ',
  'a',
  '1',
  '1 ',
  'a@',
  '! ',
  'é',
  'je vous ai ',
  '12.',
  'MARRE ',
])('a text of 20 000 characters of « %s » is read in time', (piece) => {
  const long = piece.repeat(Math.ceil(20_000 / piece.length))
  const start = performance.now()
  analyse(long)
  expect(performance.now() - start).toBeLessThan(1000)
})
