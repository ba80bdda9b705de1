import type { CustomerExport, OwnExport } from '@diapason/contract'
import { aliasesOf } from '../store/customer-aliases.ts'
import { rowsOfCustomerNotes } from '../store/customer-notes.ts'
import { rowsOfSegments } from '../store/customer-segments.ts'
import { findCustomer } from '../store/customers.ts'
import { conversationsOf, customerSince, toldBeside } from '../store/customer-history.ts'
import type { ConversationRow } from '../store/conversations.ts'
import type { Db } from '../store/db.ts'
import { messagesAfter, type NamedMessage } from '../store/messages.ts'
import { personalRecords } from '../store/personal-records.ts'
import { readingsAfter, type HeardReading } from '../store/readings.ts'
import { findRetention } from '../store/retentions.ts'
import { findWorkspace } from '../store/workspaces.ts'
import { firstName } from './message.ts'

const ABOUT = {
  fr: 'Tout ce qui est gardé sur cette personne. « inferred » est ce qu’un programme a lu dans un message\u00a0: une estimation de ce que les mots expriment, jamais un fait.',
  en: 'Everything that is held about this person. “inferred” is what a program read in a message: an estimate of what the words express, never a fact.',
}

type Exported = OwnExport['conversations'][number]

/** What a customer may take along of everything that they said and that was inferred from it. */
export async function ownExport(
  db: Db,
  workspaceId: string,
  customerId: string,
): Promise<OwnExport> {
  const customer = await findCustomer(db, workspaceId, customerId)
  const since = customer && (await customerSince(db, workspaceId, customerId))
  const rows = await conversationsOf(db, workspaceId, customerId)
  const conversations: Exported[] = []
  for (const row of rows) conversations.push(await exported(db, row))
  return {
    about: ABOUT,
    company: (await findWorkspace(db, workspaceId)).name,
    exportedAt: new Date().toISOString(),
    customer:
      customer && since
        ? {
            id: customer.id,
            identity: customer.identity,
            name: customer.name,
            email: customer.email,
            since: since.toISOString(),
          }
        : null,
    conversations,
    keptFor: await findRetention(db, workspaceId),
  }
}

/** The same with every row as it is stored, for whoever answers a customer who asks in writing. */
export async function customerExport(
  db: Db,
  workspaceId: string,
  customerId: string,
): Promise<CustomerExport | null> {
  const own = await ownExport(db, workspaceId, customerId)
  if (!own.customer) return null
  const ids = own.conversations.map(({ id }) => id)
  const records = await personalRecords(db, { workspaceId, ids })
  const aliases = (await aliasesOf(db, workspaceId, customerId)).map((row) => ({ ...row }))
  const notes = (await rowsOfCustomerNotes(db, workspaceId, customerId)).map((row) => ({ ...row }))
  const kept = {
    customer_aliases: aliases,
    customer_notes: notes,
    customer_segments: await rowsOfSegments(db, workspaceId, customerId),
  }
  return { ...own, records: { ...records, ...kept } }
}

async function exported(db: Db, row: ConversationRow): Promise<Exported> {
  const key = { workspaceId: row.workspaceId, conversationId: row.id }
  const readings = new Map((await readingsAfter(db, key, 0)).map((heard) => [heard.seq, heard]))
  const messages = await messagesAfter(db, key, { after: 0, limit: row.lastSeq + 1 })
  return {
    id: row.id,
    reference: row.reference,
    state: row.state,
    openedAt: row.openedAt.toISOString(),
    closedAt: row.closedAt?.toISOString() ?? null,
    ...(await toldBeside(db, key)),
    messages: messages.map((message) => exportedMessage(message, readings.get(message.seq))),
  }
}

const exportedMessage = (
  message: NamedMessage,
  heard: HeardReading | undefined,
): Exported['messages'][number] => ({
  number: message.seq,
  from: message.author,
  name: message.agentName === null ? null : firstName(message.agentName),
  text: message.text,
  attachments: [...message.attachments],
  sentAt: message.sentAt.toISOString(),
  inferred: heard ? inferredFrom(heard) : null,
})

function inferredFrom({ reading, correction }: HeardReading) {
  const words = reading.evidence.map(({ text }) => text)
  return {
    emotion: reading.emotion,
    intensity: reading.intensity,
    valence: reading.valence,
    certainty: reading.certainty,
    reasons: reading.intents.map(({ name }) => name),
    signals: Object.entries(reading.signals).flatMap(([name, on]) => (on ? [name] : [])),
    words: [...new Set(words)],
    corrected: correction !== null,
  }
}
