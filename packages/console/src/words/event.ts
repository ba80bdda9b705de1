import type { ConversationEvent, EventKind } from '@diapason/contract'
import type { Words } from '../strings/fr.ts'
import { exact } from './time.ts'

interface Told {
  readonly event: ConversationEvent
  readonly words: Words['events']
  /** Who did it, or null when nobody did. */
  readonly by: string | null
  /** The same where somebody must have. */
  readonly doer: string
  readonly language: string
}

const nameOf = (named: { name: string } | null, words: Words['events']) =>
  named?.name ?? words.somebody

const unassigned = ({ event, words, by }: Told): string => {
  const user = nameOf(event.user, words)
  if (event.reason === 'away') return words.unassignedAway(user)
  if (event.reason === 'left') return words.unassignedLeft(user)
  return words.unassigned(by, user)
}

const woken = ({ event, words, doer }: Told): string => {
  if (event.reason === 'time') return words.woken.time
  return event.reason === 'customer' ? words.woken.customer : words.woken.hand(doer)
}

const priority = ({ event, words, doer }: Told): string => {
  if (event.reason === 'raised') return words.priority.raised(doer)
  return event.reason === 'lowered' ? words.priority.lowered(doer) : words.priority.undone(doer)
}

const SENTENCES: Record<EventKind, (told: Told) => string> = {
  taken: ({ words, doer }) => words.taken(doer),
  queued: ({ words, by }) => words.queued(by),
  returned: ({ words, doer }) => words.returned(doer),
  closed: ({ event, words, by }) =>
    event.reason === 'silent' ? words.closedSilent : words.closed(by),
  reopened: ({ words, by }) => words.reopened(by),
  assigned: ({ event, words, by }) => words.assigned(by, nameOf(event.user, words)),
  unassigned,
  team: ({ event, words, by }) =>
    event.team === null ? words.noTeam(by) : words.team(by, event.team.name),
  snoozed: ({ event, words, by, language }) =>
    event.until === null ? words.snoozedOpen(by) : words.snoozed(by, exact(event.until, language)),
  woken,
  priority,
  tagged: ({ event, words, by }) => words.tagged(by, event.tag?.name ?? '…'),
  untagged: ({ event, words, by }) => words.untagged(by, event.tag?.name ?? '…'),
  merged: ({ words, by }) => words.merged(by),
}

/** What happened, as one sentence: « Léa a pris la conversation ». */
export const eventInWords = (
  event: ConversationEvent,
  words: Words['events'],
  language: string,
): string => {
  const by = event.by?.name ?? null
  return SENTENCES[event.kind]({ event, words, by, doer: by ?? words.somebody, language })
}
