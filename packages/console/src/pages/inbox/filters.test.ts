import { describe, expect, it } from 'vitest'
import { asFilter, without } from './filters.ts'

const ID = '00000000-0000-4000-8000-00000000000a'
const OTHER = '00000000-0000-4000-8000-00000000000b'

describe('asFilter', () => {
  const cases: [unknown, unknown][] = [
    [undefined, null],
    ['x', null],
    [{}, null],
    [{ language: 'de', feeling: 'furious', waits: 0, days: 1.5, tag: ['x'], other: 1 }, null],
    [
      { language: 'fr', feeling: 'tense', waits: 15, days: 7 },
      { language: 'fr', feeling: 'tense', waits: 15, days: 7 },
    ],
    [
      { assignee: 'me', team: 'none' },
      { assignee: 'me', team: 'none' },
    ],
    [{ assignee: ID, team: 'nobody' }, { assignee: ID }],
    [{ tag: [ID, 'x', OTHER] }, { tag: [ID, OTHER] }],
    [{ reference: '   ', topic: 'Retour', segment: ' ! ' }, null],
    [{ segment: 'Abonné' }, { segment: 'Abonné' }],
    [
      { reference: 'D-10', topic: 'return' },
      { reference: 'D-10', topic: 'return' },
    ],
  ]
  it.each(cases)('%j', (value, expected) => {
    expect(asFilter(value)).toEqual(expected)
  })
})

describe('without', () => {
  it('takes one part away', () => {
    expect(without({ language: 'fr', days: 7 }, 'days')).toEqual({ language: 'fr' })
  })
  it('takes one tag of several away, then the part', () => {
    expect(without({ tag: [ID, OTHER] }, 'tag', ID)).toEqual({ tag: [OTHER] })
    expect(without({ tag: [OTHER] }, 'tag', OTHER)).toEqual({})
  })
})
