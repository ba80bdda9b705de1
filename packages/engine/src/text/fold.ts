/**
 * A text made easy to compare: lower case, no accents, one kind of apostrophe and of space,
 * nothing invisible. Every position leads back to the text as it was given.
 */
export interface Folded {
  readonly given: string
  readonly text: string
  /** Position in `given` of a position in `text`; `text.length` leads to `given.length`. */
  readonly at: (position: number) => number
  /** Where a stretch of `text` that ends at `position` (exclusive) ends in `given`. */
  readonly endAt: (position: number) => number
}

const ASCII = /^[\0-\x7f]*$/
const MARKS = /\p{M}/gu
const APOSTROPHES = '‘’‛ʼ´`′＇'
const DASHES = '‐‑‒–—−'
const CACHE_LIMIT = 4096
const cache = new Map<number, string>()

function foldPoint(point: number): string {
  if (point >= 0xd800 && point <= 0xdfff) return '\ufffd'
  const character = String.fromCodePoint(point)
  if (APOSTROPHES.includes(character)) return "'"
  if (DASHES.includes(character)) return '-'
  if (character === '…') return character
  if (character === 'œ' || character === 'Œ') return 'oe'
  if (character === 'æ' || character === 'Æ') return 'ae'
  if (character === 'ß') return 'ss'
  if (/[\u0085\u2028\u2029]/.test(character)) return '\n'
  if (/\p{Z}/u.test(character)) return ' '
  // zero-width and direction marks, soft hyphen, emoji variation selectors
  if (/[\p{Cf}\p{M}]/u.test(character)) return ''
  return character.normalize('NFKD').toLowerCase().replace(MARKS, '')
}

function foldCached(point: number): string {
  const known = cache.get(point)
  if (known !== undefined) return known
  const folded = foldPoint(point)
  if (cache.size < CACHE_LIMIT) cache.set(point, folded)
  return folded
}

const same = (position: number): number => position

/** One character may fold to several (« œ », « ⁇ »): its end is where the next one begins. */
function endAfter(at: (position: number) => number, position: number, length: number): number {
  const last = at(position - 1)
  let next = position
  while (at(next) === last && last < length) next++
  return at(next)
}

/**
 * Folds a text and keeps the way back.
 *
 * @example
 * const folded = fold('Déçu du SAV')
 * folded.text // 'decu du sav'
 * folded.at(5) // 5
 */
export function fold(given: string): Folded {
  if (ASCII.test(given)) return { given, text: given.toLowerCase(), at: same, endAt: same }
  const offsets: number[] = []
  let text = ''
  for (let index = 0; index < given.length; ) {
    const point = given.codePointAt(index) ?? 0
    const folded = point < 0x80 ? String.fromCharCode(point).toLowerCase() : foldCached(point)
    for (let unit = 0; unit < folded.length; unit++) offsets.push(index)
    text += folded
    index += point > 0xffff ? 2 : 1
  }
  const at = (position: number): number => offsets[position] ?? given.length
  return { given, text, at, endAt: (position) => endAfter(at, position, given.length) }
}
