import { randomUUID } from 'node:crypto'
import { findConversation, type ConversationKey } from '../../store/conversations.ts'
import { findCustomer } from '../../store/customers.ts'
import type { Db } from '../../store/db.ts'
import { postLetter } from '../../store/letters.ts'
import { messagesAfter, type NamedMessage } from '../../store/messages.ts'
import { addJob, finishJobs, type Job } from '../../store/outbox.ts'
import { findWayBack, noteMailed } from '../../store/ways-back.ts'
import { spokenIn } from '../3-decide.ts'
import type { FlowContext } from '../context.ts'

/** Messages looked at: who has not read so many is mailed the rest with the next reply. */
const MOST = 200
/** Replies that follow each other are gathered for so many times the wait at most. */
const GATHER = 4
/** A customer whose page is open is looked for again after so many times the wait… */
const AGAIN = 3
/** …for so long. */
const MOST_MS = 86_400_000

/** A person has replied: whether the customer sees it is looked at in a while. */
export async function watchReply(context: FlowContext, key: ConversationKey): Promise<void> {
  if (context.post.mailer.from === null) return
  await look(context.store.db, key, context.post.unseenMs)
}

const look = (db: Db, { workspaceId, conversationId }: ConversationKey, inMs: number) =>
  addJob(db, { workspaceId, conversationId, kind: 'away-reply', inMs, key: conversationId })

/** From the outbox: replies that nobody has seen go to the customer by mail, each once, together. */
export async function mailUnseen(context: FlowContext, job: Job): Promise<void> {
  const { workspaceId, conversationId } = job
  const key = { workspaceId, conversationId }
  await context.store.db.transaction(async (tx) => {
    const unseen = await unseenReplies(tx, key)
    const [first] = unseen
    const last = unseen.at(-1)
    // Before it is asked for again: a job that stands under its key would be the only one.
    await finishJobs(tx, [job])
    if (!first || !last) return
    const againInMs = waitOf(context, key, { first, last })
    if (againInMs === null) await post(tx, key, { from: first.seq, upto: last.seq })
    else if (againInMs > 0) await look(tx, key, againInMs)
  })
  context.wake()
}

async function unseenReplies(tx: Db, key: ConversationKey): Promise<NamedMessage[]> {
  const conversation = await findConversation(tx, key)
  const { mailedSeq } = await findWayBack(tx, key)
  const after = Math.max(conversation?.seenCustomer ?? 0, mailedSeq)
  const said = await messagesAfter(tx, key, { after, limit: MOST })
  return said.filter(({ author }) => author === 'agent')
}

/** Milliseconds until it is looked at again; 0 for never; null when the mail is due. */
function waitOf(
  { post: { unseenMs }, presence }: FlowContext,
  { conversationId }: ConversationKey,
  { first, last }: { first: NamedMessage; last: NamedMessage },
): number | null {
  const now = Date.now()
  const [oldest, newest] = [now - first.sentAt.getTime(), now - last.sentAt.getTime()]
  if (presence.isCustomerHere(conversationId)) return oldest > MOST_MS ? 0 : unseenMs * AGAIN
  const isDue = newest >= unseenMs || oldest >= unseenMs * GATHER
  return isDue ? null : unseenMs - newest + 1
}

async function post(
  tx: Db,
  key: ConversationKey,
  facts: { from: number; upto: number },
): Promise<void> {
  const conversation = await findConversation(tx, key)
  const customer =
    conversation && (await findCustomer(tx, key.workspaceId, conversation.customerId))
  if (!conversation || !customer?.email) return
  const language = spokenIn(conversation.language)
  const letter = { ...key, id: randomUUID(), kind: 'reply' as const, language, facts }
  await postLetter(tx, { ...letter, address: customer.email })
  await noteMailed(tx, key, facts.upto)
}
