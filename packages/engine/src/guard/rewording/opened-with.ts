import type { Edit, Reword } from './edit.ts'
import { type Wording, wordingFor } from './wording.ts'

/** « Bonjour Camille, », “Hello!”, and nothing else. */
const GREETING_ONLY =
  /^(?:bonjour|bonsoir|rebonjour|salut|coucou|hello|hi|hey|good (?:morning|afternoon|evening)|dear|cher|chère|madame|monsieur)(?: [^,.!?;:\n]{0,40})?\s?[,.!]?$/iu
const GREETING =
  /^((?:bonjour|bonsoir|rebonjour|salut|coucou|hello|hi|hey|good (?:morning|afternoon|evening)|dear|cher|chère|madame|monsieur)(?: [^,.!?;:\n]{0,40})?,) (.+)$/iu
/** « Bonjour M. » is no sentence, and « M. » none. */
const CUT = /(?:^|\s)(?:M|Mme|Mr|Mrs|Ms|Dr|St)\.$/u

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

const together = (first: string, words: string): string | null => {
  if (CUT.test(first)) return null
  if (GREETING_ONLY.test(first))
    return first.endsWith(',') ? `${first} ${lower(words)}` : `${first} ${words}`
  const greeted = GREETING.exec(first)
  if (greeted) return `${greeted[1]} ${lower(words)} ${upper(greeted[2] ?? '')}`
  return /^\p{Lu}/u.test(first) ? `${words} ${first}` : null
}

/**
 * Puts a sentence at the beginning of a draft, after the greeting: what is found is its first
 * sentence.
 */
export const openedWith =
  (wordingOf: (...given: Parameters<Reword>) => Wording | null): Reword =>
  (found, draft, context): Edit | null => {
    const wording = wordingOf(found, draft, context)
    if (!wording || draft.text.slice(0, found.start).trim() !== '') return null
    const { start, end } = found
    const suggestion = together(draft.text.slice(start, end), wordingFor(draft, wording))
    return suggestion === null ? null : { start, end, suggestion }
  }
