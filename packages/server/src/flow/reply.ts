import { variableLeft } from '@diapason/contract'
import { analyse, type GuardContext, type Reading } from '@diapason/engine'
import { idReused, notFound, notOwner, seenOutdated, variableUnfilled } from '../errors.ts'
import {
  findConversation,
  type ConversationKey,
  type ConversationRow,
} from '../store/conversations.ts'
import { findCustomer } from '../store/customers.ts'
import type { Db } from '../store/db.ts'
import { findDraft, insertDraft } from '../store/drafts.ts'
import { findHeld, spendHeld } from '../store/held-replies.ts'
import {
  findMessage,
  lastCustomerMessage,
  latestMessages,
  type NamedMessage,
} from '../store/messages.ts'
import { readingsBetween } from '../store/readings.ts'
import { findWorkspace } from '../store/workspaces.ts'
import { spokenIn } from './3-decide.ts'
import { guardDraft, type Guarded } from './5-guard.ts'
import { attach, expectSaid, isSame, type Said } from './attachments/said-something.ts'
import type { FlowContext } from './context.ts'
import { reopen } from './ending.ts'
import { take } from './handover.ts'
import { inLane, speak } from './lane.ts'
import type { AgentRef } from './move.ts'
import { suggestedChoices } from './suggested-choices.ts'

/** An agent's reply, as it came from the console. */
export interface AgentReply extends Said {
  readonly key: ConversationKey
  readonly agent: AgentRef
  /** Made by the client: sending again is safe. */
  readonly id: string
  /** The last message the agent had seen: nobody answers blind. */
  readonly seenSeq: number
  /** It waited as a held reply, and leaves only if it still does. */
  readonly isHeld?: boolean
}

/** Its author took it back while it was about to leave. */
export class TakenBack extends Error {
  override readonly name = 'TakenBack'
}

/**
 * An agent speaks. Enters the flow at step 5: the guard warns but does not stop. A conversation
 * that nobody has is taken first; from then on the bot cannot speak.
 *
 * @throws `seen_outdated` (409) when the customer wrote meanwhile; `not_owner` (409) when another
 * agent has it; `id_reused` (422) when the id came with another text; `files_gone` (422)
 */
export async function replyAsAgent(context: FlowContext, reply: AgentReply): Promise<NamedMessage> {
  expectSaid(reply)
  const known = await findSame(context, reply)
  if (known) return known
  const conversation = await own(context, reply)
  const guarded = await guardReply(context, reply, conversation)
  await commit(context, reply, guarded)
  const sent = await findSame(context, reply)
  if (!sent) throw new Error(`reply ${reply.id} was committed and is not there`)
  return sent
}

async function findSame(
  context: FlowContext,
  reply: AgentReply,
): Promise<NamedMessage | undefined> {
  const known = await findMessage(context.store.db, { ...reply.key, id: reply.id })
  if (known && (!isSame(known, reply) || known.agentId !== reply.agent.id)) throw idReused()
  if (!known) await expectOwnId(context, reply)
  return known
}

/** A reply's id is its draft's: one that names other words, or words elsewhere, cannot be taken. */
async function expectOwnId(context: FlowContext, reply: AgentReply): Promise<void> {
  const { workspaceId, conversationId } = reply.key
  const draft = await findDraft(context.store.db, workspaceId, reply.id)
  if (!draft) return
  const isOwn = draft.conversationId === conversationId && draft.agentId === reply.agent.id
  // What the guard saw is what is sent: the audit joins message and draft by this id.
  if (!isOwn || draft.draft.text !== reply.text) throw idReused()
}

/**
 * Could this reply leave now?
 * @throws `not_found` (404), `seen_outdated` (409), `not_owner` (409)
 */
export async function expectMayReply(
  context: FlowContext,
  reply: AgentReply,
): Promise<ConversationRow> {
  const { db } = context.store
  if (variableLeft(reply.text)) throw variableUnfilled()
  const conversation = await findConversation(db, reply.key)
  if (!conversation) throw notFound('conversation')
  const last = await lastCustomerMessage(db, reply.key)
  if (last && last.seq > reply.seenSeq) throw seenOutdated()
  const isOther = conversation.agentId !== reply.agent.id
  if (isOther && conversation.owner === 'agent') throw notOwner()
  return conversation
}

