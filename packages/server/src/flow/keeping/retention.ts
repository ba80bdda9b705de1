import { randomUUID } from 'node:crypto'
import type { Retention } from '@diapason/contract'
import { findCustomer } from '../../store/customers.ts'
import type { Db } from '../../store/db.ts'
import { eraseConversations, eraseCustomerRow } from '../../store/erase.ts'
import { insertErasure } from '../../store/erasures.ts'
import {
  customersOf,
  eraseUnheard,
  forgetCorrections,
  forgetFeelings,
  leftAlone,
  lockToErase,
  lockToForget,
  silentConversations,
} from '../../store/forget.ts'
import { deleteUnnamed } from '../../store/attachments.ts'
import { findRetention } from '../../store/retentions.ts'
import { listWorkspaces } from '../../store/workspaces.ts'
import type { FlowContext } from '../context.ts'
import { sum } from './erase.ts'
import { closeSilent } from '../ending.ts'

/** Conversations of one transaction: small, so that nobody waits for it. */
const BATCH = 50
/** Days of silence after which a conversation with the bot counts as ended: nobody else closes it. */
const SILENT_DAYS = 7
const DAY_MS = 86_400_000

/**
 * One round of forgetting, over all workspaces. What is due is found in the tables, so a process that
 * dies loses nothing, a round that is repeated changes nothing, and several servers share one.
 */
export async function forgetWhatIsDue(context: FlowContext): Promise<void> {
  await whileFull(() => deleteUnnamed(context.store.db, BATCH))
  for (const { id } of await listWorkspaces(context.store.db)) await forgetIn(context, id)
}

async function forgetIn(context: FlowContext, workspaceId: string): Promise<void> {
  const { db } = context.store
  const kept = await findRetention(db, workspaceId)
  await closeAllSilent(context, workspaceId)
  await whileFull(() => forgetSome(context, workspaceId, kept))
  await whileFull(() =>
    forgetCorrections(db, { workspaceId, days: kept.correctionsDays, limit: BATCH }),
  )
  const days = kept.messagesDays
  if (days > 0) {
    await whileFull(() => db.transaction((tx) => eraseSome(tx, workspaceId, days)))
    await eraseUnheard(db, { workspaceId, days })
  }
  context.wake()
}

/** Repeats a batch until one is not full. */
async function whileFull(batch: () => Promise<number>): Promise<void> {
  while ((await batch()) === BATCH);
}

async function closeAllSilent(context: FlowContext, workspaceId: string): Promise<void> {
  const since = new Date(Date.now() - SILENT_DAYS * DAY_MS)
  const silent = { workspaceId, days: SILENT_DAYS, limit: BATCH }
  await whileFull(async () => {
    const ids = await silentConversations(context.store.db, silent)
    let closed = 0
    for (const conversationId of ids)
      closed += (await closeSilent(context, { workspaceId, conversationId }, since)) ? 1 : 0
    return closed
  })
}

/** @returns how many conversations were dealt with */
async function forgetSome(
  context: FlowContext,
  workspaceId: string,
  { feelingsDays: days }: Retention,
): Promise<number> {
  const ids = await context.store.db.transaction(async (tx) => {
    const due = await lockToForget(tx, { workspaceId, days, limit: BATCH })
    if (due.length > 0) await forgetFeelings(tx, { workspaceId, ids: due })
    return due
  })
  for (const conversationId of ids)
    context.notices.publish({ what: 'changed', workspaceId, conversationId })
  return ids.length
}

/** Conversations whose time is over, and customers of whom nothing else is held, with their proof. */
async function eraseSome(tx: Db, workspaceId: string, days: number): Promise<number> {
  const ids = await lockToErase(tx, { workspaceId, days, limit: BATCH })
  if (ids.length === 0) return 0
  const some = { workspaceId, ids }
  const customers = await customersOf(tx, some)
  const counts = [await eraseConversations(tx, some)]
  for (const id of await leftAlone(tx, workspaceId, customers)) {
    const customer = await findCustomer(tx, workspaceId, id)
    if (customer) counts.push(await eraseCustomerRow(tx, customer))
  }
  await insertErasure(tx, {
    workspaceId,
    id: randomUUID(),
    customerId: null,
    conversationIds: ids,
    askedBy: 'retention',
    userId: null,
    counts: sum(...counts),
  })
  return ids.length
}
