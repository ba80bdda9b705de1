import { randomUUID } from 'node:crypto'
import { hasState, notFound } from '../../errors.ts'
import { findCustomer } from '../../store/customers.ts'
import type { Db } from '../../store/db.ts'
import {
  eraseConversations,
  eraseCustomerRow,
  lockCustomer,
  type Counts,
} from '../../store/erase.ts'
import { insertErasure, type ErasureRow } from '../../store/erasures.ts'
import { publishIn } from '../../store/notices.ts'

/** Who is erased, and who asked for it. */
export interface Wish {
  readonly workspaceId: string
  readonly customerId: string
  readonly askedBy: 'administrator' | 'machine' | 'customer'
  readonly userId: string | null
}

/** SQLSTATE: two transactions waited for each other, and PostgreSQL chose this one. */
const DEADLOCK = /^40P01$/
const TRIES = 5

/**
 * Deletes a customer from every table, with all conversations, the work that waits and the work that
 * failed, in one transaction with its proof. What was learnt from corrections of their messages is
 * unlearnt by the job that a trigger asks for. Counts of a day stay.
 *
 * @throws `not_found` (404) when the workspace has no such customer, or no longer
 */
export const eraseCustomer = (db: Db, wish: Wish): Promise<ErasureRow> =>
  again(() => db.transaction((tx) => eraseWith(tx, wish)))

async function eraseWith(tx: Db, wish: Wish): Promise<ErasureRow> {
  const { workspaceId, customerId, askedBy, userId } = wish
  const ids = await lockCustomer(tx, workspaceId, customerId)
  const customer = await findCustomer(tx, workspaceId, customerId)
  if (!customer) throw notFound('customer')
  const said = await eraseConversations(tx, { workspaceId, ids })
  const counts = sum(said, await eraseCustomerRow(tx, customer))
  for (const conversationId of ids)
    await publishIn(tx, { what: 'erased', workspaceId, conversationId })
  const proof = { customerId, conversationIds: ids, askedBy, userId, counts }
  return insertErasure(tx, { workspaceId, id: randomUUID(), ...proof })
}

/** Tables of which nothing went are left out. */
export function sum(...all: readonly Counts[]): Counts {
  const total: Counts = {}
  for (const counts of all)
    for (const [table, count] of Object.entries(counts))
      if (count > 0) total[table] = (total[table] ?? 0) + count
  return total
}

/** A message that is being read at this moment holds its job and waits for the lane that we hold. */
async function again<T>(act: () => Promise<T>, tries = TRIES): Promise<T> {
  try {
    return await act()
  } catch (error) {
    if (tries <= 1 || !hasState(error, DEADLOCK)) throw error
    return again(act, tries - 1)
  }
}
