import type { Span } from '../model.ts'
import { fold } from './fold.ts'
import { inside } from './exempt.ts'
import { mayMatch } from './prefilter/may-match.ts'
import { matchesOf } from './prefilter/matches-of.ts'
import type { Hit } from './rules/rule.ts'

/** Folded words to look for, and a safe wording to put in their place. */
export interface Pattern {
  /** Global; written for folded text: lower case, no accents, straight apostrophe. */
  readonly find: RegExp
  readonly suggestion?: string
}

const capitalised = (suggestion: string, original: string): string =>
  /^\p{Lu}/u.test(original) ? (suggestion[0] ?? '').toUpperCase() + suggestion.slice(1) : suggestion

const offers = (hit: Hit): number => (hit.suggestion === null ? 0 : 1)

/** From the left; where two begin together, the one that offers a wording, else the longer one. */
const withoutOverlaps = (hits: readonly Hit[]): readonly Hit[] => {
  const kept: Hit[] = []
  for (const hit of hits.toSorted(
    (a, b) => a.start - b.start || offers(b) - offers(a) || b.end - a.end,
  ))
    if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit)
  return kept
}

/** Where patterns stand in a text, outside the exempt stretches, without overlaps, in order. */
export const hitsOf = (
  text: string,
  patterns: readonly Pattern[],
  exempt: readonly Span[] = [],
): readonly Hit[] => {
  const folded = fold(text)
  const hits: Hit[] = []
  for (const { find, suggestion } of patterns)
    for (const match of matchesOf(find, folded)) {
      const { start, end } = folded.span(match.index, match.index + match[0].trimEnd().length)
      const better = suggestion ? capitalised(suggestion, text.slice(start, end)) : null
      hits.push({ start, end, suggestion: better })
    }
  return withoutOverlaps(hits.filter((hit) => hit.end > hit.start && !inside(hit, exempt)))
}

/** Is any of these in the text? */
export const says = (text: string, patterns: readonly RegExp[]): boolean => {
  const folded = fold(text)
  return patterns.some((find) => mayMatch(find, folded) && folded.text.search(find) >= 0)
}
