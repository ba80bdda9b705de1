import type { Token } from './tokens.ts'

/**
 * One place of a pattern. `words` and `prefixes` are alternatives; `gap` words may be skipped.
 */
export interface Place {
  readonly words: readonly string[]
  readonly prefixes: readonly string[]
  readonly number: boolean
  readonly optional: boolean
  readonly gap: number
  /** Only words are accepted: no prefix, no number. */
  readonly plain: boolean
  /** The words again: made when the place is first tried, as most never are. */
  set?: ReadonlySet<string>
}

/** Named lists of words, by name. */
export type Sets = Readonly<Record<string, string>>

const GAPS: Readonly<Record<string, number>> = { _: 3, __: 6, ___: 12 }
const SPECIAL = /[#@*]/
const NONE: readonly string[] = []

/** Reads one place of a pattern. */
export function parsePlace(source: string, sets: Sets): Place {
  const gap = GAPS[source]
  if (gap) return { words: NONE, prefixes: NONE, number: false, optional: true, gap, plain: false }
  const optional = source.startsWith('?')
  const written = optional ? source.slice(1) : source
  if (!SPECIAL.test(written)) {
    const words = written.split('|')
    return { words, prefixes: NONE, number: false, optional, gap: 0, plain: true }
  }
  const alternatives = written
    .split('|')
    .flatMap((word) => (word.startsWith('@') ? (sets[word.slice(1)] ?? '').split('|') : [word]))
  return placeOf(alternatives, optional)
}

function placeOf(alternatives: readonly string[], optional: boolean): Place {
  const prefixes = alternatives
    .filter((word) => word.endsWith('*'))
    .map((word) => word.slice(0, -1))
  const number = alternatives.includes('#')
  const plain = prefixes.length === 0 && !number
  const words = plain
    ? alternatives
    : alternatives.filter((word) => word !== '#' && !word.endsWith('*'))
  return { words, prefixes, number, optional, gap: 0, plain }
}

/**
 * The places of a pattern as they are written: words in their folded form, `a|b` either, `?a`
 * perhaps, `resili*` any ending, `#` a number, `@set` a named list, `_` up to 3 words, `__` up to
 * 6, `___` up to 12.
 *
 * @example
 * placesOf("je|on vais|va resili*") // ['je|on', 'vais|va', 'resili*']
 */
export function placesOf(pattern: string): readonly string[] {
  return pattern.split(/[\s'-]+/).filter((written) => written !== '')
}

const setOf = (place: Place): ReadonlySet<string> => (place.set ??= new Set(place.words))

/** Does a word fit a place? */
export function fits(place: Place, form: string): boolean {
  const { words } = place
  if (words.length === 1 ? words[0] === form : setOf(place).has(form)) return true
  if (place.plain) return false
  for (const prefix of place.prefixes) if (form.startsWith(prefix)) return true
  return place.number && form.charCodeAt(0) >= 48 && form.charCodeAt(0) <= 57
}

/**
 * All words that patterns name, without reading the patterns: far quicker. What is no word (`_`,
 * `#`, `resili*`) may stand among them, and is never looked up.
 */
export function wordsNamedIn(patterns: string, sets: Sets): Set<string> {
  const named = new Set(patterns.split(/[\s;'|?-]+/))
  for (const name of Object.keys(sets)) {
    if (named.has(`@${name}`)) for (const word of sets[name]?.split('|') ?? []) named.add(word)
  }
  return named
}

/**
 * Writes out alternatives of several words: `c'est|ce est` is not one place. Everything else
 * stays as it is.
 */
export function variantsOf(source: string): readonly string[] {
  if (!(source.includes('|') && /['-]/.test(source))) return [source]
  const chunks = source.trim().split(/\s+/)
  const at = chunks.findIndex((chunk) => chunk.includes('|') && /['-]/.test(chunk))
  if (at < 0) return [source]
  return (chunks[at] ?? '')
    .split('|')
    .flatMap((word) =>
      variantsOf([...chunks.slice(0, at), word, ...chunks.slice(at + 1)].join(' ')),
    )
}

/** A pattern and the text it is tried on. */
export interface Attempt {
  readonly places: readonly Place[]
  readonly tokens: readonly Token[]
}

/**
 * Where a pattern ends (exclusive) whose places from `from` on begin at word `at`, or −1. A match
 * stays in one sentence. Work is bounded by the pattern, so a text costs time in proportion to
 * its length.
 */
export function matchAt(attempt: Attempt, at: number, from = 0): number {
  const { places, tokens } = attempt
  const place = places[from]
  if (!place) return at
  if (place.gap > 0) return afterGap(attempt, at, from)
  const token = tokens[at]
  if (
    token &&
    (from === 0 || tokens[at - 1]?.sentence === token.sentence) &&
    fits(place, token.form)
  ) {
    const end = matchAt(attempt, at + 1, from + 1)
    if (end >= 0) return end
  }
  return place.optional ? matchAt(attempt, at, from + 1) : -1
}

function afterGap(attempt: Attempt, at: number, from: number): number {
  const { places, tokens } = attempt
  const most = places[from]?.gap ?? 0
  for (let skip = 0; skip <= most; skip++) {
    const end = matchAt(attempt, at + skip, from + 1)
    if (end >= 0) return tokens[at - 1]?.sentence === tokens[end - 1]?.sentence ? end : -1
  }
  return -1
}
