import { trajectory } from '../../analyse/trajectory.ts'
import type { TrajectoryStep } from '../../analyse/trajectory/step.ts'
import { changeOf } from './change.ts'
import { readMessages, type ReadMessage } from './customer-messages.ts'
import type { BriefingInput, BriefingLine, BriefingMessage, Quote } from './input.ts'
import { LEARNT } from '../../analyse/feeling/shares.ts'
import { quoteOf, sentenceAround } from './quote.ts'
import { CHANGE_WORDS, EMOTION_WORDS, INTENSITY_WORDS, UNACKNOWLEDGED } from './words.ts'

/** So many stations of the path fit on one line. */
const STATIONS = 4

const station = ({ reading }: ReadMessage, language: 'fr' | 'en'): string =>
  reading.emotion === 'neutral'
    ? EMOTION_WORDS.neutral[language]
    : EMOTION_WORDS[reading.emotion][language] + INTENSITY_WORDS[reading.intensity][language]

/** The words that weigh most in the most intense negative message. */
const peakQuote = (messages: readonly ReadMessage[]): Quote | null => {
  const negative = messages.filter(({ reading }) => reading.polarity === 'negative')
  const peak = negative.toSorted((a, b) => b.reading.intensity - a.reading.intensity)[0]
  const evidence = peak?.reading.evidence
    .filter(({ claim, weight }) => claim === peak.reading.emotion && weight > 0)
    .toSorted((a, b) => b.weight - a.weight)[0]
  if (!peak || !evidence) return null
  // a single word that was learnt says little outside its sentence
  const isWord = evidence.cue === LEARNT
  return quoteOf(peak, isWord ? sentenceAround(peak.text, evidence) : evidence)
}

const stepOf = ({ author, seq, text, reading }: BriefingMessage): TrajectoryStep[] => {
  if (author !== 'customer') return [{ seq, reply: text }]
  return reading ? [{ seq, text, reading }] : []
}

/** Replies came, none named what was felt, and it has not passed by itself. */
function isUnacknowledged({ messages }: BriefingInput): boolean {
  const { acknowledged } = trajectory(messages.flatMap(stepOf))
  const last = messages.findLast(({ reading }) => reading !== null)
  return acknowledged === false && last?.reading?.polarity !== 'positive'
}

/** The path of feeling in words, and the words it rests on. No portrait. */
export const feeling = (input: BriefingInput): BriefingLine | null => {
  const messages = readMessages(input)
  const stations = messages
    .map((message) => station(message, input.language))
    .filter((words, i, all) => words !== all[i - 1])
    .slice(-STATIONS)
  if (stations.length === 0) return null
  const path = stations.join(' → ')
  const change = changeOf(messages.map(({ reading }) => reading))
  const remarks = [
    ...(change ? [CHANGE_WORDS[change][input.language]] : []),
    ...(isUnacknowledged(input) ? [UNACKNOWLEDGED[input.language]] : []),
  ]
  const text = remarks.length > 0 ? `${path} (${remarks.join(', ')})` : path
  const quote = peakQuote(messages)
  const line = { kind: 'feeling', text: text.charAt(0).toUpperCase() + text.slice(1) } as const
  return quote ? { ...line, quote } : line
}
