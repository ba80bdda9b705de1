import { doNotAsk } from './brief/do-not-ask.ts'
import { feeling } from './brief/feeling.ts'
import { firstSentence } from './brief/first-sentence.ts'
import { happened } from './brief/happened.ts'
import type { Briefing, BriefingInput } from './brief/input.ts'
import { meaning } from './brief/meaning.ts'
import { promised } from './brief/promised.ts'
import { tried } from './brief/tried.ts'
import { waiting } from './brief/waiting.ts'

const LINES = [
  happened,
  meaning,
  tried,
  promised,
  feeling,
  doNotAsk,
  firstSentence,
  waiting,
] as const

/**
 * What an agent needs before the first word, in at most eight lines, without a model: what
 * happened, what it means to this person, what was tried and promised, how they said it, what not
 * to ask again, a first sentence, how long they have waited. A line that would be empty is left
 * out. Every quote is data: one line, at most 160 characters, never interpreted. Never throws.
 *
 * @example
 * const text = 'Toujours rien, c’est la troisième fois que j’écris !!'
 * const { lines } = briefing({
 *   messages: [{ author: 'customer', seq: 1, text, reading: analyse(text) }],
 *   rules: ['repeated-contact'],
 *   language: 'en',
 *   customerLanguage: 'fr',
 *   customerName: null,
 *   minutesWaiting: 12,
 * })
 * lines.find(({ kind }) => kind === 'meaning')?.quote?.text === text // true
 * lines.find(({ kind }) => kind === 'waiting')?.text // 'Waiting for 12\u00a0min'
 */
export const briefing = (input: BriefingInput): Briefing =>
  Object.freeze({ lines: Object.freeze(LINES.flatMap((line) => line(input) ?? [])) })
