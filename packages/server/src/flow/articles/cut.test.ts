import { describe, expect, test } from 'vitest'
import { cut } from './cut.ts'
import { quoteOf } from './quote.ts'
import { sentences } from './sentences.ts'
import { termsOf } from './terms.ts'

const words = (body: string) => cut(body).map((passage) => passage.words)

describe('an article is cut', () => {
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    ['at empty lines', 'Un.\n\nDeux.\r\n\r\nTrois.', ['Un.', 'Deux.', 'Trois.']],
    ['not at the end of a line', 'Un\ndeux.', ['Un\ndeux.']],
    [
      'with a list under its lead',
      'Vous pouvez payer :\n\n- par carte\n- par chèque',
      ['Vous pouvez payer :\n- par carte\n- par chèque'],
    ],
    [
      'without the marks of Markdown',
      'C’est **très** `utile` : [ici](https://a.example "x").',
      ['C’est très utile : ici.'],
    ],
    ['with signs that mark nothing', '2 * 3 * 4, a_b_c, 5 > 4, *', ['2 * 3 * 4, a_b_c, 5 > 4, *']],
    ['with HTML as it stands', '<script>alert(1)</script>', ['<script>alert(1)</script>']],
    ['to nothing where there are headings alone', '# Un\n\n---\n\n## Deux', []],
  ]
  test.each(rows)('%s', (_, body, expected) => expect(words(body)).toEqual(expected))

  test('under the heading that it stands under', () =>
    expect(cut('Avant.\n# **Frais** #\nAprès.\n\n## Délais\n\nTard.')).toEqual([
      { heading: null, words: 'Avant.' },
      { heading: 'Frais', words: 'Après.' },
      { heading: 'Délais', words: 'Tard.' },
    ]))

  test('to at most 600 units, at sentences where it can, and loses nothing', () => {
    const sentence = 'La livraison vers la Suisse coûte 14,90 € et prend du temps. '
    const endless = 'mot '.repeat(400)
    for (const body of [sentence.repeat(40), endless, 'x'.repeat(2_000)]) {
      const passages = words(body)
      expect(Math.max(...passages.map(({ length }) => length))).toBeLessThanOrEqual(600)
      expect(passages.join('').replace(/\s/g, '')).toBe(body.replace(/\s/g, ''))
    }
    for (const passage of words(sentence.repeat(40))) expect(passage).toMatch(/^La .*temps\.$/)
  })
})

describe('sentences', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['Un. Deux ! Trois ?', ['Un.', 'Deux !', 'Trois ?']],
    ['Voyez M. Dupont. Il sait.', ['Voyez M. Dupont.', 'Il sait.']],
    ['Comptez 4.90 € env. par colis.', ['Comptez 4.90 € env. par colis.']],
    ['Il a dit « oui. » Puis rien.', ['Il a dit « oui. »', 'Puis rien.']],
    ['Un :\n- deux\n- trois', ['Un :', '- deux', '- trois']],
    ['etc. et cetera', ['etc. et cetera']],
  ]
  test.each(rows)('%s', (text, expected) =>
    expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected),
  )
})

describe('a quote', () => {
  const five = Array.from({ length: 5 }, (_, at) => `${at}${'a'.repeat(148)}.`)
  test('is the whole passage where it fits', () =>
    expect(quoteOf('Un. Deux.', () => 0)).toBe('Un. Deux.'))
  test('is whole sentences around what was asked, at most 400 units', () => {
    const about = (asked: number) => (stretch: readonly number[]) => +stretch.includes(asked)
    expect(quoteOf(five.join(' '), about(0))).toBe(five.slice(0, 2).join(' '))
    expect(quoteOf(five.join(' '), about(3))).toBe(five.slice(2, 4).join(' '))
  })
  test('is none where no sentence is short enough', () =>
    expect(quoteOf('a'.repeat(401), () => 1)).toBeNull())
})

describe('what a question speaks of', () => {
  const rows = [
    [
      'fr',
      'Bonjour, comment nettoyer mes CHAUSSURES en daim ?',
      ['nettoyer', 'chaussures', 'daim'],
    ],
    ['fr', 'Bonjour, merci beaucoup et bonne journée !', []],
    ['fr', 'C’est où ?', []],
    ['fr', 'Quand livrez-vous ?', ['delai', 'livrez']],
    ['fr', 'laver, nettoyer ou entretenir', ['laver']],
    ['en', 'Hi, how long does delivery take?', ['duration', 'delivery']],
    ['en', 'Thank you very much!', []],
    ['en', "12345 & | ! :* <-> '; drop", ['drop']],
  ] as const
  test.each(rows)('%s: %s', (language, question, expected) => {
    const asked = termsOf(question, language)
    expect(asked.map(({ word }) => word)).toEqual(expected)
    for (const { term } of asked)
      expect(term).toMatch(/^[\p{Ll}]+(?::\*)?(?: \| \p{Ll}+(?::\*)?)*$/u)
  })
})
