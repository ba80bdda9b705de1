import { conflict, invalid } from '../../errors.ts'
import { changeConversation } from '../../store/conversations.ts'
import { recordEvent } from '../../store/events.ts'
import { addJob, finishJobs, type Job } from '../../store/outbox.ts'
import { isPersonHere } from '../../store/presences.ts'
import type { FlowContext } from '../context.ts'
import { inLane, type Lane } from '../lane.ts'
import { expectFence, expectOpen, expectSeen, move, type Act } from '../move.ts'

/** Asleep with no hour: until the customer writes. */
const UNTIL_WRITTEN = new Date('9999-12-31T00:00:00Z')
/** Days that a conversation may sleep at most. */
const MOST_DAYS = 366

/**
 * Puts a conversation to sleep: it stands in no queue but that of what sleeps, until the moment or
 * until the customer writes. It comes back once, whatever becomes of the server meanwhile.
 *
 * @param until null: until the customer writes
 * @throws `seen_outdated` (409) when the customer wrote what the agent has not seen;
 * `conflict` (409) while the bot has it; `invalid_request` (400) for a moment that has passed
 */
export async function snooze(context: FlowContext, act: Act, until: Date | null): Promise<void> {
  const inMs = until ? until.getTime() - Date.now() : 0
  if (until && !(inMs > 0 && inMs < MOST_DAYS * 86_400_000))
    throw invalid('This moment has passed, or is too far.', 'Choose one within a year.')
  const { workspaceId, conversationId } = act.key
  await inLane(context, act.key, async (lane) => {
    const { tx, row } = lane
    expectFence(row, act)
    expectOpen(row)
    await expectSeen(lane, act)
    if (row.owner === 'bot')
      throw conflict('The assistant has this conversation.', 'Take it first, then put it to sleep.')
    const snoozedUntil = until ?? UNTIL_WRITTEN
    await changeConversation(tx, act.key, { snoozedUntil, returnedAt: null })
    await recordEvent(tx, act.key, { kind: 'snoozed', byId: act.agent.id, until })
    const payload = { until: snoozedUntil.toISOString() }
    if (until) await addJob(tx, { workspaceId, conversationId, kind: 'wake', payload, inMs })
  })
}

/** Takes sleep back: it stands again where it stood, as if it had never slept. */
export async function wake(context: FlowContext, act: Act): Promise<void> {
  await inLane(context, act.key, async ({ tx, row }) => {
    expectFence(row, act)
    if (!row.snoozedUntil) return
    await changeConversation(tx, act.key, { snoozedUntil: null })
    await recordEvent(tx, act.key, { kind: 'woken', byId: act.agent.id, reason: 'by-hand' })
  })
}

/** The moment has come. A job of an earlier sleep, or of one that ended otherwise, changes nothing. */
export async function wakeOnTime(context: FlowContext, job: Job): Promise<void> {
  const key = { workspaceId: job.workspaceId, conversationId: job.conversationId }
  await inLane(context, key, async (lane) => {
    await finishJobs(lane.tx, [job])
    if (lane.row.snoozedUntil?.toISOString() !== job.payload['until']) return
    const back = { snoozedUntil: null, returnedAt: new Date() }
    const row = await changeConversation(lane.tx, key, back)
    await recordEvent(lane.tx, key, { kind: 'woken', byId: null, reason: 'time' })
    await leaveAbsent({ tx: lane.tx, row })
  })
}

/** It comes back to whoever is here: its agent has gone meanwhile. */
async function leaveAbsent(lane: Lane): Promise<void> {
  const { workspaceId, agentId: userId, returnedAt, waitingSince } = lane.row
  if (!userId || (await isPersonHere(lane.tx, { workspaceId, userId }))) return
  await move(lane, {
    owner: 'queue',
    agentId: null,
    reasons: ['agent-gone'],
    change: { returnedAt, waitingSince: waitingSince ?? new Date() },
    words: null,
    event: { kind: 'unassigned', byId: null, userId, reason: 'away' },
  })
}
