import type { Span } from '../../model.ts'
import { fold } from '../fold.ts'

/** A sentence that says one thing: what it says can be said in other words as a whole. */
export interface PlainSentence {
  /** « Bonjour Camille, »: kept as it is, with its space. */
  readonly greeting: string
  readonly words: string
}

const GREETING =
  /^(?:(?:bonjour|bonsoir|salut|coucou|hello|hi|hey|dear|cher|chère)(?: [^,.!?;:\n]{0,40})?|(?:madame|monsieur|mme|m\.|mr|mrs|ms)(?: \p{Lu}[^\s,.!?;:]{1,30})?), /iu
/** Figures, questions, lists, quotations, links and what follows on: they would be lost. */
const HOLDS_MORE = /[\d?:;,()«»"“”@/…\n]|\.\p{L}|\b(?:M|Mme|Mr|Mrs|Dr)\./u
/** Somebody does something here: that is worth keeping. */
const ACTS =
  /\b(?:je|j'|i|i'll|i'm|i've) ?(?:vous |te |le |la |les |lui |m'en |am |have |will )?(?:envoi|envoy|appel|rappel|verifi|regard|transm|prepar|rembours|echang|annul|propos|demand|contact|relanc|ouvr|cherch|send|call|check|pass|ask|arrang|refund|book|cancel|look|order|chang|mov|post|writ|ecri)\w*|\b(?:mais|donc|puis|but|then) /
const LEAST_WORDS = 3
const MOST_WORDS = 25

/** A stretch as a plain sentence; null where it is none, or only a part of one. */
export function plainSentence(text: string, { start, end }: Span): PlainSentence | null {
  const whole = text.slice(start, end)
  const begins = /(?:^|[.!?…]["”»]?\s+|\n\s*)$/u.test(text.slice(Math.max(0, start - 8), start))
  const ends = /[.!]$/u.test(whole) || /^\s*(?:$|\n)/u.test(text.slice(end))
  if (!begins || !ends || !/^\p{Lu}/u.test(whole)) return null
  const greeting = GREETING.exec(whole)?.[0] ?? ''
  const words = whole.slice(greeting.length)
  const count = words.split(/\s+/u).length
  if (HOLDS_MORE.test(words) || count < LEAST_WORDS || count > MOST_WORDS) return null
  return ACTS.test(fold(words).text) ? null : { greeting, words }
}
