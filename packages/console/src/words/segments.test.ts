import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segments } from './segments.ts'

const span = (start: number, end: number) => ({ start, end })

describe('segments', () => {
  const text = 'toujours rien'
  const cases: [string, { start: number; end: number }[], [string, number][]][] = [
    ['no span', [], [['toujours rien', 0]]],
    [
      'one at the end',
      [span(9, 13)],
      [
        ['toujours ', 0],
        ['rien', 1],
      ],
    ],
    ['the whole', [span(0, 13)], [['toujours rien', 1]]],
    [
      'two that overlap',
      [span(0, 10), span(9, 13)],
      [
        ['toujours ', 1],
        ['r', 2],
        ['ien', 1],
      ],
    ],
    [
      'one beyond the text',
      [span(9, 99)],
      [
        ['toujours ', 0],
        ['rien', 1],
      ],
    ],
    [
      'an empty one',
      [span(4, 4)],
      [
        ['touj', 0],
        ['ours rien', 0],
      ],
    ],
  ]
  it.each(cases)('%s', (_, spans, expected) => {
    const cut = segments(text, spans).map((piece) => [piece.text, piece.over.length])
    expect(cut).toEqual(expected)
  })

  it('gives nothing for an empty text', () => {
    expect(segments('', [span(0, 3)])).toEqual([])
  })

  it('always joins to the text again', () => {
    const spans = fc.array(
      fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => span(Math.min(a, b), Math.max(a, b))),
    )
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), spans, (given, over) => {
        expect(
          segments(given, over)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(given)
      }),
    )
  })
})
