import type { CustomerFile, CustomerNote, CustomerRecord } from '@diapason/contract'
import { listChannels } from '../store/channels.ts'
import { aliasesOf } from '../store/customer-aliases.ts'
import { listCustomerNotes } from '../store/customer-notes.ts'
import { listSegments } from '../store/customer-segments.ts'
import {
  newestConversations,
  recordsAlike,
  recordOf,
  type RecordRow,
} from '../store/customer-records.ts'
import { toldBeside } from '../store/customer-history.ts'
import type { Db } from '../store/db.ts'
import { inboxRowsOf } from '../store/inbox.ts'
import { consentOf } from '../store/notices-shown.ts'
import { findRetention } from '../store/retentions.ts'
import { presentSummary } from './summary.ts'

/** Conversations that a file shows; the rest is counted. */
const SHOWN = 50

/** What is known of one customer; undefined when the workspace has no such record. */
export async function customerFile(
  db: Db,
  workspaceId: string,
  id: string,
): Promise<CustomerFile | undefined> {
  const record = await recordOf(db, workspaceId, id)
  if (!record) return undefined
  const { ids, count } = await newestConversations(db, workspaceId, { id, limit: SHOWN })
  const rows = await inboxRowsOf(db, workspaceId, ids)
  const [newest] = ids
  const beside = newest && (await toldBeside(db, { workspaceId, conversationId: newest }))
  const { feelingsDays, messagesDays } = await findRetention(db, workspaceId)
  return {
    customer: presentRecord(record),
    joined: await joinedWith(db, workspaceId, id),
    alike: (await recordsAlike(db, workspaceId, record)).map((row) => ({
      ...presentRecord(row),
      conversations: row.conversations,
    })),
    conversations: rows
      .map(presentSummary)
      .toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)),
    conversationCount: count,
    facts: beside ? beside.page : null,
    notes: (await listCustomerNotes(db, workspaceId, id)).map(presentCustomerNote),
    segments: await listSegments(db, workspaceId, id),
    consent: await consent(db, workspaceId, id),
    keptFor: { feelingsDays, messagesDays },
  }
}

export const presentRecord = ({
  id,
  name,
  email,
  identity,
  channel,
  since,
}: RecordRow): CustomerRecord => ({
  id,
  name,
  email,
  identity,
  channel,
  since: new Date(since).toISOString(),
})

const presentCustomerNote = ({
  id,
  text,
  authorId,
  authorName,
  writtenAt,
}: Awaited<ReturnType<typeof listCustomerNotes>>[number]): CustomerNote => ({
  id,
  text,
  author: { id: authorId, name: authorName },
  writtenAt: writtenAt.toISOString(),
})

async function consent(db: Db, workspaceId: string, id: string): Promise<CustomerFile['consent']> {
  const row = await consentOf(db, workspaceId, id)
  const { words, privacy = null, shown_at: shownAt, accepted_at: acceptedAt } = row ?? {}
  return {
    notice: words && shownAt ? { words, privacy, shownAt: new Date(shownAt).toISOString() } : null,
    mailAcceptedAt: acceptedAt ? new Date(acceptedAt).toISOString() : null,
  }
}

async function joinedWith(
  db: Db,
  workspaceId: string,
  customerId: string,
): Promise<CustomerFile['joined']> {
  const names = new Map((await listChannels(db, workspaceId)).map(({ id, name }) => [id, name]))
  const aliases = await aliasesOf(db, workspaceId, customerId)
  return aliases.map(({ id, name, email, identity, channelId, createdAt, ...alias }) => ({
    id,
    name,
    email,
    identity,
    channel: names.get(channelId) ?? '',
    since: createdAt.toISOString(),
    conversations: alias.conversationIds.length,
    joinedAt: alias.joinedAt.toISOString(),
  }))
}
