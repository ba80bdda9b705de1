import { describe, expect, it } from 'vitest'
import type { Reading } from '../model.ts'
import { decide } from './decide.ts'
import { DEFAULT_POLICY } from './default-policy.ts'
import type { Policy, Remedy } from './policy.ts'
import { readingOf } from './reading-of.ts'
import type { Situation } from './situation.ts'

const remedy = (facts: Partial<Remedy> & { id: string }): Remedy => ({
  version: 1,
  text: { fr: 'Un renvoi gratuit', en: 'A free replacement' },
  intents: [],
  emotions: [],
  fromIntensity: 1,
  ...facts,
})
const RESEND = remedy({ id: 'resend', intents: ['damaged_item'], fromIntensity: 2 })
const VOUCHER = remedy({ id: 'voucher', version: 4, emotions: ['disappointment'] })

const policy = (facts: Partial<Policy> = {}): Policy => ({
  ...DEFAULT_POLICY,
  remedies: [RESEND, VOUCHER],
  ...facts,
})
const situation = (turn: readonly Reading[], facts: Partial<Situation> = {}): Situation => ({
  turn,
  earlier: [],
  failedTurns: 0,
  customerTyping: false,
  available: ['refund'],
  ...facts,
})
const felt = (
  emotion: Parameters<typeof readingOf>[0] & object,
  intent: string | null = null,
): Reading =>
  readingOf({ ...emotion, intents: intent === null ? [] : [{ name: intent, certainty: 0.9 }] })

describe('a remedy is offered', () => {
  const sad = { emotion: 'disappointment', intensity: 2 } as const
  const rows: readonly (readonly [string, Situation, string | null])[] = [
    ['for its reason and degree', situation([felt(sad, 'damaged_item')]), 'resend'],
    [
      'for its feeling, where the degree of the first is missed',
      situation([felt({ ...sad, intensity: 1 }, 'damaged_item')]),
      'voucher',
    ],
    ['for its feeling, whatever the reason', situation([felt(sad, 'invoice')]), 'voucher'],
    ['for its feeling, without a reason', situation([felt(sad)]), 'voucher'],
    ['not for another feeling', situation([felt({ emotion: 'worry' }, 'invoice')]), null],
    ['not for a calm question', situation([felt({}, 'damaged_item')]), null],
    [
      'not for a good word about it',
      situation([felt({ emotion: 'joy', intensity: 3 }, 'damaged_item')]),
      null,
    ],
    [
      'when the first message of the burst calls for it',
      situation([felt(sad, 'damaged_item'), felt({})]),
      'resend',
    ],
    [
      'once in an episode: then the next that fits',
      situation([felt(sad, 'damaged_item')], { offered: ['resend'] }),
      'voucher',
    ],
    [
      'not again when all were offered',
      situation([felt(sad, 'damaged_item')], { offered: ['resend', 'voucher'] }),
      null,
    ],
    ['not to thanks', situation([felt(sad, 'thanks')]), null],
  ]
  it.each(rows)('%s', (_, given, id) => expect(decide(given, policy()).remedy?.id ?? null).toBe(id))

  it('with its version and words, and nothing of when it fits', () =>
    expect(decide(situation([felt(sad)]), policy()).remedy).toEqual({
      id: 'voucher',
      version: 4,
      text: VOUCHER.text,
    }))

  it('beside an approved answer too, and in a suggestion', () => {
    const asked = situation([felt(sad, 'refund')])
    for (const mode of ['answer', 'suggest'] as const)
      expect(decide(asked, policy({ mode }))).toMatchObject({
        outcome: mode === 'answer' ? 'reply' : 'suggest',
        reasons: [{ rule: 'answerable' }],
        remedy: { id: 'voucher' },
      })
  })

  it('never instead of a person, and never while the bot only listens', () => {
    const strong = felt({ emotion: 'anger', intensity: 3 }, 'damaged_item')
    const any = policy({ remedies: [remedy({ id: 'any' })] })
    expect(decide(situation([strong]), any)).toMatchObject({ outcome: 'handover' })
    expect(decide(situation([strong]), any).remedy).toBeUndefined()
    expect(decide(situation([felt(sad)]), policy({ mode: 'listen' })).remedy).toBeUndefined()
  })
})

describe('a remedy that was picked', () => {
  it('brings a person in every mode, also while the customer types', () => {
    for (const mode of ['listen', 'suggest', 'answer'] as const) {
      const picked = situation([readingOf()], { wish: 'resend', customerTyping: true })
      expect(decide(picked, policy({ mode }))).toMatchObject({
        outcome: 'handover',
        priority: 40,
        reasons: [{ rule: 'remedy-chosen', hard: true }],
      })
    }
  })

  it('does not hide a graver reason', () => {
    const picked = situation([readingOf({ signals: ['selfHarm'] })], { wish: 'resend' })
    expect(decide(picked, policy()).reasons.map(({ rule }) => rule)).toEqual([
      'self-harm',
      'remedy-chosen',
    ])
  })
})

describe('what a workspace may set', () => {
  const leaving = felt({}, 'cancel_subscription')
  const rows: readonly (readonly [string, Reading, Partial<Policy>, string, string])[] = [
    [
      'a reason for people',
      leaving,
      { forPeople: ['cancel_subscription'] },
      'handover',
      'for-people',
    ],
    ['another reason stays', leaving, { forPeople: ['complaint'] }, 'reply', 'ask'],
    ['clear enough', felt({}, 'refund'), { answerFrom: 0.9 }, 'reply', 'answerable'],
    ['not clear enough: asks', felt({}, 'refund'), { answerFrom: 0.95 }, 'reply', 'ask'],
    [
      'sadness 2 where the threshold is 2',
      felt({ emotion: 'sadness', intensity: 2 }),
      { distressHandover: 2 },
      'handover',
      'distress',
    ],
    [
      'sadness 2 where the threshold is 3',
      felt({ emotion: 'sadness', intensity: 2 }),
      { distressHandover: 3, remedies: [] },
      'reply',
      'ask',
    ],
  ]
  it.each(rows)('%s', (_, reading, facts, outcome, rule) =>
    expect(decide(situation([reading]), policy(facts))).toMatchObject({
      outcome,
      reasons: [{ rule }],
    }),
  )
})
