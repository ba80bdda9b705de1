import { expect, it } from 'vitest'
import { readingOf } from '../../decide/reading-of.ts'
import { changeOf } from './change.ts'

type Facts = Parameters<typeof readingOf>[0]
const anger = (intensity: 1 | 2 | 3 | 4): Facts => ({ emotion: 'anger', intensity })
const calm: Facts = {}

const rows: readonly (readonly [string, readonly Facts[], string | null])[] = [
  ['one message', [anger(4)], null],
  ['anger, then sadness', [anger(4), { emotion: 'sadness', intensity: 2 }], 'changed'],
  ['anger, then despair', [anger(4), { emotion: 'sadness', intensity: 4 }], 'changed'],
  ['anger, then worse despair', [anger(3), { emotion: 'sadness', intensity: 4 }], 'worse'],
  ['anger, then slight worry', [anger(4), { emotion: 'worry', intensity: 1 }], 'changed'],
  ['anger, then neutral', [anger(4), calm], 'calmer'],
  ['anger, then thanks', [anger(3), { emotion: 'gratitude', intensity: 2 }], 'calmer'],
  ['anger, then a cold threat of court', [anger(4), { signals: ['legal'] }], 'changed'],
  ['anger, then a cold goodbye', [anger(3), { signals: ['churn'] }], 'changed'],
  ['anger, then nobody can tell', [anger(4), { emotion: 'unsure' }], 'changed'],
  ['anger, two degrees weaker', [anger(4), anger(2)], 'calmer'],
  ['anger, one degree weaker', [anger(3), anger(2)], 'weaker'],
  ['anger, weaker step by step', [anger(4), anger(3), anger(2)], 'calmer'],
  ['a flare after a quiet message', [anger(4), calm, anger(2)], 'worse'],
  ['the same again', [anger(3), anger(3)], 'steady'],
  ['slight annoyance, then neutral', [{ emotion: 'frustration', intensity: 1 }, calm], 'changed'],
  ['neutral throughout', [calm, calm], 'steady'],
  ['neutral, then anger', [calm, anger(1)], 'worse'],
  ['joy, then disappointment', [{ emotion: 'joy' }, { emotion: 'disappointment' }], 'worse'],
]
it.each(rows)('%s', (_, path, expected) =>
  expect(changeOf(path.map((facts) => readingOf(facts)))).toBe(expected),
)
