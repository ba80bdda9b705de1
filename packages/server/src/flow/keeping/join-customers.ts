import { bothOpen, invalid, notFound } from '../../errors.ts'
import {
  lockAlias,
  makeAlias,
  moveConversations,
  unmakeAlias,
  wouldBothBeOpen,
} from '../../store/customer-aliases.ts'
import { findCustomer } from '../../store/customers.ts'
import type { Db } from '../../store/db.ts'
import { lockCustomer } from '../../store/erase.ts'
import { recordEvent } from '../../store/events.ts'
import { publishIn } from '../../store/notices.ts'
import type { FlowContext } from '../context.ts'

/** Two records that are one person. */
interface Wish {
  readonly workspaceId: string
  /** Gone afterwards, but for its id and identity, which lead to the other. */
  readonly from: string
  readonly into: string
  /** Null for a machine. */
  readonly byId: string | null
}

/**
 * Makes one customer of two: every conversation of the one is the other's, tokens and identities of
 * both lead there, an export or an erasure covers all. Can be taken back by {@link setApart}.
 *
 * @throws `not_found` (404); `both_open` (409) when both have an open conversation on one channel
 */
export async function joinCustomers(context: FlowContext, wish: Wish): Promise<void> {
  const { workspaceId, from, into, byId } = wish
  if (from === into) throw invalid('A record cannot be joined with itself.', 'Choose another one.')
  await context.store.db.transaction(async (tx) => {
    const locked = await lockBoth(tx, wish)
    for (const id of [from, into])
      if (!(await findCustomer(tx, workspaceId, id))) throw notFound('customer')
    if (await wouldBothBeOpen(tx, wish)) throw bothOpen()
    const moved = await moveConversations(tx, wish, locked)
    await makeAlias(tx, wish, { conversationIds: moved, joinedBy: byId })
    await tellMoved(tx, { workspaceId, byId, moved })
  })
}

/** Two who join the same records in both directions wait for each other instead of stopping. */
async function lockBoth(tx: Db, { workspaceId, from, into }: Wish): Promise<string[]> {
  const ids = new Map<string, string[]>()
  for (const id of [from, into].toSorted()) ids.set(id, await lockCustomer(tx, workspaceId, id))
  return ids.get(from) ?? []
}

/**
 * Takes a joining back: the record stands for itself again, with the conversations that it brought.
 * What was said since stays where it was said.
 *
 * @param id of the record that was joined
 * @throws `not_found` (404)
 */
export async function setApart(
  context: FlowContext,
  { workspaceId, id, byId }: { workspaceId: string; id: string; byId: string | null },
): Promise<void> {
  await context.store.db.transaction(async (tx) => {
    const alias = await lockAlias(tx, workspaceId, id)
    if (!alias) throw notFound('joined record')
    const from = alias.customerId
    await lockCustomer(tx, workspaceId, from)
    await unmakeAlias(tx, alias)
    const key = { workspaceId, from, into: id }
    const moved = await moveConversations(tx, key, alias.conversationIds)
    await tellMoved(tx, { workspaceId, byId, moved })
  })
}

async function tellMoved(
  tx: Db,
  told: { workspaceId: string; byId: string | null; moved: readonly string[] },
): Promise<void> {
  const { workspaceId, byId, moved } = told
  for (const conversationId of moved) {
    const key = { workspaceId, conversationId }
    await recordEvent(tx, key, { kind: 'merged', byId })
    await publishIn(tx, { what: 'changed', ...key })
  }
}
