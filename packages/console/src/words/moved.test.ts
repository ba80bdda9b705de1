import { expect, test } from 'vitest'
import { moved } from './moved.ts'

const BEFORE = 'Bonjour, votre demande sera traitée.'
/** « demande sera traitée » */
const SPAN = { start: 15, end: 35 }

test.each<[what: string, now: string, words: string[]]>([
  ['nothing', BEFORE, ['demande sera traitée']],
  ['words behind', `${BEFORE} À bientôt.`, ['demande sera traitée']],
  ['words before', `Cher client, ${BEFORE}`, ['demande sera traitée']],
  ['a word before it, taken away', 'Votre demande sera traitée.', ['demande sera traitée']],
  ['a letter inside', BEFORE.replace('sera', 'serait'), []],
  ['all of it', '', []],
])('after writing %s', (_, now, words) => {
  expect(moved([SPAN], BEFORE, now).map(({ start, end }) => now.slice(start, end))).toEqual(words)
})

test('what is typed at the very edge leaves the span alone', () => {
  const now = BEFORE.replace('.', ' demain.')
  expect(moved([SPAN], BEFORE, now)).toEqual([SPAN])
})
