import type { Phrases } from '../cues/phrases.ts'
import type { Hit } from '../lexicon.ts'

const REACH = 3

/** « pas très satisfait »: a negation up to three words before, in the same clause. */
export function negated(hit: Hit, phrases: Phrases): boolean {
  const clause = phrases.tokens[hit.first]?.clause
  for (let word = hit.first - 1; word >= hit.first - REACH && word >= 0; word--) {
    if (phrases.tokens[word]?.clause !== clause) return false
    if (phrases.marks('negation', word) && !phrases.excepted('negation', word)) return true
  }
  return false
}
