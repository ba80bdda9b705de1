import type { OfferedRemedy } from '@diapason/engine'
import type { Attachment, GeneratedBy } from '@diapason/contract'
import { and, asc, desc, eq, gt } from 'drizzle-orm'
import { integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { filesOfMessage } from './attachments.ts'
import type { ConversationKey } from './conversations.ts'
import type { Db } from './db.ts'
import { drafts } from './drafts.ts'
import { users } from './users.ts'

/** A quick answer under a message: it says its label, or asks for a person. */
export interface Choice {
  readonly label: string
  readonly action: 'say' | 'person'
  /** What it asks for: picked, it is a wish that a person decides on. */
  readonly remedy?: OfferedRemedy
}

export const messages = pgTable('messages', {
  workspaceId: uuid('workspace_id').notNull(),
  conversationId: uuid('conversation_id').notNull(),
  seq: integer('seq').notNull(),
  id: uuid('id').notNull(),
  author: text('author', { enum: ['customer', 'bot', 'agent', 'system'] }).notNull(),
  agentId: uuid('agent_id'),
  text: text('text').notNull(),
  choices: jsonb('choices').$type<readonly Choice[]>().notNull(),
  sentAt: timestamp('sent_at', { withTimezone: true }).notNull().defaultNow(),
})
export type MessageRow = typeof messages.$inferSelect
/** With the agent's name, for those who read it, and the language model that worded it. */
export type NamedMessage = MessageRow & {
  agentName: string | null
  generatedBy: GeneratedBy | null
  /** What a language model was asked for it. */
  callId: string | null
  /** Files that it carries, in order. */
  attachments: readonly Attachment[]
}

const columns = {
  message: messages,
  agentName: users.name,
  generatedBy: drafts.generatedBy,
  callId: drafts.callId,
  attachments: filesOfMessage,
}
const named = ({
  message,
  ...rest
}: Omit<NamedMessage, keyof MessageRow> & { message: MessageRow }) => ({
  ...message,
  ...rest,
})
/** A message has the id of its draft. */
const draft = and(
  eq(drafts.workspaceId, messages.workspaceId),
  eq(drafts.id, messages.id),
  eq(messages.author, 'bot'),
)
const inConversation = (key: ConversationKey) =>
  and(eq(messages.workspaceId, key.workspaceId), eq(messages.conversationId, key.conversationId))
const author = and(eq(users.workspaceId, messages.workspaceId), eq(users.id, messages.agentId))

/** Messages after a sequence number, oldest first. */
export async function messagesAfter(
  db: Db,
  key: ConversationKey,
  page: { after: number; limit: number },
): Promise<NamedMessage[]> {
  const rows = await db
    .select(columns)
    .from(messages)
    .leftJoin(users, author)
    .leftJoin(drafts, draft)
    .where(and(inConversation(key), gt(messages.seq, page.after)))
    .orderBy(asc(messages.seq))
    .limit(page.limit)
  return rows.map(named)
}

/** The last messages of a conversation, oldest first. */
export async function latestMessages(
  db: Db,
  key: ConversationKey,
  limit: number,
): Promise<NamedMessage[]> {
  const rows = await db
    .select(columns)
    .from(messages)
    .leftJoin(users, author)
    .leftJoin(drafts, draft)
    .where(inConversation(key))
    .orderBy(desc(messages.seq))
    .limit(limit)
  return rows.map(named).reverse()
}

export async function findMessage(
  db: Db,
  key: ConversationKey & { id: string },
): Promise<NamedMessage | undefined> {
  const [row] = await db
    .select(columns)
    .from(messages)
    .leftJoin(users, author)
    .leftJoin(drafts, draft)
    .where(and(inConversation(key), eq(messages.id, key.id)))
  return row && named(row)
}

/** What a customer wrote, by its number. */
export async function findCustomerMessage(
  db: Db,
  key: ConversationKey & { seq: number },
): Promise<{ text: string } | undefined> {
  const [row] = await db
    .select({ text: messages.text })
    .from(messages)
    .where(and(inConversation(key), eq(messages.seq, key.seq), eq(messages.author, 'customer')))
  return row
}

/** Call it only while holding the conversation's lock, with the number that the lock gave. */
export async function insertMessage(
  tx: Db,
  row: typeof messages.$inferInsert,
): Promise<MessageRow> {
  const [stored] = await tx.insert(messages).values(row).returning()
  return stored as MessageRow
}

/** The last thing the customer wrote; undefined when nothing yet. */
export async function lastCustomerMessage(
  db: Db,
  key: ConversationKey,
): Promise<{ seq: number; text: string } | undefined> {
  const [row] = await db
    .select({ seq: messages.seq, text: messages.text })
    .from(messages)
    .where(and(inConversation(key), eq(messages.author, 'customer')))
    .orderBy(desc(messages.seq))
    .limit(1)
  return row
}
