import { type Folded, fold } from '../text/fold.ts'
import { type Token, tokenise } from '../text/tokens.ts'

/** A message ready to be read: folded, cut into words, with the way back to what was given. */
export interface Source {
  readonly folded: Folded
  readonly tokens: readonly Token[]
}

/** Step 1: fold the text and cut it into words. */
export function normalise(given: string): Source {
  const folded = fold(given)
  return { folded, tokens: tokenise(folded.text) }
}