/** Sees to it that this agent has the conversation. */
async function own(context: FlowContext, reply: AgentReply): Promise<ConversationRow> {
  const { db } = context.store
  const conversation = await expectMayReply(context, reply)
  if (conversation.agentId === reply.agent.id) return conversation
  const act = { key: reply.key, agent: reply.agent, fence: conversation.fence }
  const taken =
    conversation.state === 'closed' ? reopen(context, reply.key, { act }) : take(context, act)
  const failure = await taken.then(
    () => null,
    (error: unknown) => ({ error }),
  )
  const now = (await findConversation(db, reply.key)) as ConversationRow
  // The same reply, delivered twice at once: its twin was faster and took the conversation.
  if (failure && now.agentId !== reply.agent.id) throw failure.error
  return now
}

async function guardReply(
  context: FlowContext,
  reply: AgentReply,
  conversation: ConversationRow,
): Promise<Guarded> {
  const { workspaceId, conversationId } = reply.key
  const draft = draftOf(reply.text, conversation)
  const { fence } = conversation
  const made = {
    workspaceId,
    draftId: reply.id,
    draft,
    agentId: reply.agent.id,
    fence,
    choices: await suggestedChoices(context.store.db, reply, conversation),
  }
  await insertDraft(context.store.db, {
    workspaceId,
    id: reply.id,
    conversationId,
    decisionId: null,
    speaker: 'agent',
    agentId: reply.agent.id,
    fence,
    draft,
  })
  const { guarded } = await guardDraft(context, made, await coachContext(context, conversation))
  if (!guarded) throw new Error('the guard stopped an agent; it may only warn')
  return guarded
}

async function commit(context: FlowContext, reply: AgentReply, guarded: Guarded): Promise<void> {
  await inLane(context, reply.key, async (lane) => {
    const { tx, row } = lane
    if (await findMessage(tx, { ...reply.key, id: reply.id })) return
    await expectWaiting(tx, reply)
    if (row.agentId !== reply.agent.id) throw notOwner()
    const last = await lastCustomerMessage(tx, reply.key)
    if (last && last.seq > reply.seenSeq) throw seenOutdated()
    const change = {
      waitingSince: null,
      returnedAt: null,
      failedTurns: 0,
      seenAgent: row.lastSeq + 1,
      introduced: true,
    }
    await speak(lane, guarded, { author: 'agent', change })
    const { attachments: ids = [], id: messageId, agent } = reply
    await attach(tx, reply.key, { ids, authorId: agent.id, by: { messageId } })
  })
}

/** A reply that was taken back never leaves, however late a request for it comes. */
async function expectWaiting(tx: Db, { key, id, isHeld }: AgentReply): Promise<void> {
  if (isHeld && !(await spendHeld(tx, { ...key, id }))) throw new TakenBack()
  if (!isHeld && (await findHeld(tx, { ...key, id }))) throw idReused()
}

/** An agent's words as the guard takes them. */
export const draftOf = (text: string, conversation: ConversationRow) => ({
  speaker: 'agent' as const,
  language: spokenIn(conversation.language),
  text,
  pieces: [],
  sources: [],
})

/** Replies the coach looks back on for formulas that wear out. */
const LOOK_BACK = 50

/** What the coach needs to know of a conversation. */
export async function coachContext(
  context: FlowContext,
  conversation: ConversationRow,
): Promise<GuardContext> {
  const { db } = context.store
  const key = { workspaceId: conversation.workspaceId, conversationId: conversation.id }
  const [last, earlier, { name: company }, customer] = await Promise.all([
    lastCustomerMessage(db, key),
    latestMessages(db, key, LOOK_BACK),
    findWorkspace(db, key.workspaceId),
    findCustomer(db, key.workspaceId, conversation.customerId),
  ])
  const isOpen = conversation.state === 'open'
  const waited =
    isOpen && conversation.waitingSince ? Date.now() - conversation.waitingSince.getTime() : 0
  return {
    lastCustomer: last ? { text: last.text, reading: await readingOf(context, key, last) } : null,
    customerName: customer?.name ?? null,
    earlierReplies: earlier.filter(({ author }) => author !== 'customer').map(({ text }) => text),
    approved: [],
    minutesWaited: waited / 60_000,
    ourFault: null,
    company,
  }
}

/** As people of the team see it; read here and now while analysis is late. */
async function readingOf(
  context: FlowContext,
  key: ConversationKey,
  { seq, text }: { seq: number; text: string },
): Promise<Reading> {
  const [heard] = await readingsBetween(context.store.db, key, { from: seq, to: seq })
  if (heard) return heard.reading
  const adjustment = await context.adjustments.of(key.workspaceId)
  return analyse(text, adjustment ? { adjustment } : {})
}
