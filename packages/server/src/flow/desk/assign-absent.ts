import { factsOf } from '../../errors.ts'
import { changeConversation } from '../../store/conversations.ts'
import { recordEvent } from '../../store/events.ts'
import { unheard } from '../../store/unheard.ts'
import {
  leftByAbsent,
  renewPresences,
  RENEW_SECONDS,
  type Left,
  type Person,
} from '../../store/presences.ts'
import type { FlowContext } from '../context.ts'
import { FIRST_WORDS_SECONDS, introduce } from '../introduce.ts'
import { inLane, type Lane } from '../lane.ts'
import { move } from '../move.ts'

/** How long somebody may be away before what waits for them goes to others, and how often one looks. */
export interface Absence {
  readonly awayMs: number
  readonly everyMs: number
}

/** Long enough for a meal in front of another screen, short enough for whoever waits. */
export const ABSENCE: Absence = { awayMs: 10 * 60_000, everyMs: RENEW_SECONDS * 1_000 }

/** Watches over who is here, until it is stopped. */
export interface Attendance {
  stop(): Promise<void>
}

/** Renews who is here, brings back what waits for somebody who is not, speaks for who is slow to. */
export function watchAttendance(context: FlowContext, absence: Absence): Attendance {
  let round: Promise<void> = Promise.resolve()
  let isUnderWay = false
  const begin = () => {
    if (isUnderWay) return
    isUnderWay = true
    round = lookAround(context, absence)
      .catch((error: unknown) =>
        context.log.warn({ failure: factsOf(error) }, 'who is here was not looked at'),
      )
      .finally(() => (isUnderWay = false))
  }
  const timer = setInterval(begin, absence.everyMs)
  timer.unref()
  begin()
  const deaf = context.notices.listen((notice) => {
    if (notice.what === 'left') void stayElsewhere(context, notice).catch(() => undefined)
  })
  return {
    stop: async () => {
      deaf()
      clearInterval(timer)
      await round
    },
  }
}

/** Whoever has left one page may have come back meanwhile, or have another open here. */
async function stayElsewhere(context: FlowContext, left: Person): Promise<void> {
  const here = context.presence
    .peopleHere()
    .filter(({ workspaceId, userId }) => workspaceId === left.workspaceId && userId === left.userId)
  await renewPresences(context.store.db, here)
}

async function lookAround(context: FlowContext, { awayMs }: Absence): Promise<void> {
  const { db } = context.store
  await renewPresences(db, context.presence.peopleHere())
  for (const left of await leftByAbsent(db, awayMs)) await bringBack(context, left)
  for (const key of await unheard(db, FIRST_WORDS_SECONDS)) await introduce(context, key)
}

const bringBack = (context: FlowContext, { workspaceId, conversationId, userId }: Left) =>
  inLane(context, { workspaceId, conversationId }, async (lane) => {
    const { state, assigneeId, agentId } = lane.row
    if (state !== 'open') return
    if (assigneeId === userId) await freeAssigned(lane, userId)
    else if (agentId === userId) await freeHeld(lane, userId)
  })

/** Its place is kept: nobody waits anew because somebody else has left. */
async function freeAssigned({ tx, row }: Lane, userId: string): Promise<void> {
  const key = { workspaceId: row.workspaceId, conversationId: row.id }
  await changeConversation(tx, key, { assigneeId: null, assignedBy: null })
  await recordEvent(tx, key, { kind: 'unassigned', byId: null, userId, reason: 'away' })
}

async function freeHeld(lane: Lane, userId: string): Promise<void> {
  const { reasons } = lane.row
  await move(lane, {
    owner: 'queue',
    agentId: null,
    reasons: ['agent-gone'],
    change: { reasons: ['agent-gone', ...reasons.filter((reason) => reason !== 'agent-gone')] },
    words: null,
    event: { kind: 'unassigned', byId: null, userId, reason: 'away' },
  })
}
