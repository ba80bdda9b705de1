import type { Reading } from '../model.ts'
import type { Source } from './1-normalise.ts'
import { UNNAMED } from '../text/vocabulary.ts'
import { FUNCTION_WORD, LEXICONS, type Lexicon, PHRASE_WORD, SHORT_SPELLING } from './lexicon.ts'

/** The language of a message and the lexicon to read it with. */
export interface Detected {
  readonly language: Reading['language']
  readonly lexicon: Lexicon
}

const FUNCTION_VOTE = 1
const PHRASE_VOTE = 0.4
/** Below this many votes a text is too short to tell. */
const ENOUGH = 0.5
/** A language must be this far ahead, as a share of all votes. */
const AHEAD = 0.15
/** Of the words of a text, the share that must be known in the language. */
const KNOWN_SHARE = 0.2
const MOST_WORDS = 200

/** What a word votes for a language, by what the language knows of it. */
function voteOf(fact: number): number {
  if (fact & FUNCTION_WORD) return FUNCTION_VOTE
  return fact & (PHRASE_WORD | SHORT_SPELLING) ? PHRASE_VOTE : 0
}

/** The votes for each language, and how many words could have voted. */
function count(source: Source): { readonly sums: readonly number[]; readonly words: number } {
  const sums = LEXICONS.map(() => 0)
  const all = LEXICONS.map(({ facts }) => facts)
  let words = 0
  for (let index = 0; index < source.tokens.length && words < MOST_WORDS; index++) {
    const code = source.tokens[index]?.form.charCodeAt(0) ?? 0
    if (code >= 48 && code <= 57) continue
    words++
    const word = source.words[index] ?? UNNAMED
    if (word === UNNAMED) continue
    for (let language = 0; language < all.length; language++)
      sums[language] = (sums[language] as number) + voteOf(all[language]?.[word] ?? 0)
  }
  return { sums, words }
}

/** The language with most votes, all votes, and how far ahead of the next it is. */
function rank(sums: readonly number[]) {
  let best = 0
  let second = -1
  let total = 0
  sums.forEach((sum, language) => {
    total += sum
    if (language === best) return
    if (sum > (sums[best] ?? 0)) [best, second] = [language, best]
    else if (second < 0 || sum > (sums[second] ?? 0)) second = language
  })
  return { best, total, ahead: (sums[best] ?? 0) - (sums[second] ?? 0) }
}

/**
 * Step 2: which language is this? Votes of small words and of known words; `und` when they are
 * too few or too even, and then the hint, or the first language, reads it.
 */
export function detectLanguage(source: Source, hint?: 'fr' | 'en'): Detected {
  const { sums, words } = count(source)
  const { best, total, ahead } = rank(sums)
  const sum = sums[best] ?? 0
  const lexicon = LEXICONS[best] ?? LEXICONS[0]
  const fallback = LEXICONS.find(({ data }) => data.tag === hint)
  const margin = total === 0 ? 0 : ahead / total
  if (sum < ENOUGH || margin < AHEAD || sum < KNOWN_SHARE * words) {
    return fallback
      ? { language: { tag: fallback.data.tag, certainty: 0.5 }, lexicon: fallback }
      : { language: { tag: 'und', certainty: 0 }, lexicon }
  }
  const certainty = Math.min(0.99, (0.5 + margin / 2) * (sum / (sum + 0.3)))
  return { language: { tag: lexicon.data.tag, certainty }, lexicon }
}
