import type { Folded } from '../../text/fold.ts'
import type { ClaimOnWords } from '../claim-on-words.ts'

const REPEATED = /[!?](?: ?[!?])+/g

/** « !! », « ??? », « ?! ». The space before a French mark is typography, never a cue. */
export function repeatedPunctuation(folded: Folded): readonly ClaimOnWords[] {
  const found: ClaimOnWords[] = []
  for (const match of folded.text.matchAll(REPEATED)) {
    const marks = match[0].replaceAll(' ', '').length
    const weight = marks >= 5 ? 0.8 : marks >= 3 ? 0.6 : 0.4
    const to = match.index + match[0].length
    found.push({ from: match.index, to, cue: 'repeated-punctuation', claim: 'intensity', weight })
  }
  return found
}
