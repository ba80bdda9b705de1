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
const ASCII = 128
const SPACE_CODE = 32
const known = new Map<string, string>()
const KNOWN_MOST = 2_048

/** What a letter folds to; '' for an invisible one. */
function plain(letter: string): string {
  if (SPACE.test(letter)) return ' '
  if (INVISIBLE.test(letter)) return ''
  return REPLACED[letter] ?? letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

function folded(letter: string): string {
  const before = known.get(letter)
  if (before !== undefined) return before
  const after = plain(letter)
  if (known.size < KNOWN_MOST) known.set(letter, after)
  return after
}

const ASCII_FOLDED = Array.from({ length: ASCII }, (_, code) => plain(String.fromCharCode(code)))

/** The last texts: all rules look at the same draft, one after another. */
const LAST_MOST = 32
const last = new Map<string, Folded>()

/**
 * Folds a text for matching. Invisible characters are dropped, so that they cannot hide a word;
 * compatibility letters (full width, script) become plain ones.
 */
export function fold(text: string): Folded {
  const before = last.get(text)
  if (before) return before
  const now = foldAnew(text)
  if (last.size >= LAST_MOST) last.clear()
  last.set(text, now)
  return now
}

function foldAnew(text: string): Folded {
  let plainText = ''
  const starts: number[] = []
  const ends: number[] = []
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) as number
    const size = code > 0xffff ? 2 : 1
    const units = code < ASCII ? (ASCII_FOLDED[code] as string) : folded(text.slice(at, at + size))
    const next = at + size
    const isSpaceAgain = units === ' ' && plainText.charCodeAt(plainText.length - 1) === SPACE_CODE
    if (units === '' || isSpaceAgain) {
      if (ends.length > 0) ends[ends.length - 1] = next
    } else {
      plainText += units
      for (let unit = 0; unit < units.length; unit++) {
        starts.push(at)
        ends.push(next)
      }
    }
    at = next
  }
  return { text: plainText, span: spanIn(starts, ends, text.length) }
}

/** From places in the folded text to places in the given one. */
function spanIn(
  starts: readonly number[],
  ends: readonly number[],
  length: number,
): Folded['span'] {
  return (from, to) => {
    const start = starts[from] ?? length
    return { start, end: to > from ? (ends[to - 1] ?? length) : start }
  }
}
