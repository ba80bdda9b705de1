import { type Folded, fold } from '../text/fold.ts'
import { type Token, tokenise } from '../text/tokens.ts'
import { VOCABULARY } from './lexicon.ts'

/** A message ready to be read: folded, cut into words, with the way back to what was given. */
export interface Source {
  readonly folded: Folded
  readonly tokens: readonly Token[]
  /** The number of each word in `VOCABULARY`. */
  readonly words: readonly number[]
}

/** Step 1: fold the text, cut it into words, and look each up. */
export function normalise(given: string): Source {
  const folded = fold(given)
  const tokens = tokenise(folded.text)
  return { folded, tokens, words: tokens.map(({ form }) => VOCABULARY.find(form)) }
}
