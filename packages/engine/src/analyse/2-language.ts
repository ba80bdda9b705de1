import type { Reading } from '../model.ts'
import type { Source } from './1-normalise.ts'
import { LEXICONS, type Lexicon } from './lexicon.ts'

/** The language of a message and the lexicon to read it with. */
export interface Detected {
  readonly language: Reading['language']
  readonly lexicon: Lexicon
}

const FUNCTION_WORD = 1
const PHRASE_WORD = 0.4
/** Below this many votes a text is too short to tell. */
const ENOUGH = 0.5
/** A language must be this far ahead, as a share of all votes. */
const AHEAD = 0.15
/** Of the words of a text, the share that must be known in the language. */
const KNOWN_SHARE = 0.2
const MOST_WORDS = 200

function votes(source: Source, lexicon: Lexicon): number {
  let sum = 0
  for (const { form } of source.tokens.slice(0, MOST_WORDS)) {
    if (lexicon.functionWords.has(form)) sum += FUNCTION_WORD
    else if (lexicon.phrases.words.has(form) || lexicon.respelling.has(form)) sum += PHRASE_WORD
  }
  return sum
}

/**
 * Step 2: which language is this? Votes of small words and of known words; `und` when they are
 * too few or too even, and then the hint, or the first language, reads it.
 */
export function detectLanguage(source: Source, hint?: 'fr' | 'en'): Detected {
  const ranked = LEXICONS.map((lexicon) => ({ lexicon, sum: votes(source, lexicon) })).sort(
    (left, right) => right.sum - left.sum,
  )
  const [best, second] = ranked
  const fallback = LEXICONS.find(({ data }) => data.tag === hint)
  if (!best) throw new Error('no language is known')
  const total = ranked.reduce((sum, { sum: more }) => sum + more, 0)
  const margin = total === 0 ? 0 : (best.sum - (second?.sum ?? 0)) / total
  const words = source.tokens.slice(0, MOST_WORDS).filter(({ form }) => !/\d/.test(form)).length
  if (best.sum < ENOUGH || margin < AHEAD || best.sum < KNOWN_SHARE * words) {
    return fallback
      ? { language: { tag: fallback.data.tag, certainty: 0.5 }, lexicon: fallback }
      : { language: { tag: 'und', certainty: 0 }, lexicon: best.lexicon }
  }
  const certainty = Math.min(0.99, (0.5 + margin / 2) * (best.sum / (best.sum + 0.3)))
  return { language: { tag: best.lexicon.data.tag, certainty }, lexicon: best.lexicon }
}
