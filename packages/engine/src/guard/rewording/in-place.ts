import type { Edit, Reword } from './edit.ts'
import { plainSentence } from './plain-sentence.ts'
import { type Wording, wordingFor } from './wording.ts'

const lower = (words: string): string =>
  /^(?:I\b|Maison)/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1)

/**
 * Puts a whole sentence of ours in place of a sentence that says one thing, after its greeting.
 *
 * @param wordingOf the words, or null where there are none for this speaker or case
 */
export const inPlace =
  (wordingOf: (...given: Parameters<Reword>) => Wording | null): Reword =>
  (found, draft, context): Edit | null => {
    const wording = wordingOf(found, draft, context)
    const sentence = wording && plainSentence(draft.text, found)
    if (!sentence) return null
    const words = wordingFor(draft, wording)
    if (draft.text.includes(words)) return null
    const { start, end } = found
    return {
      start,
      end,
      suggestion: sentence.greeting + (sentence.greeting ? lower(words) : words),
    }
  }
