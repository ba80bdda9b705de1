import { matchAt, type Place, parsePattern, variantsOf } from './pattern.ts'
import type { Token } from './tokens.ts'

/** A pattern found in a text: words `first` to `last` (exclusive). */
export interface Match<Value> {
  readonly value: Value
  readonly first: number
  readonly last: number
}

/** Many patterns, looked up together. */
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

/** Patterns that begin with a word: by their second word where it is certain, else in `any`. */
interface Bucket<Value> {
  readonly any: Compiled<Value>[]
  readonly bySecond: Map<string, Compiled<Value>[]>
}

type Buckets<Value> = Map<string, Bucket<Value>>

const PREFIX = 3
const NUMBER = '#'

function push<Value>(
  map: Map<string, Compiled<Value>[]>,
  key: string,
  item: Compiled<Value>,
): void {
  const list = map.get(key)
  if (list) list.push(item)
  else map.set(key, [item])
}

function file<Value>(buckets: Buckets<Value>, key: string, item: Compiled<Value>): void {
  const bucket: Bucket<Value> = buckets.get(key) ?? { any: [], bySecond: new Map() }
  buckets.set(key, bucket)
  const second = item.places[1]
  if (second && !second.optional && second.plain) {
    for (const word of second.words) push(bucket.bySecond, word, item)
  } else bucket.any.push(item)
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
  const byWord: Buckets<Value> = new Map()
  const byPrefix: Buckets<Value> = new Map()
  const words = new Set<string>()
  for (const { pattern, value } of phrases) {
    const variants = variantsOf(pattern).map((variant) => parsePattern(variant, sets))
    for (const places of variants.flatMap(openings)) {
      const item = { places, value }
      for (const word of places[0]?.words ?? []) file(byWord, word, item)
      for (const prefix of places[0]?.prefixes ?? []) file(byPrefix, prefix.slice(0, PREFIX), item)
      if (places[0]?.number) file(byPrefix, NUMBER, item)
      for (const place of places) for (const word of place.words) words.add(word)
    }
  }
  return { words, find: (tokens) => findAll(tokens, byWord, byPrefix) }
}

function prefixOf(form: string): string {
  const code = form.charCodeAt(0)
  return code >= 48 && code <= 57 ? NUMBER : form.slice(0, PREFIX)
}

function findAll<Value>(
  tokens: readonly Token[],
  byWord: Buckets<Value>,
  byPrefix: Buckets<Value>,
): readonly Match<Value>[] {
  const matches: Match<Value>[] = []
  const tryAll = (list: readonly Compiled<Value>[] | undefined, first: number): void => {
    if (list === undefined) return
    for (const { places, value } of list) {
      const last = matchAt(places, tokens, first)
      if (last > first) matches.push({ value, first, last })
    }
  }
  for (let first = 0; first < tokens.length; first++) {
    const form = tokens[first]?.form ?? ''
    const next = tokens[first + 1]?.form ?? ''
    for (const bucket of [byWord.get(form), byPrefix.get(prefixOf(form))]) {
      if (bucket === undefined) continue
      tryAll(bucket.any, first)
      tryAll(bucket.bySecond.get(next), first)
    }
  }
  return matches
}
