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

/** Votes of every known word, one number a language. */
const VOTES = new Map<string, number[]>()
LEXICONS.forEach((lexicon, index) => {
  const { functionWords, words, respelling } = lexicon
  const add = (word: string, vote: number): void => {
    let votes = VOTES.get(word)
    if (!votes) VOTES.set(word, (votes = LEXICONS.map(() => 0)))
    votes[index] = vote
  }
  for (const word of words) add(word, PHRASE_WORD)
  for (const word of respelling.keys()) add(word, PHRASE_WORD)
  for (const word of functionWords) add(word, FUNCTION_WORD)
})

/** The votes for each language, and how many words could have voted. */
function count(source: Source): { readonly sums: readonly number[]; readonly words: number } {
  const sums = LEXICONS.map(() => 0)
  let words = 0
  for (let index = 0; index < source.tokens.length && words < MOST_WORDS; index++) {
    const form = source.tokens[index]?.form ?? ''
    const code = form.charCodeAt(0)
    if (code >= 48 && code <= 57) continue
    words++
    const votes = VOTES.get(form)
    if (!votes) continue
    for (let language = 0; language < votes.length; language++)
      sums[language] = (sums[language] as number) + (votes[language] as number)
  }
  return { sums, words }
}

/**
 * Step 2: which language is this? Votes of small words and of known words; `und` when they are
 * too few or too even, and then the hint, or the first language, reads it.
 */
export function detectLanguage(source: Source, hint?: 'fr' | 'en'): Detected {
  const { sums, words } = count(source)
  const ranked = LEXICONS.map((lexicon, index) => ({ lexicon, sum: sums[index] ?? 0 })).sort(
    (left, right) => right.sum - left.sum,
  )
  const [best = { lexicon: LEXICONS[0], sum: 0 }, second] = ranked
  const fallback = LEXICONS.find(({ data }) => data.tag === hint)
  const total = ranked.reduce((sum, { sum: more }) => sum + more, 0)
  const margin = total === 0 ? 0 : (best.sum - (second?.sum ?? 0)) / total
  if (best.sum < ENOUGH || margin < AHEAD || best.sum < KNOWN_SHARE * words) {
    return fallback
      ? { language: { tag: fallback.data.tag, certainty: 0.5 }, lexicon: fallback }
      : { language: { tag: 'und', certainty: 0 }, lexicon: best.lexicon }
  }
  const certainty = Math.min(0.99, (0.5 + margin / 2) * (best.sum / (best.sum + 0.3)))
  return { language: { tag: best.lexicon.data.tag, certainty }, lexicon: best.lexicon }
}
