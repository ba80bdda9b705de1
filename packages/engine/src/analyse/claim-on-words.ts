import type { Token } from '../text/tokens.ts'
import type { Hit } from './lexicon.ts'

/**
 * A claim with the words it rests on, in positions of the folded text. It becomes one
 * `Evidence` of the reading.
 */
export interface ClaimOnWords {
  readonly from: number
  readonly to: number
  readonly cue: string
  readonly claim: string
  readonly weight: number
}

/** « quelqu'un », « don't »: a word that ends in an apostrophe goes on after it. */
function wholeWordsEnd(last: number, tokens: readonly Token[]): number {
  const next = tokens[last]
  const end = tokens[last - 1]?.to ?? 0
  return next?.before === "'" && next.from === end + 1 ? next.to : end
}

/** What a phrase claims, on its words. */
export function claimOf(
  hit: Hit,
  tokens: readonly Token[],
  { claim = hit.value.claim, weight = hit.value.weight } = {},
): ClaimOnWords {
  const from = tokens[hit.first]?.from ?? 0
  const to = wholeWordsEnd(hit.last, tokens)
  return { from, to, cue: hit.value.cue, claim, weight }
}
