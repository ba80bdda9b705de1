import type { ConversationSummary } from '@diapason/contract'
import type { Words } from '../strings/fr.ts'
import { momentIn } from './time.ts'

type Row = Pick<
  ConversationSummary,
  'assignee' | 'assignedBy' | 'team' | 'snoozedUntil' | 'returnedAt' | 'raised' | 'state'
>

/** From here on a sleep has no hour: it lasts until the customer writes. */
const NO_HOUR = '9999'

/** Until when it sleeps, in words; null while it is awake. */
export const sleepInWords = (
  snoozedUntil: string | null,
  words: Words['handling'],
  language: string,
): string | null => {
  if (snoozedUntil === null) return null
  if (snoozedUntil.startsWith(NO_HOUR)) return words.asleep
  return words.asleepUntil(momentIn(snoozedUntil, language))
}

const assignedInWords = (
  { assignee, assignedBy }: Row,
  me: string,
  words: Words['handling'],
): string | null => {
  if (assignee === null) return null
  if (assignee.id !== me) return words.assignedTo(assignee.name)
  if (assignedBy === null || assignedBy.id === me) return words.assignedToMe
  return words.assignedBy(assignedBy.name)
}

/** What people did with a conversation, as a row says it: back, asked of whom, which team, moved. */
export const marksInWords = (
  row: Row,
  { me, words, language }: { me: string; words: Words['handling']; language: string },
): string[] => {
  if (row.state === 'closed') return []
  return [
    row.returnedAt === null ? null : words.returned,
    sleepInWords(row.snoozedUntil, words, language),
    assignedInWords(row, me, words),
    row.team === null ? null : words.team(row.team.name),
    row.raised === 0 ? null : row.raised > 0 ? words.raised : words.lowered,
  ].filter((mark) => mark !== null)
}

/** What the customer was told about when an answer comes; null where no time was named. */
export const promiseInWords = (
  { promisedAt, waitingSince }: Pick<ConversationSummary, 'promisedAt' | 'waitingSince'>,
  now: number,
  { words, language }: { words: Words; language: string },
): string | null => {
  if (promisedAt === null || waitingSince === null) return null
  const moment = momentIn(promisedAt, language)
  const isPast = Date.parse(promisedAt) < now
  return isPast ? words.handling.late(moment) : words.handling.promised(moment)
}
