import type { Phrases } from '../cues/phrases.ts'
import type { Hit } from '../lexicon.ts'

const REACH = 3

/**
 * « pas très satisfait »: the place of a negation up to three words before, in the same clause,
 * or −1. A phrase that begins with a negation holds it already: « je n'ai plus la force ».
 */
export function negationBefore(hit: Pick<Hit, 'first' | 'last'>, phrases: Phrases): number {
  const clause = phrases.tokens[hit.first]?.clause
  if (phrases.marks('negation', hit.first)) return -1
  for (let word = hit.first - 1; word >= hit.first - REACH && word >= 0; word--) {
    if (phrases.tokens[word]?.clause !== clause) return -1
    if (phrases.marks('negation', word) && !phrases.excepted('negation', word)) return word
  }
  return -1
}
