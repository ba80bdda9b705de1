import type { Edit, Reword } from './edit.ts'
import { type Wording, wordingFor } from './wording.ts'

/** « Cordialement, Julie », “Kind regards”: nothing comes after these. */
const COURTESY =
  /^(?:(?:bien |très |sincèrement )?(?:cordialement|à vous|à bientôt)|(?:bonne|belle|excellente) (?:journée|soirée)|(?:kind |best |warm )?regards|best wishes|yours|sincerely|thanks|merci|take care|have a (?:good|nice|great) \w+)(?![\p{L}])[^?]*$/iu
/** « Karim », “Sister Mary”. */
const NAME = /^\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,3}\.?$/u
const MOST_CLOSING_WORDS = 6

const isClosing = (last: string): boolean =>
  (COURTESY.test(last) || NAME.test(last)) && last.split(/\s+/u).length <= MOST_CLOSING_WORDS

/** Puts a sentence at the end of a draft, before its closing: what is found is its last sentence. */
export const endedWith =
  (wordingOf: (...given: Parameters<Reword>) => Wording): Reword =>
  (found, draft, context): Edit | null => {
    const { start, end } = found
    const last = draft.text.slice(start, end)
    if (!/\p{L}/u.test(last) || draft.text.slice(end).trim() !== '') return null
    const words = wordingFor(draft, wordingOf(found, draft, context))
    if (!isClosing(last)) {
      const stop = /[\p{L}\p{N}»”"’]$/u.test(last) ? '.' : ''
      return { start, end, suggestion: `${last}${stop} ${words}` }
    }
    // a draft that is all closing has nothing to go before it
    if (start === 0) return null
    const gap = /\n/u.test(draft.text.slice(0, start).slice(-2)) ? '\n' : ' '
    return { start, end, suggestion: `${words}${gap}${last}` }
  }
