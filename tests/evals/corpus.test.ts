import { describe, expect, test } from 'vitest'
import type { Signal } from '../../packages/engine/src/model.ts'
import { fold } from '../../packages/engine/src/text/fold.ts'
import { hash } from '../../packages/engine/src/text/hash.ts'
import { corpus, type Labelled, type Split } from './corpus.ts'

const ALONE: readonly Signal[] = [
  'asksHuman',
  'legal',
  'violence',
  'selfHarm',
  'vulnerable',
  'bereavement',
]

/** The guide's rule for hand-over: see `corpus/GUIDE.md`. */
const needsPerson = ({ signals, emotion, intensity, polarity }: Labelled): boolean =>
  signals.some((signal) => ALONE.includes(signal)) ||
  (emotion === 'anger' && intensity >= 3) ||
  (signals.includes('repeatedContact') && polarity === 'negative')

const SPLITS: readonly Split[] = ['train', 'dev', 'test']
const all = SPLITS.flatMap((split) => corpus(split).map((message) => ({ split, message })))
const inSplit = (split: Split, language: 'fr' | 'en') => corpus(split, [language])

describe('every message', () => {
  test('has an id of its own', () => {
    expect(new Set(all.map(({ message }) => message.id)).size).toBe(all.length)
  })

  test('has polarity and hand-over by the rules of the guide', () => {
    const wrong = all.filter(({ message }) => {
      const { emotion, intensity, polarity, handOver } = message
      const isCalm = emotion === 'neutral' || (emotion === 'confusion' && intensity < 2)
      const isGood = ['gratitude', 'joy', 'relief'].includes(emotion)
      const expected = isCalm ? 'neutral' : isGood ? 'positive' : 'negative'
      return polarity !== expected || handOver !== needsPerson(message)
    })
    expect(wrong.map(({ message }) => message.id)).toEqual([])
  })

  test('has intensity 0 when it is neutral, and only then', () => {
    const wrong = all.filter(
      ({ message }) => (message.emotion === 'neutral') !== (message.intensity === 0),
    )
    expect(wrong.map(({ message }) => message.id)).toEqual([])
  })
})

test.each([
  ['train', 'fr', 4_800],
  ['dev', 'fr', 600],
  ['test', 'fr', 600],
  ['train', 'en', 2_000],
  ['dev', 'en', 250],
  ['test', 'en', 250],
] as const)('%s has enough messages in %s', (split, language, least) => {
  expect(inSplit(split, language).length).toBeGreaterThanOrEqual(least)
})

const GROUP = 5
/** From this share of common letter groups on, two messages are nearly the same. */
const NEARLY = 0.6

const groupsOf = ({ text }: Labelled): ReadonlySet<number> => {
  const plain = fold(text)
    .text.replace(/[^a-z0-9]+/g, ' ')
    .trim()
  return new Set(
    Array.from({ length: Math.max(0, plain.length - GROUP + 1) }, (_, at) =>
      hash(plain.slice(at, at + GROUP)),
    ),
  )
}

const likeness = (one: ReadonlySet<number>, other: ReadonlySet<number>): number => {
  let common = 0
  for (const group of one) if (other.has(group)) common++
  return common / (one.size + other.size - common)
}

/** Messages that share a rare group of letters: only these can be nearly the same. */
function nearlySame(): string[] {
  const groups = all.map(({ message }) => groupsOf(message))
  const holders = new Map<number, number[]>()
  groups.forEach((set, at) => {
    for (const group of set) {
      const list = holders.get(group)
      if (list) list.push(at)
      else holders.set(group, [at])
    }
  })
  const found = new Set<string>()
  groups.forEach((set, at) => {
    if (set.size < 20 || all[at]?.split === 'train') return
    const rare = [...set].toSorted(
      (a, b) => (holders.get(a)?.length ?? 0) - (holders.get(b)?.length ?? 0),
    )
    // of two that share 6 groups in 10, one of the 4 in 10 rarest is shared
    for (const group of rare.slice(0, Math.ceil(0.4 * set.size) + 1))
      for (const other of holders.get(group) ?? []) {
        if (all[other]?.split === all[at]?.split) continue
        if (likeness(set, groups[other] ?? set) > NEARLY)
          found.add(`${all[at]?.message.id} = ${all[other]?.message.id}`)
      }
  })
  return [...found]
}

test('no message nearly stands in two splits', () => {
  expect(nearlySame()).toEqual([])
}, 60_000)
