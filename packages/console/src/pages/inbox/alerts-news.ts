import type { AgentFrame, ConversationSummary, NewsKind } from '@diapason/contract'
import type { Note } from '../../parts/tuning-fork.ts'
import { isNewHandover } from '../../wire/inbox.ts'

/** A frame, as somebody hears it. */
export interface Heard {
  readonly frame: AgentFrame
  /** What was known of its conversation before. */
  readonly held: ConversationSummary | undefined
  readonly me: string
  /** Teams with members that I am none of: their hand-overs are not mine to take. */
  readonly otherTeams: ReadonlySet<string>
}

/** What each kind of news is in a frame. A kind that is added to the contract is answered for here. */
const IS: Readonly<Record<NewsKind, (heard: Heard) => boolean>> = {
  handover: ({ frame, held, otherTeams }) =>
    frame.type === 'changed' &&
    frame.conversation.assignee === null &&
    !otherTeams.has(frame.conversation.team?.id ?? '') &&
    isNewer(held, frame.conversation) &&
    isNewHandover(held, frame),
  mine: ({ frame, held, me }) =>
    frame.type === 'changed' &&
    frame.conversation.agent?.id === me &&
    held !== undefined &&
    isNewer(held, frame.conversation) &&
    held.lastWords !== frame.conversation.lastWords,
  assigned: ({ frame, me }) =>
    frame.type === 'assigned' && (frame.by === null || frame.by.id !== me),
  mentioned: ({ frame }) => frame.type === 'mentioned',
}

const isNewer = (held: ConversationSummary | undefined, fresh: ConversationSummary): boolean =>
  held === undefined || held.version < fresh.version

/** How each kind sounds. */
export const NOTES: Readonly<Record<NewsKind, Note>> = {
  handover: 'handover',
  mine: 'mine',
  assigned: 'mine',
  mentioned: 'mine',
}

/** What a frame is news of, for whoever hears it; null for no news. */
export const newsIn = (heard: Heard): NewsKind | null =>
  (Object.keys(IS) as NewsKind[]).find((kind) => IS[kind](heard)) ?? null
