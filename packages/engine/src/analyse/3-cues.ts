import type { Source } from './1-normalise.ts'
import type { ClaimOnWords } from './claim-on-words.ts'
import { capitals } from './cues/capitals.ts'
import { emoji } from './cues/emoji.ts'
import { findPhrases, type Phrases } from './cues/phrases.ts'
import { repeatedPunctuation } from './cues/repeated-punctuation.ts'
import { type Respelled, respell } from './cues/respell.ts'
import type { Lexicon } from './lexicon.ts'

/** Everything noticed in a message, before anything is concluded. */
export interface Cues {
  readonly spelling: Respelled
  readonly phrases: Phrases
  readonly capitals: readonly ClaimOnWords[]
  readonly punctuation: readonly ClaimOnWords[]
  readonly emoji: readonly ClaimOnWords[]
}

/** Step 3: repair the spelling, find the phrases of the language, and the shapes around them. */
export function findCues(source: Source, lexicon: Lexicon): Cues {
  const spelling = respell(source, lexicon)
  return {
    spelling,
    phrases: findPhrases(spelling, lexicon),
    capitals: capitals(source, lexicon),
    punctuation: repeatedPunctuation(source.folded),
    emoji: emoji(source.folded),
  }
}
