import { type Anchored, anchorOf, costsOf } from './anchors.ts'
import { CandidateLists } from './candidates.ts'
import { openingsOf, variantsOf } from './pattern.ts'
import { type Place, Places, type Sets } from './place.ts'
import { type Match, Search } from './search.ts'
import type { Token } from './tokens.ts'
import { markOf, Vocabulary } from './vocabulary.ts'

export type { Match } from './search.ts'

/** Many patterns, looked up together. */
export interface PhraseIndex<Value> {
  /** All matches, in the order of their first words. */
  readonly find: (
    tokens: readonly Token[],
    /** The number of each word in the vocabulary, where it is known already. */
    words?: readonly number[],
  ) => readonly Match<Value>[]
}

type Phrase<Value> = { readonly pattern: string; readonly value: Value }

/**
 * Makes one index of many patterns: each word of a text costs a few look-ups, however many
 * patterns there are. A prefix that opens a pattern has at least three letters.
 *
 * @example
 * const index = phraseIndex([{ pattern: 'mise en demeure', value: 'legal' }], {})
 * const [found] = index.find(tokenise('une mise en demeure'))
 * found?.value // 'legal'
 * found?.last // 4
 */
export function phraseIndex<Value>(
  phrases: readonly Phrase<Value>[],
  sets: Sets,
  vocabulary: Vocabulary = new Vocabulary(),
): PhraseIndex<Value> {
  const patterns = anchored(phrases, new Places(sets, vocabulary), vocabulary)
  const lists = new CandidateLists(patterns, vocabulary.size)
  const listed = (place: number, word: number) => lists.listed(place, word)
  return {
    find: (tokens, words = tokens.map(({ form }) => vocabulary.find(form))) => {
      const search = new Search<Value>({ tokens, words, marks: words.map(markOf), listed })
      tokens.forEach(({ form }, at) => {
        search.tryAll(lists.of(words[at] as number, form), at)
      })
      return search.inOrder()
    },
  }
}

/** All patterns with their anchors; afterwards the vocabulary holds every word they name. */
function anchored<Value>(
  phrases: readonly Phrase<Value>[],
  places: Places,
  vocabulary: Vocabulary,
): readonly Anchored<Value>[] {
  const patterns: { places: Place[]; value: Value }[] = []
  for (const { pattern, value } of phrases)
    for (const variant of variantsOf(pattern))
      for (const written of openingsOf(variant))
        patterns.push({ places: written.map((one) => places.use(one)), value })
  const costs = costsOf(places.all(), vocabulary.size)
  return patterns.map((pattern, order) => {
    const { places: own, value } = pattern
    return { value, order, places: own, anchor: anchorOf(own, costs) }
  })
}
