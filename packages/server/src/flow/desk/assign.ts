import { may } from '../../access/may.ts'
import { assigneeAway, notFound } from '../../errors.ts'
import { changeConversation, findConversation } from '../../store/conversations.ts'
import { recordEvent } from '../../store/events.ts'
import { nextReference } from '../../store/handovers.ts'
import { isPersonHere } from '../../store/presences.ts'
import { findTeam } from '../../store/teams.ts'
import { findUser } from '../../store/users.ts'
import type { FlowContext } from '../context.ts'
import { tellAssigned } from './assign-notice.ts'
import { handOver } from '../handover.ts'
import { inLane, type Lane } from '../lane.ts'
import { current, expectFence, expectOpen, move, type Act, type AgentRef } from '../move.ts'

/** Who is asked to take a conversation. */
export interface Asked {
  /** Null: nobody, it waits for whoever comes. */
  readonly userId: string | null
  /** Null: of no team; not given: of the one it is in. */
  readonly teamId?: string | null | undefined
}

/**
 * Asks a person, or a team, to take a conversation. It waits in the queue until they do: nobody has
 * the floor because somebody else said so. From the bot it is a hand-over like any, told to the
 * customer; from a person the customer hears of the next one when that one speaks.
 *
 * @throws `fence_outdated` (409); `assignee_away` (409): who is not here cannot be asked;
 * `not_found` (404) for a person or team that is not there
 */
export async function assign(context: FlowContext, act: Act, asked: Asked): Promise<void> {
  const conversation = await current(context, act)
  await expectThere(context, act, asked)
  if (conversation.owner === 'bot') return assignFromBot(context, act, asked)
  await inLane(context, act.key, async (lane) => {
    expectFence(lane.row, act)
    expectOpen(lane.row)
    await ask(lane.row.owner === 'agent' ? await release(lane, act) : lane, act.agent, asked)
  })
}

async function expectThere(context: FlowContext, act: Act, asked: Asked): Promise<void> {
  const { db } = context.store
  const { workspaceId } = act.key
  const { userId, teamId } = asked
  if (teamId && !(await findTeam(db, workspaceId, teamId))) throw notFound('team')
  if (!userId) return
  const user = await findUser(db, workspaceId, userId)
  if (!user || user.disabled || !may(user.role, 'answer')) throw notFound('person')
  if (userId === act.agent.id) return
  if (!(await isPersonHere(db, { workspaceId, userId }))) throw assigneeAway()
}

async function assignFromBot(context: FlowContext, act: Act, asked: Asked): Promise<void> {
  const conversation = await findConversation(context.store.db, act.key)
  if (!conversation) throw notFound('conversation')
  const why = {
    rules: ['assigned'],
    words: null,
    intent: null,
    priority: conversation.priority,
    decidedSeq: conversation.decidedSeq,
    settle: (lane: Lane) => ask(lane, act.agent, asked),
  }
  const occasion = { key: act.key, conversation, reading: null }
  const isDone = await handOver(context, occasion, why)
  // It left the bot meanwhile: that change may be this agent's reason to decide otherwise.
  if (!isDone) await current(context, act)
}

/** This or another agent lets go of it: it waits for the next person. */
async function release(lane: Lane, act: Act): Promise<Lane> {
  const { tx, row } = lane
  const moved = await move(lane, {
    owner: 'queue',
    agentId: null,
    reasons: ['assigned'],
    change: {
      waitingSince: row.waitingSince ?? new Date(),
      reference: row.reference ?? (await nextReference(tx)),
    },
    words: null,
    event: { kind: 'queued', byId: act.agent.id },
  })
  return { tx, row: moved }
}

/** Person and team of a conversation in the queue. */
async function ask(lane: Lane, by: AgentRef, { userId, teamId }: Asked): Promise<void> {
  const { tx, row } = lane
  const key = { workspaceId: row.workspaceId, conversationId: row.id }
  await changeConversation(tx, key, {
    assigneeId: userId,
    assignedBy: userId && by.id,
    ...(teamId !== undefined && { teamId }),
    snoozedUntil: null,
    returnedAt: null,
  })
  if (teamId !== undefined && teamId !== row.teamId)
    await recordEvent(tx, key, { kind: 'team', byId: by.id, teamId })
  if (userId === row.assigneeId) return
  if (userId) return tellAssigned(lane, { userId, by })
  const { assigneeId } = row
  if (!assigneeId) return
  const freed = { userId: assigneeId, reason: 'by-hand' as const }
  await recordEvent(tx, key, { kind: 'unassigned', byId: by.id, ...freed })
}
