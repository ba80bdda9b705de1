import { describe, expect, test } from 'vitest'
import { isPauseDue, isStrained, latelyOf, loadOf, type MetConversation } from './load.ts'
import { shareOut, type AbleToTake, type WaitingConversation } from './share-out.ts'

/** A conversation with negative turns of these strengths, met so many minutes ago. */
const met = (intensities: readonly number[], minutesAgo = 0): MetConversation => ({
  turns: intensities.map((intensity) => ({ intensity, minutesAgo })),
})
const HARD = met([3])
const LIGHT = met([1])

describe('the load', () => {
  test.each<[string, readonly MetConversation[], number]>([
    ['of nothing', [], 0],
    ['of calm words', [met([0, 0])], 0],
    ['of one slight turn', [met([1])], 0.25],
    ['of one clear turn', [met([2])], 1],
    ['of one strong turn', [met([3])], 2.25],
    ['of one extreme turn, as four clear ones', [met([4])], 4],
    ['of four clear turns', [met([2, 2, 2, 2])], 4],
    ['halves in 45 minutes', [met([4], 45)], 2],
    ['and again', [met([4], 90)], 1],
    ['adds conversations up', [met([3]), met([3], 45)], 3.375],
    ['of what a clock that is ahead has not met yet', [met([4], -5)], 4],
  ])('%s', (_, conversations, load) => {
    expect(loadOf(conversations)).toBeCloseTo(load, 5)
  })

  test.each<[string, readonly MetConversation[], { strained: boolean; pause: boolean }]>([
    ['three hard ones', [HARD, HARD, HARD], { strained: true, pause: true }],
    ['two hard ones', [HARD, HARD], { strained: false, pause: false }],
    ['a light one since', [LIGHT, HARD, HARD, HARD], { strained: false, pause: false }],
    ['a light one before', [HARD, HARD, HARD, LIGHT], { strained: true, pause: true }],
    [
      'three hard ones hours ago',
      [met([3], 180), met([3], 190), met([3], 200)],
      { strained: true, pause: false },
    ],
  ])('after %s', (_, conversations, expected) => {
    expect({ strained: isStrained(conversations), pause: isPauseDue(conversations) }).toEqual(
      expected,
    )
  })

  test('is told in three words', () => {
    expect([[], [met([2])], [HARD, HARD]].map(latelyOf)).toEqual(['calm', 'mixed', 'hard'])
  })
})

const person = (id: string, given: Partial<AbleToTake> = {}): AbleToTake => ({
  id,
  teams: [],
  languages: [],
  free: 5,
  met: [],
  ...given,
})
const waits = (id: string, given: Partial<WaitingConversation> = {}): WaitingConversation => ({
  id,
  teamId: null,
  language: 'fr',
  askedOf: [],
  turns: [],
  ...given,
})
const hard = (id: string, given: Partial<WaitingConversation> = {}) =>
  waits(id, { ...HARD, ...given })

interface Case {
  readonly waiting: readonly WaitingConversation[]
  readonly people: readonly AbleToTake[]
  /** `conversation>person` */
  readonly shares: readonly string[]
}

describe('who is asked', () => {
  test.each<[string, Case]>([
    ['nobody there: it stays', { waiting: [waits('c')], people: [], shares: [] }],
    [
      'whoever met the least',
      {
        waiting: [waits('c')],
        people: [person('tired', { met: [HARD] }), person('fresh')],
        shares: ['c>fresh'],
      },
    ],
    [
      'of two alike, whoever has more room',
      {
        waiting: [waits('c')],
        people: [person('full', { free: 1 }), person('free', { free: 3 })],
        shares: ['c>free'],
      },
    ],
    [
      'nobody above what they can take',
      { waiting: [waits('c')], people: [person('a', { free: 0 })], shares: [] },
    ],
    [
      'one at a time, until they are full',
      {
        waiting: [waits('c'), waits('d'), waits('e')],
        people: [person('a', { free: 2 })],
        shares: ['c>a', 'd>a'],
      },
    ],
    [
      'somebody of its team',
      {
        waiting: [waits('c', { teamId: 't' })],
        people: [person('a'), person('b', { teams: ['t'], met: [HARD] })],
        shares: ['c>b'],
      },
    ],
    [
      'nobody outside its team',
      { waiting: [waits('c', { teamId: 't' })], people: [person('a')], shares: [] },
    ],
    [
      'somebody who speaks its language',
      {
        waiting: [waits('c', { language: 'en' })],
        people: [
          person('fr', { languages: ['fr'] }),
          person('both', { languages: ['fr', 'en'], met: [HARD] }),
        ],
        shares: ['c>both'],
      },
    ],
    [
      'anybody, where the language is not known',
      {
        waiting: [waits('c', { language: 'und' })],
        people: [person('fr', { languages: ['fr'] })],
        shares: ['c>fr'],
      },
    ],
    [
      'never the same person twice',
      { waiting: [waits('c', { askedOf: ['a'] })], people: [person('a')], shares: [] },
    ],
    [
      'the next after whoever did not take it',
      {
        waiting: [waits('c', { askedOf: ['a'] })],
        people: [person('a'), person('b', { met: [HARD, HARD] })],
        shares: ['c>b'],
      },
    ],
    [
      'two hard ones go to two people',
      {
        waiting: [hard('c'), hard('d')],
        people: [person('a', { free: 9 }), person('b')],
        shares: ['c>a', 'd>b'],
      },
    ],
    [
      'after three hard ones the light one comes first',
      {
        waiting: [hard('c'), waits('d')],
        people: [person('a', { met: [HARD, HARD, HARD] })],
        shares: ['d>a'],
      },
    ],
    [
      'after three hard ones the hard one, where no light one waits: the customer does',
      {
        waiting: [hard('c')],
        people: [person('a', { met: [HARD, HARD, HARD] })],
        shares: ['c>a'],
      },
    ],
    [
      'a light one of another team spares nobody',
      {
        waiting: [hard('c'), waits('d', { teamId: 't' })],
        people: [person('a', { met: [HARD, HARD, HARD] })],
        shares: ['c>a'],
      },
    ],
    [
      'a hard one goes to somebody else meanwhile',
      {
        waiting: [hard('c'), waits('d')],
        people: [person('a', { met: [HARD, HARD, HARD] }), person('b', { free: 1 })],
        shares: ['c>b', 'd>a'],
      },
    ],
  ])('%s', (_, { waiting, people, shares }) => {
    const given = shareOut(waiting, people)
    expect(given.map(({ conversationId, userId }) => `${conversationId}>${userId}`)).toEqual(shares)
  })

  test('among people who are alike in all, not always the same one', () => {
    const people = ['a', 'b', 'c'].map((id) => person(id))
    const chosen = Array.from(
      { length: 60 },
      (_, index) => shareOut([waits(`conversation ${index}`)], people)[0]?.userId,
    )
    for (const { id } of people)
      expect(chosen.filter((one) => one === id).length).toBeGreaterThan(8)
  })
})
