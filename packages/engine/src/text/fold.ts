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

/** Only what is not ASCII is folded letter by letter; `aligned`: no position moves. */
function foldLetters(given: string): { readonly text: string; readonly aligned: boolean } {
  let text = ''
  let done = 0
  let aligned = true
  for (let index = 0; index < given.length; index++) {
    if (given.charCodeAt(index) < 0x80) continue
    const point = given.codePointAt(index) ?? 0
    const folded = foldCached(point)
    text += given.slice(done, index) + folded
    if (point > 0xffff) index++
    done = index + 1
    aligned &&= folded.length === 1 && point <= 0xffff
  }
  return { text: (text + given.slice(done)).toLowerCase(), aligned }
}

/** For each unit of the folded text, the position it comes from. */
function offsetsOf(given: string): readonly number[] {
  const offsets: number[] = []
  for (let index = 0; index < given.length; index++) {
    const point = given.codePointAt(index) ?? 0
    const units = point < 0x80 ? 1 : foldCached(point).length
    for (let unit = 0; unit < units; unit++) offsets.push(index)
    if (point > 0xffff) index++
  }
  return offsets
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
  const { text, aligned } = foldLetters(given)
  if (aligned) return { given, text, at: same, endAt: same }
  let offsets: readonly number[] | undefined
  const at = (position: number): number => (offsets ??= offsetsOf(given))[position] ?? given.length
  return { given, text, at, endAt: (position) => endAfter(at, position, given.length) }
}
