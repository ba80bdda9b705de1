import { describe, expect, test } from 'vitest'
import { EMOTIONS } from '../../packages/engine/src/model.ts'
import {
  conversations,
  type ConversationSplit,
  isStrong,
  type LabelledConversation,
} from './conversations.ts'

const SPLITS: readonly ConversationSplit[] = ['train', 'test']
const all = SPLITS.flatMap((split) => conversations(split))
const wrong = (isRight: (one: LabelledConversation) => boolean) =>
  all.filter((one) => !isRight(one)).map(({ id }) => id)
const customerTurns = ({ turns }: LabelledConversation) =>
  turns.flatMap((turn) => (turn.by === 'customer' ? [turn] : []))

describe('every conversation', () => {
  test('has an id of its own, which names its language and split', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const split of SPLITS)
      for (const language of ['fr', 'en'] as const)
        for (const one of conversations(split, [language])) {
          expect(one.id).toMatch(new RegExp(`^${language}-${split}-`))
          expect(one.language).toBe(language)
        }
  })

  test('begins with the customer, and is short enough to be read', () => {
    expect(wrong(({ turns }) => turns[0]?.by === 'customer')).toEqual([])
    expect(wrong(({ turns }) => turns.length >= 3 && turns.length <= 10)).toEqual([])
    const several = (count: number) => count >= 2 && count <= 6
    expect(wrong((one) => several(customerTurns(one).length))).toEqual([])
  })

  test('says of each turn what its speaker needs, in words', () => {
    const isWhole = (turn: LabelledConversation['turns'][number]) =>
      turn.text.trim() !== '' &&
      (turn.by === 'customer'
        ? EMOTIONS.includes(turn.emotion) && [0, 1, 2, 3, 4].includes(turn.intensity)
        : ['agent', 'bot'].includes(turn.by) && typeof turn.acknowledges === 'boolean')
    expect(wrong(({ turns }) => turns.every(isWhole))).toEqual([])
  })

  test('has intensity 0 where a turn is neutral, and only there', () => {
    const isRight = (one: LabelledConversation) =>
      customerTurns(one).every((turn) => (turn.emotion === 'neutral') === (turn.intensity === 0))
    expect(wrong(isRight)).toEqual([])
  })

  test('comes by a channel and from a sector', () => {
    expect(wrong(({ channel }) => ['chat', 'email', 'social'].includes(channel))).toEqual([])
    expect(wrong(({ sector }) => sector !== '')).toEqual([])
  })
})

test.each([
  ['train', 'fr', 110],
  ['train', 'en', 50],
  ['test', 'fr', 90],
  ['test', 'en', 50],
] as const)('%s has enough in %s, and enough of them get worse', (split, language, least) => {
  const some = conversations(split, [language])
  const worse = some.filter((one) => customerTurns(one).slice(1).some(isStrong))
  expect(some.length).toBeGreaterThanOrEqual(least)
  expect(worse.length / some.length).toBeGreaterThan(0.15)
  expect(worse.length / some.length).toBeLessThan(0.4)
})

test('no turn of the customer stands in two splits', () => {
  const texts = (split: ConversationSplit) =>
    conversations(split).flatMap((one) =>
      customerTurns(one).flatMap(({ text }) => (text.length > 30 ? [text.toLowerCase()] : [])),
    )
  const train = new Set(texts('train'))
  expect(texts('test').filter((text) => train.has(text))).toEqual([])
})
