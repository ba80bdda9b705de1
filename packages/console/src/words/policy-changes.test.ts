import type { Policy } from '@diapason/contract'
import { expect, test } from 'vitest'
import { en } from '../strings/en.ts'
import { fr } from '../strings/fr.ts'
import { intentInWords } from '../strings/intents.ts'
import { policyChanges } from './policy-changes.ts'

const BEFORE: Policy = {
  version: 1,
  mode: 'answer',
  answerable: ['opening_hours', 'refund'],
  forPeople: [],
  answerFrom: 0,
  articles: true,
  angerHandover: 2,
  distressHandover: 4,
  failedTurns: 2,
  allowTu: false,
  tone: { from: -1, to: 1 },
  remedies: [],
  goodwill: '',
  hours: { timeZone: 'Europe/Paris', days: { '1': [['09:00', '18:00']] }, closed: [] },
}
const RESEND: Policy['remedies'][number] = {
  id: 'resend',
  version: 1,
  text: { fr: 'Un renvoi gratuit', en: 'A free replacement' },
  intents: ['damaged_item'],
  emotions: ['disappointment'],
  fromIntensity: 2,
}
const VOUCHER = { ...RESEND, id: 'voucher', text: { fr: 'Un bon d’achat', en: 'A voucher' } }

const inFrench = (change: Partial<Policy>, before: Policy = BEFORE) =>
  policyChanges(
    before,
    { ...before, ...change },
    { words: fr, language: 'fr', reason: (name) => intentInWords(name, 'fr') },
  )
const name = fr.policy

test.each<readonly [string, Partial<Policy>, ReturnType<typeof inFrench>]>([
  ['nothing but the number', { version: 2 }, []],
  [
    'the mode',
    { mode: 'listen' },
    [
      {
        name: fr.settings.policy.mode,
        removed: [fr.settings.policy.modes.answer],
        added: [fr.settings.policy.modes.listen],
      },
    ],
  ],
  [
    'a reason that moves to people',
    { answerable: ['opening_hours'], forPeople: ['refund'] },
    [
      { name: fr.settings.policy.answerable, removed: ['remboursement'], added: [] },
      { name: name.scope.choices.people, removed: [], added: ['remboursement'] },
    ],
  ],
  [
    'one day of the hours',
    { hours: { ...BEFORE.hours, days: { '1': [['10:00', '18:00']] }, closed: ['2026-12-25'] } },
    [
      { name: name.parts.hours, removed: ['lundi 09:00–18:00'], added: ['lundi 10:00–18:00'] },
      { name: name.hours.closedDays, removed: [], added: ['vendredi 25 décembre 2026'] },
    ],
  ],
  [
    'thresholds',
    { angerHandover: 1, distressHandover: 2, failedTurns: 1, answerFrom: 0.7 },
    [
      { name: name.answerFrom.name, removed: ['aucune'], added: ['sûr'] },
      { name: name.anger, removed: [name.from[2]], added: [name.from[1]] },
      { name: name.distress, removed: [name.fromFeeling[4]], added: [name.fromFeeling[2]] },
      { name: name.failed, removed: ['deux'], added: ['une'] },
    ],
  ],
  [
    'tone and goodwill',
    { tone: { from: 1, to: 1 }, goodwill: 'Jusqu’à 15 €.' },
    [
      { name: name.parts.tone, removed: ['de familier à soigné'], added: ['toujours soigné'] },
      { name: name.parts.goodwill, removed: ['aucune note'], added: ['Jusqu’à 15 €.'] },
    ],
  ],
  [
    'a remedy, with when it is offered',
    { remedies: [RESEND] },
    [
      {
        name: name.parts.remedies,
        removed: [],
        added: ['Un renvoi gratuit (article abîmé\u202f; déception, dès qu’il est net)'],
      },
    ],
  ],
])('%s', (_, change, expected) => expect(inFrench(change)).toEqual(expected))

test('the order of remedies counts, since the first that fits is offered', () => {
  const before = { ...BEFORE, remedies: [RESEND, VOUCHER] }
  const [change, ...rest] = inFrench({ remedies: [VOUCHER, RESEND] }, before)
  expect(rest).toEqual([])
  expect(change?.added[0]).toMatch(/^Un bon d’achat .* · Un renvoi gratuit /u)
})

test('in English', () => {
  const speech = {
    words: en,
    language: 'en',
    reason: (intent: string) => intentInWords(intent, 'en'),
  } as const
  const after = { ...BEFORE, answerFrom: 0.65, remedies: [RESEND] }
  expect(policyChanges(BEFORE, after, speech).flatMap(({ added }) => added)).toEqual([
    'from 65%',
    'A free replacement (damaged item; disappointment, at least clear)',
  ])
})
