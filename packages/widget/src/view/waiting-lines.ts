import type { WidgetConfig } from '@diapason/contract'
import type { Words } from '../strings/words.ts'
import type { ChatState } from '../talk/state.ts'
import { clock, dayName } from './moment.ts'

/**
 * What is said to somebody who waits: since when, what is known of the end of it, and what becomes
 * of the conversation when they leave. Empty when nobody waits, and right below the server's own
 * words on it, where the frame speaks their language.
 */
export const waitingText = (state: ChatState, words: Words, now: Date): string => {
  const { conversation, config, log, outbox } = state
  if (!conversation?.waitingSince) return ''
  const isJustTold = log.messages.at(-1)?.author === 'system' && outbox.length === 0
  if (isJustTold && !words.speaks) return ''
  const since = words.waitingSince(clock(conversation.waitingSince, words))
  const known = config ? waitText(config, words, now) : ''
  return [since, known, words.mayLeave].filter(Boolean).join(' ')
}

/** The next opening as one phrase, such as « lundi 23 novembre à 09:00 »; empty where none is known. */
export const openingOf = ({ opensAt }: WidgetConfig, words: Words, now: Date): string =>
  opensAt ? words.dayAndClock(dayName(opensAt, now, words), clock(opensAt, words)) : ''

const waitText = (config: WidgetConfig, words: Words, now: Date): string => {
  const { open, usualWait } = config
  if (open) return usualWait ? words.usualWait(usualWait) : ''
  const when = openingOf(config, words, now)
  return when ? words.backAt(when) : words.away
}
