import type { Token } from './tokens.ts'

/**
 * One place of a pattern. `words` and `prefixes` are alternatives; `gap` words may be skipped.
 */
export interface Place {
  readonly words: ReadonlySet<string>
  readonly prefixes: readonly string[]
  readonly number: boolean
  readonly optional: boolean
  readonly gap: number
  /** Only words are accepted: no prefix, no number. */
  readonly plain: boolean
}

const GAPS: Readonly<Record<string, number>> = { _: 3, __: 6, ___: 12 }

function parsePlace(source: string, sets: Readonly<Record<string, string>>): Place {
  const gap = GAPS[source]
  if (gap)
    return { words: new Set(), prefixes: [], number: false, optional: true, gap, plain: false }
  const optional = source.startsWith('?')
  const alternatives = (optional ? source.slice(1) : source)
    .split('|')
    .flatMap((word) => (word.startsWith('@') ? (sets[word.slice(1)] ?? '').split('|') : [word]))
  return {
    words: new Set(alternatives.filter((word) => word !== '#' && !word.endsWith('*'))),
    prefixes: alternatives.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    number: alternatives.includes('#'),
    optional,
    gap: 0,
    plain: !alternatives.some((word) => word === '#' || word.endsWith('*')),
  }
}

/**
 * Reads a pattern: words in their folded form, `a|b` either, `?a` perhaps, `resili*` any ending,
 * `#` a number, `@set` a named list, `_` up to 3 words, `__` up to 6, `___` up to 12.
 *
 * @example
 * parsePattern("je|on vais|va resili*", {})
 */
export function parsePattern(
  source: string,
  sets: Readonly<Record<string, string>>,
): readonly Place[] {
  const known = placesOf(sets)
  return source
    .trim()
    .split(/[\s'-]+/)
    .filter(Boolean)
    .map((written) => {
      let place = known.get(written)
      if (!place) known.set(written, (place = parsePlace(written, sets)))
      return place
    })
}

const places = new WeakMap<object, Map<string, Place>>()

/** Thousands of patterns share their places: each is made once. */
function placesOf(sets: object): Map<string, Place> {
  let known = places.get(sets)
  if (!known) places.set(sets, (known = new Map()))
  return known
}

/** Does a word fit a place? */
export function fits(place: Place, form: string): boolean {
  if (place.words.has(form)) return true
  if (place.plain) return false
  for (const prefix of place.prefixes) if (form.startsWith(prefix)) return true
  return place.number && form.charCodeAt(0) >= 48 && form.charCodeAt(0) <= 57
}

/**
 * Writes out alternatives of several words: `c'est|ce est` is not one place. Everything else
 * stays as it is.
 */
export function variantsOf(source: string): readonly string[] {
  const chunks = source.trim().split(/\s+/)
  const at = chunks.findIndex((chunk) => chunk.includes('|') && /['-]/.test(chunk))
  if (at < 0) return [source]
  return (chunks[at] ?? '')
    .split('|')
    .flatMap((word) =>
      variantsOf([...chunks.slice(0, at), word, ...chunks.slice(at + 1)].join(' ')),
    )
}

/**
 * Where a pattern that begins at word `at` ends (exclusive), or −1. A match stays in one
 * sentence. Work is bounded by the pattern, so a text costs time in proportion to its length.
 */
export function matchAt(places: readonly Place[], tokens: readonly Token[], at: number): number {
  return matchFrom({ places, tokens }, at, 0)
}

interface Attempt {
  readonly places: readonly Place[]
  readonly tokens: readonly Token[]
}

function matchFrom(attempt: Attempt, at: number, from: number): number {
  const { places, tokens } = attempt
  const place = places[from]
  if (!place) return at
  if (place.gap > 0) {
    for (let skip = 0; skip <= place.gap; skip++) {
      const end = matchFrom(attempt, at + skip, from + 1)
      if (end >= 0) return inOneSentence(tokens, at - 1, end - 1) ? end : -1
    }
    return -1
  }
  const token = tokens[at]
  if (token && fits(place, token.form) && inOneSentence(tokens, at - (from > 0 ? 1 : 0), at)) {
    const end = matchFrom(attempt, at + 1, from + 1)
    if (end >= 0) return end
  }
  return place.optional ? matchFrom(attempt, at, from + 1) : -1
}

function inOneSentence(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens[first]?.sentence === tokens[last]?.sentence
}
