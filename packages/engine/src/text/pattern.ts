import type { Sets } from './place.ts'

/**
 * The places of a pattern as they are written: words in their folded form, `a|b` either, `?a`
 * perhaps, `resili*` any ending, `#` a number, `@set` a named list, `_` up to 3 words, `__` up to
 * 6, `___` up to 12.
 *
 * @example
 * placesOf("je|on vais|va resili*") // ['je|on', 'vais|va', 'resili*']
 */
function placesOf(pattern: string): readonly string[] {
  return pattern.split(/[\s'-]+/).filter((written) => written !== '')
}

/** Optional places at the beginning are written out, so that every pattern has a first word. */
export function openingsOf(pattern: string): readonly (readonly string[])[] {
  const openings: (readonly string[])[] = []
  let places = placesOf(pattern)
  for (;;) {
    const [first] = places
    if (first === undefined) return openings
    const rest = places.slice(1)
    if (first.startsWith('?')) openings.push([first.slice(1), ...rest])
    else if (!first.startsWith('_')) return [...openings, places]
    places = rest
  }
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
