import type { ConversationSummary } from '@diapason/contract'
import { describe, expect, test } from 'vitest'
import { en } from '../strings/en.ts'
import { fr } from '../strings/fr.ts'
import { marksInWords, promiseInWords, sleepInWords } from './handling.ts'

type Row = Parameters<typeof marksInWords>[0]

const plain: Row = {
  state: 'open',
  assignee: null,
  assignedBy: null,
  team: null,
  snoozedUntil: null,
  returnedAt: null,
  raised: 0,
}
const [ME, OTHER] = [
  { id: 'me', name: 'Alpha' },
  { id: 'other', name: 'Bêta' },
]
const marks = (row: Partial<Row>) =>
  marksInWords({ ...plain, ...row }, { me: 'me', words: fr.handling, language: 'fr' })

describe('marks of a row', () => {
  test('say who asked me, whom others asked, and what was moved', () => {
    expect(marks({})).toEqual([])
    expect(marks({ assignee: ME, assignedBy: OTHER })).toEqual(['confiée par Bêta'])
    expect(marks({ assignee: ME, assignedBy: null })).toEqual(['vous est confiée'])
    expect(marks({ assignee: OTHER, assignedBy: ME })).toEqual(['confiée à Bêta'])
    expect(marks({ returnedAt: '2026-11-22T10:00:00Z', raised: -1 })).toEqual([
      'de retour',
      'priorité abaissée',
    ])
  })

  test('of a closed one say nothing', () => {
    expect(marks({ state: 'closed', raised: 1, assignee: OTHER })).toEqual([])
  })
})

test('a sleep without an hour lasts until the customer writes', () => {
  expect(sleepInWords('9999-12-31T00:00:00.000Z', en.handling, 'en')).toBe(
    'snoozed until the customer writes',
  )
  expect(sleepInWords(null, en.handling, 'en')).toBeNull()
})

describe('what the customer was told', () => {
  const said = (row: Pick<ConversationSummary, 'promisedAt' | 'waitingSince'>) =>
    promiseInWords(row, Date.parse('2026-11-23T09:00:00Z'), { words: en, language: 'en' })

  test('is shown while they wait, and says when its time has passed', () => {
    const waitingSince = '2026-11-22T20:00:00Z'
    expect(said({ promisedAt: null, waitingSince })).toBeNull()
    expect(said({ promisedAt: '2026-11-24T08:00:00Z', waitingSince: null })).toBeNull()
    expect(said({ promisedAt: '2026-11-24T08:00:00Z', waitingSince })).toContain('announced')
    expect(said({ promisedAt: '2026-11-23T08:00:00Z', waitingSince })).toContain('has passed')
  })
})
