import type { Correction } from '@diapason/contract'
import { INTENTS } from '@diapason/engine'
import { conflict, invalid, notFound } from '../../errors.ts'
import { askForAdjustment } from '../../store/adjustments.ts'
import {
  changeConversation,
  lockConversation,
  type ConversationKey,
} from '../../store/conversations.ts'
import {
  correctedConversations,
  deleteCorrection,
  deleteCorrections,
  putCorrection,
  type MessageKey,
} from '../../store/corrections.ts'
import type { Db } from '../../store/db.ts'
import { intentNames } from '../../store/intents.ts'
import { findCustomerMessage } from '../../store/messages.ts'
import { engineReading, latestReadings } from '../../store/readings.ts'
import type { FlowContext } from '../context.ts'
import { inLane } from '../lane.ts'

/** Points of the path that the inbox draws. */
const PATH = 12

/**
 * A person says what a message really expressed. Stored with what the inbox shows of it and with
 * the job that learns from it. What was decided on the old reading stays decided.
 *
 * @throws `not_found` (404) for what no customer wrote, `conflict` (409) while it is still to be
 * read, `invalid_request` (400) for a reason for contact that nobody knows, or a degree of nothing
 */
export async function correct(
  context: FlowContext,
  key: MessageKey,
  correction: Correction,
): Promise<void> {
  const { db } = context.store
  if (!(await findCustomerMessage(db, key))) throw notFound('customer’s message')
  const reading = await engineReading(db, key)
  if (!reading) throw conflict('This message is still to be read.', 'Try again in a moment.')
  if (correction.intensity !== undefined && !correction.emotion && reading.emotion === 'neutral')
    throw invalid('A neutral message has no intensity.', 'Send the emotion too.')
  if (correction.intent !== undefined) await expectIntent(db, key.workspaceId, correction.intent)
  await inLane(context, key, async ({ tx }) => {
    await putCorrection(tx, key, correction)
    await askForAdjustment(tx, key.workspaceId)
    await showMood(tx, key)
  })
  tell(context, key)
}

/** Takes a correction back. @throws `not_found` (404) when there is none */
export async function takeBack(context: FlowContext, key: MessageKey): Promise<void> {
  await inLane(context, key, async ({ tx }) => {
    if (!(await deleteCorrection(tx, key))) throw notFound('correction')
    await showMood(tx, key)
  })
  tell(context, key)
}

/** Forgets every correction of a workspace, and what was learnt from them. */
export async function forgetCorrections(context: FlowContext, workspaceId: string): Promise<void> {
  const conversations = await context.store.db.transaction(async (tx) => {
    const touched = await correctedConversations(tx, workspaceId)
    // Lanes before rows, as everywhere, and in one order: two transactions never block each other.
    for (const conversationId of touched)
      await lockConversation(tx, { workspaceId, conversationId })
    await deleteCorrections(tx, workspaceId, touched)
    for (const conversationId of touched) await showMood(tx, { workspaceId, conversationId })
    return touched
  })
  for (const conversationId of conversations)
    context.notices.publish({ workspaceId, conversationId, what: 'changed' })
  context.wake()
}

function tell(context: FlowContext, { workspaceId, conversationId, seq }: MessageKey): void {
  context.notices.publish({ workspaceId, conversationId, what: 'reading', seq })
}

async function expectIntent(db: Db, workspaceId: string, intent: string): Promise<void> {
  if ((INTENTS as readonly string[]).includes(intent)) return
  if ((await intentNames(db, workspaceId)).includes(intent)) return
  throw invalid(
    'Nobody has named this reason for contact.',
    'Use one of the shipped list, or add it with PUT /intents/{name} first.',
  )
}

/** The inbox shows what people say rather than what was read. */
async function showMood(tx: Db, key: ConversationKey): Promise<void> {
  const latest = await latestReadings(tx, key, PATH)
  const last = latest.at(-1)?.reading
  if (!last) return
  const { emotion, intensity, valence } = last
  const path = latest.map(({ reading }) => reading.valence)
  await changeConversation(tx, key, { mood: { emotion, intensity, valence }, path })
}
