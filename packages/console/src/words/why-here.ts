import type { ConversationSummary } from '@diapason/contract'
import type { Words } from '../strings/fr.ts'
import { promiseInWords } from './handling.ts'
import { lasting } from './time.ts'

type Row = Pick<
  ConversationSummary,
  | 'state'
  | 'owner'
  | 'reasons'
  | 'priority'
  | 'waitingSince'
  | 'raised'
  | 'raisedBy'
  | 'returnedAt'
  | 'snoozedUntil'
  | 'promisedAt'
>

/** What people did to its place, before anything computed. */
const byHand = ({ raised, raisedBy, returnedAt }: Row, words: Words['handling']): string[] => {
  const who = raisedBy?.name ?? words.why.somebody
  return [
    ...(returnedAt === null ? [] : [words.why.returned]),
    ...(raised === 0 ? [] : [raised > 0 ? words.why.raised(who) : words.why.lowered(who)]),
  ]
}

/** From which points on each word holds (`priority.ts` of the engine says what makes them). */
const FROM = [0, 40, 60, 80, 95]

/** Why a conversation stands where it does: the keys of the order in words, the weightiest first. */
export const whyHere = (
  row: Row,
  now: number,
  { words, language }: { words: Words; language: string },
): string[] => {
  const { why } = words.inbox
  const { state, owner, reasons, priority, waitingSince } = row
  if (state === 'closed') return [why.closed]
  if (row.snoozedUntil !== null) return [words.handling.why.snoozed]
  const promise = promiseInWords(row, now, { words, language })
  const named = new Set(reasons.map((reason) => words.heard.reasons[reason] ?? reason))
  const degree = why.degrees[FROM.findLastIndex((points) => priority >= points)] ?? ''
  return [
    ...byHand(row, words.handling),
    why[owner],
    why.priority(degree, priority),
    ...(named.size > 0 ? [why.reasons([...named].join(', '))] : []),
    ...(waitingSince === null ? [] : [why.waits(lasting(waitingSince, now, language))]),
    ...(promise === null ? [] : [`${promise}.`]),
  ]
}
