import type { HeldReply, MacroStep } from '@diapason/contract'
import { DiapasonError, idReused, replySent } from '../errors.ts'
import type { ConversationKey } from '../store/conversations.ts'
import {
  findHeld,
  forgetTakenBack,
  insertHeld,
  refuseHeld,
  takeBackHeld,
  type HeldWords,
  type HeldReplyRow,
} from '../store/held-replies.ts'
import { findMessage } from '../store/messages.ts'
import { addJob, finishJobs, type Job } from '../store/outbox.ts'
import { findUser } from '../store/users.ts'
import { expectSaid } from './attachments/said-something.ts'
import type { FlowContext } from './context.ts'
import { inLane } from './lane.ts'
import { doSteps } from './desk/macro-steps.ts'
import type { AgentRef } from './move.ts'
import { expectMayReply, replyAsAgent, TakenBack } from './reply.ts'

/** What the job of a held reply carries: it outlives the row, which ends with the message. */
interface Released {
  readonly id: string
  readonly agentId: string
  readonly steps: readonly MacroStep[]
  readonly seenSeq: number
}

/** Where a held reply stands, for its author. */
export type HeldState = Pick<HeldReply, 'state' | 'text' | 'refused' | 'steps' | 'leavesInMs'>

/** An agent's reply that waits a moment before it leaves. */
export interface ReplyToHold {
  readonly key: ConversationKey
  readonly agent: AgentRef
  readonly reply: HeldWords
  /** Milliseconds until it leaves. */
  readonly holdMs: number
}

/**
 * Keeps a reply until it leaves by itself, whatever becomes of the page that it was written on. What
 * could not leave now is refused now. The same request again changes nothing.
 *
 * @throws as {@link replyAsAgent} does
 */
export async function holdReply(context: FlowContext, wish: ReplyToHold): Promise<HeldState> {
  const { key, agent, reply, holdMs } = wish
  const { workspaceId, conversationId } = key
  expectSaid(reply)
  const known = await stateOf(context, wish)
  if (known) return known
  await expectMayReply(context, { key, agent, ...reply })
  await inLane(context, key, async ({ tx }) => {
    await forgetTakenBack(tx, { workspaceId, agentId: agent.id })
    const isNew = await insertHeld(tx, key, { agentId: agent.id, reply, holdMs })
    if (!isNew) return
    const { steps = [], seenSeq } = reply
    const payload: Released = { id: reply.id, agentId: agent.id, steps, seenSeq }
    const job = { kind: 'reply', payload, inMs: holdMs }
    await addJob(tx, { workspaceId, conversationId, ...job })
  })
  tell(context, key, agent.id)
  const state = await stateOf(context, wish)
  if (!state) throw idReused()
  return state
}

/** What became of a request that came before. */
async function stateOf(context: FlowContext, wish: ReplyToHold): Promise<HeldState | undefined> {
  const { key, agent, reply } = wish
  const { db } = context.store
  const held = await findHeld(db, { ...key, id: reply.id })
  if (held && held.agentId !== agent.id) throw idReused()
  if (held?.reply && held.reply.text !== reply.text) throw idReused()
  if (held) return presentHeld(held)
  const sent = await findMessage(db, { ...key, id: reply.id })
  if (sent && (sent.text !== reply.text || sent.agentId !== agent.id)) throw idReused()
  return sent && { state: 'sent', text: sent.text, refused: null, steps: [], leavesInMs: 0 }
}

/** What a browser sees of a reply that has not left yet. */
export const presentHeld = ({ state, reply, refused, leavesAt }: HeldReplyRow): HeldState => ({
  state,
  text: reply?.text ?? null,
  refused,
  steps: reply?.steps ?? [],
  leavesInMs: state === 'held' ? Math.max(0, leavesAt.getTime() - Date.now()) : 0,
})

/**
 * Takes a reply back, in the conversation's lane: it has left, or it never will, even when its own
 * request is still on the way.
 *
 * @returns what was written; its text is null when it had been taken back before
 * @throws `reply_sent` (409) when it was too late
 */
export async function takeBackReply(
  context: FlowContext,
  wish: { key: ConversationKey; agent: AgentRef; id: string },
): Promise<HeldState> {
  const { key, agent, id } = wish
  const held = await inLane(context, key, async ({ tx }) => {
    if (await findMessage(tx, { ...key, id })) throw replySent()
    const row = await findHeld(tx, { ...key, id })
    if (row && row.agentId !== agent.id) throw idReused()
    await takeBackHeld(tx, { ...key, id }, agent.id)
    return row
  })
  tell(context, key, agent.id)
  const { text = null, steps = [] } = held?.reply ?? {}
  return { state: 'back', text, steps, refused: null, leavesInMs: 0 }
}

/** The moment has come: the reply leaves as one that was not held, or says why it cannot. */
export async function releaseReply(context: FlowContext, job: Job): Promise<void> {
  const { db } = context.store
  const held = await findHeld(db, heldKey(job))
  if (held?.state === 'held') await release(context, held)
  await follow(context, job)
  await finishJobs(db, [job])
}

/** What was to follow follows, once the reply stands in the conversation. */
async function follow(context: FlowContext, job: Job): Promise<void> {
  const { db } = context.store
  const { workspaceId, conversationId, payload } = job
  const { id, agentId, steps, seenSeq } = payload as unknown as Released
  if (steps.length === 0) return
  const key = { workspaceId, conversationId }
  const user = await findUser(db, workspaceId, agentId)
  if (!user || !(await findMessage(db, { ...key, id }))) return
  await doSteps(context, { key, agent: { id: user.id, name: user.name }, steps, seenSeq })
}

async function release(context: FlowContext, held: HeldReplyRow): Promise<void> {
  const { workspaceId, conversationId, agentId: id, reply } = held
  const key = { workspaceId, conversationId }
  const user = await findUser(context.store.db, workspaceId, id)
  if (!reply || !user) return
  try {
    await replyAsAgent(context, { key, agent: { id, name: user.name }, ...reply, isHeld: true })
  } catch (error) {
    if (error instanceof TakenBack) return
    if (!(error instanceof DiapasonError)) throw error
    await refuseHeld(context.store.db, { ...key, id: held.id }, error.problem.code)
  }
  tell(context, key, id)
}

/** It failed for good: beside the dead letter, its author gets the words back. */
export async function giveUpReply(context: FlowContext, job: Job): Promise<void> {
  const key = heldKey(job)
  const held = await findHeld(context.store.db, key)
  await refuseHeld(context.store.db, key, 'internal')
  if (held) tell(context, key, held.agentId)
}

const heldKey = ({ workspaceId, conversationId, payload }: Job) => ({
  workspaceId,
  conversationId,
  id: (payload as { id: string }).id,
})

function tell(context: FlowContext, key: ConversationKey, userId: string): void {
  const { workspaceId, conversationId } = key
  context.notices.publish({ what: 'held', workspaceId, conversationId, userId })
}
