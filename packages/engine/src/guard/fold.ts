/** A text made easy to match, with the way back to the places in the original. */
export interface Folded {
  /** Lower case, without accents, ' for ’, one plain space for any white space. */
  readonly text: string
  /** Where a stretch of `text` stands in the original. */
  readonly span: (start: number, end: number) => { readonly start: number; readonly end: number }
}

const REPLACED: Readonly<Record<string, string>> = Object.freeze({
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  œ: 'oe',
  Œ: 'oe',
  æ: 'ae',
  Æ: 'ae',
  '‑': '-',
  '‐': '-',
  '–': '-',
  '—': '-',
})

const INVISIBLE = /^[\p{Cf}\p{M}]$/u
const SPACE = /^\s$/u

const plain = (letter: string): string =>
  REPLACED[letter] ?? letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/**
 * Folds a text for matching. Invisible characters are dropped, so that they cannot hide a word;
 * compatibility letters (full width, script) become plain ones.
 */
export const fold = (text: string): Folded => {
  const units: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const letter of text) {
    const next = at + letter.length
    const spaceAgain = SPACE.test(letter) && units.at(-1) === ' '
    if (INVISIBLE.test(letter) || spaceAgain) {
      if (ends.length > 0) ends[ends.length - 1] = next
    } else {
      for (const unit of (SPACE.test(letter) ? ' ' : plain(letter)).split('')) {
        units.push(unit)
        starts.push(at)
        ends.push(next)
      }
    }
    at = next
  }
  const span = (start: number, end: number) => ({
    start: starts[start] ?? text.length,
    end: end > start ? (ends[end - 1] ?? text.length) : (starts[start] ?? text.length),
  })
  return { text: units.join(''), span }
}
