import { describe, expect, it } from 'vitest'
import { fitting, mentionsIn, type Nameable, typedAt } from './mention.ts'

const person = (id: string, name: string): Nameable => ({ kind: 'person', id, name })
const ALL: Nameable[] = [
  person('1', 'Léa'),
  person('2', 'Léa Moreau'),
  person('3', 'Étienne Fabre'),
  { kind: 'team', id: '4', name: 'SAV', people: 3 },
  person('5', 'Léa'),
]

describe('typedAt', () => {
  const cases: [string, string | null][] = [
    ['@', ''],
    ['Vois avec @lé', 'lé'],
    ['Vois avec @léa mo', 'léa mo'],
    ['(@étienne', 'étienne'],
    ['lea@exemple', null],
    ['rien', null],
    ['@léa, puis', null],
    ['@a b c d e', null],
  ]
  it.each(cases)('%s', (text, typed) => {
    expect(typedAt(text, text.length)?.text ?? null).toBe(typed)
  })
  it('looks before the caret only', () => {
    expect(typedAt('@léa bonjour', 4)).toEqual({ start: 0, text: 'léa' })
  })
})

describe('fitting', () => {
  const cases: [string, string[]][] = [
    ['', ['1', '2', '3', '4', '5']],
    ['lea', ['1', '2', '5']],
    ['LÉA M', ['2']],
    ['fab', ['3']],
    ['abre', []],
    ['sav', ['4']],
  ]
  it.each(cases)('“%s”', (typed, ids) => {
    expect(fitting(ALL, typed).map(({ id }) => id)).toEqual(ids)
  })
})

describe('mentionsIn', () => {
  const cases: [string, [string, number, number][]][] = [
    ['@Léa Moreau, regarde', [['2', 0, 11]]],
    [
      'Vu avec @SAV et @Étienne Fabre.',
      [
        ['4', 8, 12],
        ['3', 16, 30],
      ],
    ],
    ['@Léanne', []],
    ['écris à lea@SAV', []],
    ['@lea', []],
  ]
  it.each(cases)('%s', (text, expected) => {
    expect(mentionsIn(text, ALL).map(({ id, start, end }) => [id, start, end])).toEqual(expected)
  })
  it('of two with one name takes the one that was picked', () => {
    expect(mentionsIn('@Léa', ALL, ['5'])[0]?.id).toBe('5')
    expect(mentionsIn('@Léa', ALL)[0]?.id).toBe('1')
  })
})
