import { createHash } from 'node:crypto'
import { listChannels } from '../../store/channels.ts'
import { findConversation, type ConversationKey } from '../../store/conversations.ts'
import { ensureCustomer } from '../../store/customers.ts'
import {
  countCustomerLines,
  endDemonstration,
  holdDemonstration,
  type DemonstrationRow,
} from '../../store/demonstrations.ts'
import { lastCustomerMessage } from '../../store/messages.ts'
import { addJob, finishJobs, postponeJob, type Job } from '../../store/outbox.ts'
import { receive } from '../1-receive.ts'
import type { FlowContext } from '../context.ts'
import { EXAMPLES, type Example } from './texts.ts'
import { askForPerson } from '../handover.ts'

/** Milliseconds before it is looked again whether the line before was dealt with. */
const LOOK_AGAIN_MS = 1_500
/** After so many looks the customer goes on: whoever waits for ever shows nothing. */
const PATIENT_LOOKS = 20

/**
 * The customer of an example says the next line, by the same door as every customer: stored, read,
 * decided on, answered or handed over. A process that dies goes on at the first line that is missing.
 */
export async function tellExample(context: FlowContext, job: Job): Promise<void> {
  const { db } = context.store
  const key = { workspaceId: job.workspaceId, conversationId: job.conversationId }
  const isEarly = await db.transaction(async (tx) => {
    const row = await holdDemonstration(tx, key)
    const example = row && EXAMPLES.find(({ id }) => id === row.example)
    if (!row || !example) {
      await finishJobs(tx, [job])
      return false
    }
    if (job.attempts < PATIENT_LOOKS && (await isBusy(context, key))) return true
    const isOver = await say(context, { key, row, example })
    if (isOver) await endDemonstration(tx, key)
    else await addJob(tx, { ...key, kind: 'demo' })
    await finishJobs(tx, [job])
    return false
  })
  if (isEarly) await postponeJob(db, job, LOOK_AGAIN_MS)
}

/** Has the bot not dealt with the last line yet? A person in the queue is not waited for. */
async function isBusy({ store: { db } }: FlowContext, key: ConversationKey): Promise<boolean> {
  const row = await findConversation(db, key)
  if (row?.owner !== 'bot') return false
  const last = await lastCustomerMessage(db, key)
  return last !== undefined && last.seq > row.decidedSeq
}

/** @returns whether that was all */
async function say(
  context: FlowContext,
  { key, row, example }: { key: ConversationKey; row: DemonstrationRow; example: Example },
): Promise<boolean> {
  const said = await countCustomerLines(context.store.db, key)
  const text = example.says[said]
  if (text === undefined) {
    if (example.asks) await askForPerson(context, key)
    return true
  }
  const [channel] = await listChannels(context.store.db, key.workspaceId)
  if (!channel) return true
  const channelId = channel.id
  const { workspaceId, customerId } = row
  const customer = { workspaceId, id: customerId, channelId, identity: null, email: null }
  await ensureCustomer(context.store.db, { ...customer, name: example.title })
  const messageId = idOf(key.conversationId, said)
  const { language } = example
  await receive(context, { ...key, channelId, customerId, language, messageId, text })
  return false
}

/** The same line has the same id, however often it is said. */
function idOf(conversationId: string, line: number): string {
  const bytes = createHash('sha256').update(`${conversationId}/${line}`).digest()
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20, 32),
  ].join('-')
}
