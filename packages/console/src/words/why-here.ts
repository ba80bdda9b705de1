import type { ConversationSummary } from '@diapason/contract'
import type { Words } from '../strings/fr.ts'
import { lasting } from './time.ts'

type Row = Pick<ConversationSummary, 'state' | 'owner' | 'reasons' | 'priority' | 'waitingSince'>

/** From which points on each word holds (`priority.ts` of the engine says what makes them). */
const FROM = [0, 40, 60, 80, 95]

/** Why a conversation stands where it does: the keys of the order in words, the weightiest first. */
export const whyHere = (
  { state, owner, reasons, priority, waitingSince }: Row,
  now: number,
  { words, language }: { words: Words; language: string },
): string[] => {
  const { why } = words.inbox
  if (state === 'closed') return [why.closed]
  const named = new Set(reasons.map((reason) => words.heard.reasons[reason] ?? reason))
  const degree = why.degrees[FROM.findLastIndex((points) => priority >= points)] ?? ''
  return [
    why[owner],
    why.priority(degree, priority),
    ...(named.size > 0 ? [why.reasons([...named].join(', '))] : []),
    ...(waitingSince === null ? [] : [why.waits(lasting(waitingSince, now, language))]),
  ]
}
