import { matchAt, type Place, parsePattern, variantsOf } from './pattern.ts'
import type { Token } from './tokens.ts'

/** A pattern found in a text: words `first` to `last` (exclusive). */
export interface Match<Value> {
  readonly value: Value
  readonly first: number
  readonly last: number
}

export interface PhraseIndex<Value> {
  /** All matches, in the order of their first words. */
  readonly find: (tokens: readonly Token[]) => readonly Match<Value>[]
  /** Words that some pattern names. */
  readonly words: ReadonlySet<string>
}

interface Compiled<Value> {
  readonly places: readonly Place[]
  readonly value: Value
}

const PREFIX = 3

function push<Value>(
  map: Map<string, Compiled<Value>[]>,
  key: string,
  item: Compiled<Value>,
): void {
  const list = map.get(key)
  if (list) list.push(item)
  else map.set(key, [item])
}

/** Optional places at the beginning are written out, so that every pattern has a first word. */
function openings(places: readonly Place[]): readonly (readonly Place[])[] {
  const [first, ...rest] = places
  if (!first) return []
  if (!first.optional) return [places]
  return [[{ ...first, optional: false }, ...rest], ...openings(rest)]
}

/**
 * Makes one index of many patterns: each word of a text costs a few look-ups, however many
 * patterns there are. A prefix that opens a pattern has at least three letters.
 *
 * @example
 * const index = phraseIndex([{ pattern: 'mise en demeure', value: 'legal' }], {})
 * index.find(tokenise('une mise en demeure')) // [{ value: 'legal', first: 1, last: 4 }]
 */
export function phraseIndex<Value>(
  phrases: readonly { readonly pattern: string; readonly value: Value }[],
  sets: Readonly<Record<string, string>>,
): PhraseIndex<Value> {
  const byWord = new Map<string, Compiled<Value>[]>()
  const byPrefix = new Map<string, Compiled<Value>[]>()
  const byNumber: Compiled<Value>[] = []
  const words = new Set<string>()
  for (const { pattern, value } of phrases) {
    const variants = variantsOf(pattern).map((variant) => parsePattern(variant, sets))
    for (const places of variants.flatMap(openings)) {
      const item = { places, value }
      for (const word of places[0]?.words ?? []) push(byWord, word, item)
      for (const prefix of places[0]?.prefixes ?? []) push(byPrefix, prefix.slice(0, PREFIX), item)
      if (places[0]?.number) byNumber.push(item)
      for (const place of places) for (const word of place.words) words.add(word)
    }
  }
  const candidates = (form: string): readonly (readonly Compiled<Value>[])[] => {
    const digit = form.charCodeAt(0) >= 48 && form.charCodeAt(0) <= 57
    return [
      byWord.get(form) ?? [],
      byPrefix.get(form.slice(0, PREFIX)) ?? [],
      digit ? byNumber : [],
    ]
  }
  return { words, find: (tokens) => findAll(tokens, candidates) }
}

function findAll<Value>(
  tokens: readonly Token[],
  candidates: (form: string) => readonly (readonly Compiled<Value>[])[],
): readonly Match<Value>[] {
  const matches: Match<Value>[] = []
  tokens.forEach((token, first) => {
    for (const list of candidates(token.form)) {
      for (const { places, value } of list) {
        const last = matchAt(places, tokens, first)
        if (last > first) matches.push({ value, first, last })
      }
    }
  })
  return matches
}
