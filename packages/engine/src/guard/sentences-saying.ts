import { says } from './match.ts'
import { overlaps } from './overlaps.ts'
import type { Hit } from './rules/rule.ts'
import { sentencesOf } from './sentences.ts'

/** What a sentence must say, in folded words, and what must not stand beside it. */
interface Looked {
  readonly find: readonly RegExp[]
  readonly but?: readonly RegExp[]
}

/**
 * Whole sentences that say something, where a wording for the very words is not known, beside the
 * hits that are.
 */
export const withSentencesSaying = (
  text: string,
  hits: readonly Hit[],
  { find, but = [] }: Looked,
): readonly Hit[] => {
  if (!says(text, find)) return hits
  const more = sentencesOf(text).filter((span) => {
    const sentence = text.slice(span.start, span.end)
    return says(sentence, find) && !says(sentence, but) && !hits.some((hit) => overlaps(hit, span))
  })
  return [...hits, ...more.map((span) => ({ ...span, suggestion: null }))].toSorted(
    (a, b) => a.start - b.start,
  )
}
