import { conversationMoved, factsOf, fenceOutdated } from '../errors.ts'
import type { ConversationKey, ConversationRow } from '../store/conversations.ts'
import type { NewEvent } from '../store/events.ts'
import { lastAgentOf, lastHandover, nextReference } from '../store/handovers.ts'
import { isPersonHere } from '../store/presences.ts'
import { tellAssigned } from './desk/assign-notice.ts'
import type { FlowContext } from './context.ts'
import { inLane, type Lane } from './lane.ts'
import { expectFence, expectOpen, expectSeen, freshEpisode, move, type Act } from './move.ts'

/** Closes a conversation. The customer may write again: it opens anew. */
export async function close(context: FlowContext, act: Act): Promise<void> {
  await inLane(context, act.key, async (lane) => {
    expectFence(lane.row, act)
    expectOpen(lane.row)
    await expectSeen(lane, act)
    await shut(lane, 'closed', { kind: 'closed', byId: act.agent.id })
  })
}

/** Priority and waiting stay as they were, for {@link undoClose}; a new episode begins without. */
async function shut(lane: Lane, reason: string, event: NewEvent): Promise<void> {
  const change = { state: 'closed' as const, closedAt: new Date() }
  await move(lane, { owner: 'bot', agentId: null, reasons: [reason], change, words: null, event })
}

/** Closes what was left with the bot and has been silent since a moment. @returns whether it was */
export const closeSilent = (
  context: FlowContext,
  key: ConversationKey,
  since: Date,
): Promise<boolean> =>
  inLane(context, key, async (lane) => {
    const { state, owner, updatedAt } = lane.row
    if (state !== 'open' || owner !== 'bot' || updatedAt > since) return false
    await shut(lane, 'silent', { kind: 'closed', byId: null, reason: 'silent' })
    return true
  })

const OPENED = { state: 'open' as const, closedAt: null, forgottenAt: null }

/**
 * Opens a closed conversation again: for the agent who asks, for the agent whose it was when the
 * customer writes within a day and that person is here, else for the bot.
 *
 * @throws `conversation_moved` (409) when the customer has another open one: the database allows one
 */
export async function reopen(
  context: FlowContext,
  key: ConversationKey,
  by: { act?: Act; forBot?: boolean } = {},
): Promise<void> {
  await inLane(context, key, async (lane) => {
    const { act } = by
    if (act) expectFence(lane.row, act)
    if (lane.row.state === 'open') return
    if (act) return reopenForAgent(lane, act)
    const agentId = by.forBot ? null : await agentToReturnTo(lane)
    if (agentId) return reopenForFormer(lane, agentId)
    await move(lane, {
      owner: 'bot',
      agentId: null,
      reasons: ['reopened'],
      change: { ...freshEpisode(lane.row), ...OPENED },
      words: null,
      event: { kind: 'reopened', byId: null, reason: 'customer' },
    })
  }).catch(sayMoved)
}

const reopenForAgent = (lane: Lane, { agent }: Act) =>
  move(lane, {
    owner: 'agent',
    agentId: agent.id,
    reasons: ['reopened'],
    change: { ...freshEpisode(lane.row), ...OPENED },
    words: null,
    event: { kind: 'reopened', byId: agent.id },
  }).then(() => undefined)

/** The same matter goes on: asked of the person who knows it, never of somebody who is away. */
async function reopenForFormer(lane: Lane, agentId: string): Promise<void> {
  const { tx, row } = lane
  const reference = row.reference ?? (await nextReference(tx))
  await move(lane, {
    owner: 'queue',
    agentId: null,
    reasons: ['reopened'],
    change: {
      ...freshEpisode(row),
      ...OPENED,
      reference,
      waitingSince: new Date(),
      assigneeId: agentId,
    },
    words: null,
    event: { kind: 'reopened', byId: null, reason: 'customer' },
  })
  await tellAssigned(lane, { userId: agentId, by: null })
}

/** Hours within which what the customer writes belongs to what was closed. */
const SAME_MATTER_HOURS = 24

async function agentToReturnTo({ tx, row }: Lane): Promise<string | null> {
  const since = Date.now() - SAME_MATTER_HOURS * 3_600_000
  if (!row.closedAt || row.closedAt.getTime() < since) return null
  const key = { workspaceId: row.workspaceId, conversationId: row.id }
  const last = await lastHandover(tx, key)
  if (last?.fromOwner !== 'agent') return null
  const userId = await lastAgentOf(tx, key)
  if (!userId) return null
  return (await isPersonHere(tx, { workspaceId: row.workspaceId, userId })) ? userId : null
}

/**
 * Takes a closing back as long as nothing has happened since: whose it was, and since when it waits.
 * @throws `fence_outdated` (409), `conversation_moved` (409)
 */
export async function undoClose(context: FlowContext, act: Act): Promise<void> {
  await inLane(context, act.key, async (lane) => {
    expectFence(lane.row, act)
    const last = await lastHandover(lane.tx, act.key)
    if (lane.row.state !== 'closed' || !last?.reasons.includes('closed')) throw fenceOutdated()
    const owner = last.fromOwner as ConversationRow['owner']
    const agentId = owner === 'agent' ? await lastAgentOf(lane.tx, act.key) : null
    await move(lane, {
      owner,
      agentId,
      reasons: ['reopened'],
      change: { ...OPENED, introduced: true },
      words: null,
      event: { kind: 'reopened', byId: act.agent.id },
    })
  }).catch(sayMoved)
}

function sayMoved(error: unknown): never {
  const isOneOpen = factsOf(error).message.includes('conversations_one_open')
  throw isOneOpen ? conversationMoved() : error
}
