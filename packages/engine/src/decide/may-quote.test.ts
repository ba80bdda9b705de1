import { describe, expect, it } from 'vitest'
import type { Entity, QuotedArticle, Reading } from '../model.ts'
import { decide } from './decide.ts'
import { DEFAULT_POLICY } from './default-policy.ts'
import type { Policy } from './policy.ts'
import { readingOf } from './reading-of.ts'
import type { Situation } from './situation.ts'

const ARTICLE: QuotedArticle = {
  id: 'a',
  version: 1,
  title: 'Entretien',
  url: null,
  quote: 'Brossez à sec.',
}
const ORDER: Entity = {
  kind: 'order',
  start: 0,
  end: 4,
  text: '4512',
  value: '4512',
  sensitive: false,
}
const about = (name: string): Reading => readingOf({ intents: [{ name, certainty: 0.9 }] })

describe('a passage that was found', () => {
  const rows: readonly (readonly [string, Partial<Situation>, Partial<Policy>, string])[] = [
    ['is quoted where nothing was recognised', { turn: [readingOf()] }, {}, 'article'],
    ['is quoted where it would have been asked', { turn: [about('damaged_item')] }, {}, 'article'],
    ['is quoted after a greeting', { turn: [about('greeting')] }, {}, 'article'],
    ['is not quoted beside an approved answer', { turn: [about('refund')] }, {}, 'answerable'],
    [
      'is quoted where the approved answer is not the bot’s to give',
      { turn: [about('refund')] },
      { answerable: [] },
      'article',
    ],
    ['is no answer to “are you a robot”', { turn: [about('robot_question')] }, {}, 'small-talk'],
    [
      'is not quoted to someone who is upset',
      { turn: [readingOf({ emotion: 'disappointment', intensity: 1 })] },
      {},
      'ask',
    ],
    [
      'nor when one message of the burst is upset',
      { turn: [readingOf({ emotion: 'frustration', intensity: 1 }), readingOf()] },
      {},
      'ask',
    ],
    ['nor about one order', { turn: [{ ...readingOf(), entities: [ORDER] }] }, {}, 'unknown'],
    ['nor where the policy says no', { turn: [readingOf()] }, { articles: false }, 'unknown'],
    [
      'nor for a reason that people keep',
      { turn: [about('refund')] },
      { forPeople: ['refund'] },
      'for-people',
    ],
    [
      'nor instead of a person',
      { turn: [readingOf({ signals: ['asksHuman'] })] },
      {},
      'asks-human',
    ],
  ]
  it.each(rows)('%s', (_, facts, policy, expected) => {
    const situation = {
      turn: [],
      earlier: [],
      failedTurns: 0,
      customerTyping: false,
      available: ['refund'],
      article: ARTICLE,
      ...facts,
    }
    const decision = decide(situation, { ...DEFAULT_POLICY, ...policy })
    expect(decision.reasons[0]?.rule).toBe(expected)
    expect(decision.article).toEqual(expected === 'article' ? ARTICLE : undefined)
  })
})
