import { NEUTRAL } from './neutral-words.ts'

/** Letters of a word that tell it from others, whatever its ending. */
const STEM = 5
/** Words of a statement, and of a question, that nobody has said: more state something new. */
const MOST_NEW = { statement: 1, question: 2 }

/** What was done is told by people and systems; a writer has done nothing but read. */
const DEEDS = {
  fr: /(?<!\p{L})(?:j[’']ai|je viens d|nous avons|nous venons d|on a|on vient d)(?!\p{L})(?! (?:bien |déjà )?(?:lu|noté|reçu|entendu|compris))/iu,
  en: /(?<!\p{L})(?:I have|I[’']ve|I just|we have|we[’']ve|we just)(?!\p{L})(?! (?:just |now |also )?(?:read|noted|received|heard|no |not |nothing))/iu,
}

const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').toLowerCase()

const wordsOf = (text: string): string[] => text.match(/\p{L}+/gu) ?? []

const stemOf = (word: string): string => fold(word).slice(0, STEM)

const STEMS = {
  fr: new Set(wordsOf(NEUTRAL.fr).map(stemOf)),
  en: new Set(wordsOf(NEUTRAL.en).map(stemOf)),
}

/**
 * Does a reply state what nobody gave? Every sentence is made of the words of the customer, of the
 * plan and of neutral ones, but for one (two in a question); no name comes from nowhere; nothing is
 * said to have been done. Crude on purpose: what it wrongly refuses, the composer says instead.
 *
 * @param given the customer's words and the plan
 */
export function statesUnsaid(
  reply: string,
  { given, language }: { given: readonly string[]; language: 'fr' | 'en' },
): boolean {
  const known = new Set(given.flatMap(wordsOf).map(stemOf))
  const isNew = (word: string) => {
    const stem = stemOf(word)
    return word.length > 3 && !known.has(stem) && !STEMS[language].has(stem)
  }
  const planned = fold(given.join('\n'))
  return reply.split(/(?<=[.!?…])\s+|\n+/u).some((sentence) => {
    const most = /\?\s*$/u.test(sentence) ? MOST_NEW.question : MOST_NEW.statement
    if (new Set(wordsOf(sentence).filter(isNew).map(stemOf)).size > most) return true
    if (namesIn(sentence).some((name) => !known.has(stemOf(name)))) return true
    const deed = DEEDS[language].exec(sentence)?.[0]
    return deed !== undefined && !planned.includes(fold(sentence.trim()))
  })
}

/** Words with a capital that does not come from the beginning of a sentence. */
const namesIn = (sentence: string): string[] =>
  [...sentence.matchAll(/(?<=[\p{L},;:’'] ?)(?<![.!?] )(?<=\s|[’'])\p{Lu}\p{Ll}+/gu)]
    .map(([name]) => name)
    .filter((name) => !STEMS.fr.has(stemOf(name)) && !STEMS.en.has(stemOf(name)))
