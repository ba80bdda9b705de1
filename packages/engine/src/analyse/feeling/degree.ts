import { type ClaimOnWords, claimOf } from '../claim-on-words.ts'
import type { Phrases } from '../cues/phrases.ts'
import type { Hit } from '../lexicon.ts'

const STRONGER = 1.35
const WEAKER = 0.6
const REACH = 2

/** How much the words before a feeling strengthen or soften it: 1 when they do neither. */
export function degree(hit: Hit, phrases: Phrases): number {
  const clause = phrases.tokens[hit.first]?.clause
  for (let word = hit.first - 1; word >= hit.first - REACH && word >= 0; word--) {
    if (phrases.tokens[word]?.clause !== clause) return 1
    if (phrases.marks('downtoner', word)) return WEAKER
    if (phrases.marks('intensifier', word)) return STRONGER
  }
  return 1
}

/** The intensifiers and softeners that stand beside a feeling, as claims about intensity. */
export function degreeClaims(phrases: Phrases, feelings: readonly Hit[]): readonly ClaimOnWords[] {
  const starts = new Set(feelings.flatMap(({ first }) => [first, first - 1]))
  return phrases.hits
    .filter(
      ({ value: { cue }, last }) =>
        (cue === 'intensifier' || cue === 'downtoner') && starts.has(last),
    )
    .map((hit) => {
      const weight = hit.value.cue === 'downtoner' ? -hit.value.weight : hit.value.weight
      return { ...claimOf(hit, phrases.tokens, { weight }), cue: 'intensifier' }
    })
}
