import { fold } from '../../text/fold.ts'
import { common, contentWords } from './content-words.ts'
import { type Answered, lowestValence, riseOf } from './exchange.ts'

/**
 * What a forecast rests on, by name. How strong the last words are is left out: the priority counts
 * that already, and what is loud now is as often the peak as the beginning.
 */
export interface Features {
  /** 0…1: how positive the last words are. */
  readonly positive: number
  /** 0…1: half of what valence rose since the turn before. */
  readonly rise: number
  /** 1 when the turn before was negative and its reply did not acknowledge it. */
  readonly unacknowledged: number
  /** 1 when the customer says, here or before, to have made contact already. */
  readonly repeatedContact: number
  /** 1 when the customer says again what they said before. */
  readonly insisting: number
  /** 1 when the answer to our reply holds « non », « pas », « toujours », “still”, “but”… */
  readonly contradicting: number
  /** 1 when our last reply was of a few words. */
  readonly shortReply: number
  /** 1 for shouting in capitals, or repeated marks. */
  readonly emphasis: number
}

/** Fewer words than this is short. */
const SHORT_REPLY = 14
/** So many content words in common is the same thing again. */
const SAME_AGAIN = 2
const CONTRADICTING =
  /\b(?:non|pas|rien|jamais|toujours|encore|mais|no|not|nothing|never|still|again|but)\b|n't\b/
const EMPHASIS = /^(?:capitals|repeated-punctuation)$/

const textOf = ({ heard }: Answered): string => heard.map(({ text }) => text ?? '').join('\n')

const flag = (holds: boolean): number => (holds ? 1 : 0)

const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length

/**
 * What is known when the customer has just answered a reply.
 *
 * @returns null before that: a first message alone foretells nothing
 */
export function featuresOf(exchanges: readonly Answered[]): Features | null {
  const last = exchanges.at(-1)
  const previous = exchanges.at(-2)
  if (!last || !previous) return null
  const readings = exchanges.flatMap(({ heard }) => heard.map(({ reading }) => reading))
  const said = contentWords(textOf(last))
  const saidAgain = (earlier: Answered) => common(contentWords(textOf(earlier)), said) >= SAME_AGAIN
  const cues = last.heard.flatMap(({ reading }) => reading.evidence.map(({ cue }) => cue))
  return {
    positive: Math.max(0, lowestValence(last)),
    rise: Math.max(0, riseOf(last, previous)) / 2,
    unacknowledged: flag(previous.acknowledged === false),
    repeatedContact: flag(readings.some(({ signals }) => signals.repeatedContact)),
    insisting: flag(exchanges.slice(0, -1).some(saidAgain)),
    contradicting: flag(CONTRADICTING.test(fold(textOf(last)).text)),
    shortReply: flag(wordCount(previous.replies.join(' ')) < SHORT_REPLY),
    emphasis: flag(cues.some((cue) => EMPHASIS.test(cue))),
  }
}
