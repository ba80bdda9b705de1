import type { Term } from '../../store/article-passages.ts'
import { PHRASES, SAME, SAYS_NOTHING } from './vocabulary.ts'

/** Something that a question speaks of: as it was written, and as it is looked for. */
export interface Asked {
  readonly word: string
  readonly term: Term
}

/** Longest part of a question that is looked at, and most things that it may speak of. */
const QUESTION_LIMIT = 1_000
const MOST = 24

const fold = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae')

const fits = (word: string, pattern: string): boolean =>
  pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern

/** What is said for the same thing, as the database looks for it. */
const sameAs = (bare: string, language: 'fr' | 'en'): readonly string[] => {
  const same = SAME[language].find((patterns) => patterns.some((pattern) => fits(bare, pattern)))
  return (same ?? []).map((pattern) => pattern.replace('*', ':*'))
}

/** Each turn of phrase as the one word that it asks for; the other words as they are. */
const wordsIn = (question: string, language: 'fr' | 'en'): readonly string[] => {
  let text = question.slice(0, QUESTION_LIMIT).normalize('NFC').toLowerCase()
  for (const [phrase, word] of PHRASES[language]) text = text.replace(phrase, word)
  return text.match(/\p{L}+/gu) ?? []
}

/**
 * What a question speaks of, in its own order, each once: words without courtesy, question words and
 * figures. Letters alone reach the database.
 */
export const termsOf = (question: string, language: 'fr' | 'en'): Asked[] => {
  const asked = new Map<string, Asked>()
  for (const word of wordsIn(question, language)) {
    const bare = fold(word)
    if (bare.length < 2 || !/^[a-z]+$/u.test(bare) || SAYS_NOTHING[language].has(bare)) continue
    const same = sameAs(bare, language)
    const key = same.join() || bare
    if (!asked.has(key))
      asked.set(key, { word, term: [...new Set([word, bare, ...same])].join(' | ') })
  }
  return [...asked.values()].slice(0, MOST)
}
