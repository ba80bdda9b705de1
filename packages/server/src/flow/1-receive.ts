import { conversationMoved, idReused } from '../errors.ts'
import { findArrival, type Arrival } from '../store/arrivals.ts'
import { ensureConversation, findConversation } from '../store/conversations.ts'
import { customerNow } from '../store/customer-aliases.ts'
import { ensureCustomer } from '../store/customers.ts'
import { findMessage, type NamedMessage } from '../store/messages.ts'
import { storeFiledArrival } from '../store/filed-arrivals.ts'
import { attach, expectSaid } from './attachments/said-something.ts'
import type { FlowContext } from './context.ts'
import { reopen } from './ending.ts'

/** What a customer wrote, with all that is needed to begin a conversation with it. */
export interface Incoming {
  readonly workspaceId: string
  readonly channelId: string
  readonly customerId: string
  readonly conversationId: string
  /** Of the page the customer writes on: what a first short message is read in. */
  readonly language: 'fr' | 'en'
  readonly messageId: string
  readonly text: string
  /** Ids of files that were uploaded before. */
  readonly attachments?: readonly string[] | undefined
}

/** SQLSTATE of PostgreSQL. */
const UNIQUE_VIOLATION = '23505'

/** A message that is durable: only now may anyone say « envoyé ». */
export interface Received {
  readonly message: NamedMessage
  /** False when the same message had come before: nothing was stored anew. */
  readonly isNew: boolean
}

/**
 * Step 1. Stores what came in, once, however often it comes.
 * @throws `id_reused` (422) when the id came with another text before; `files_gone` (422)
 */
export async function receive(context: FlowContext, incoming: Incoming): Promise<Received> {
  expectSaid(incoming)
  const arrival = arrivalOf(incoming)
  const stored = await store(context, incoming, arrival).catch(refuseForeignId)
  if (!stored) return receiveOther(context, incoming, arrival)
  const { workspaceId, conversationId } = incoming
  context.notices.publish({ workspaceId, conversationId, what: 'message', seq: stored.seq })
  context.wake()
  return { isNew: true, message: await messageOf(context, incoming, stored) }
}

/** Words alone go the fast way; files are given to their message in the same transaction. */
function store(context: FlowContext, incoming: Incoming, arrival: Arrival) {
  const { attachments: ids = [], messageId } = incoming
  if (ids.length === 0) return context.intake.store(arrival)
  const named = { ids, authorId: null, by: { messageId } }
  return storeFiledArrival(context.store.pool, arrival, (tx) => attach(tx, incoming, named))
}

/** The id names something that the company said in this conversation: it cannot name both. */
const refuseForeignId = (error: Error & { code?: unknown }): never => {
  throw error.code === UNIQUE_VIOLATION ? idReused() : error
}

/** Client ids are unique in their conversation only: a foreign id must not answer here. */
const arrivalOf = (incoming: Incoming): Arrival => ({
  ...incoming,
  externalId: `${incoming.conversationId}/${incoming.messageId}`,
  body: JSON.stringify({
    id: incoming.messageId,
    text: incoming.text,
    ...(incoming.attachments?.length && { attachments: incoming.attachments }),
  }),
})

/** The rarer ways: known already, first message of a conversation, or a closed conversation. */
async function receiveOther(
  context: FlowContext,
  incoming: Incoming,
  arrival: Arrival,
): Promise<Received> {
  const { db } = context.store
  const known = await findArrival(db, arrival)
  if (known) {
    if (known.body !== arrival.body) throw idReused()
    const message = await findMessage(db, { ...incoming, id: incoming.messageId })
    if (message) return { message, isNew: false }
  }
  await openFor(context, incoming)
  return receive(context, incoming)
}

/** Sees to it that the conversation is there and open, or says why it cannot be. */
export async function openFor(
  context: FlowContext,
  visitor: Omit<Incoming, 'messageId' | 'text'>,
  how: { forBot?: boolean } = {},
): Promise<void> {
  const { db } = context.store
  const { workspaceId, channelId } = visitor
  const conversation = await findConversation(db, visitor)
  if (conversation?.state === 'closed') return reopen(context, visitor, how)
  if (conversation) return
  const customerId = await customerNow(db, workspaceId, visitor.customerId)
  await ensureCustomer(db, {
    workspaceId,
    id: customerId,
    channelId,
    identity: null,
    name: null,
    email: null,
  })
  const { conversationId: id, language } = visitor
  const row = { workspaceId, id, channelId, customerId, language }
  await ensureConversation(db, row)
  if (!(await findConversation(db, visitor))) throw conversationMoved()
}

async function messageOf(
  context: FlowContext,
  incoming: Incoming,
  stored: { seq: number; sentAt: Date },
): Promise<NamedMessage> {
  const id = incoming.messageId
  const filed = incoming.attachments?.length
    ? await findMessage(context.store.db, { ...incoming, id })
    : undefined
  return filed ?? wordsOnly(incoming, stored)
}

const wordsOnly = (incoming: Incoming, stored: { seq: number; sentAt: Date }): NamedMessage => ({
  workspaceId: incoming.workspaceId,
  conversationId: incoming.conversationId,
  id: incoming.messageId,
  author: 'customer',
  agentId: null,
  agentName: null,
  generatedBy: null,
  callId: null,
  text: incoming.text,
  choices: [],
  attachments: [],
  ...stored,
})
