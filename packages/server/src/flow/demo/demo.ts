import { randomUUID } from 'node:crypto'
import { conflict, DiapasonError } from '../../errors.ts'
import {
  forgetDemonstrations,
  hasRealConversation,
  insertDemonstrations,
  listDemonstrations,
  stopDemonstrations,
  type DemonstrationRow,
} from '../../store/demonstrations.ts'
import { addJob } from '../../store/outbox.ts'
import { lockWorkspaces } from '../../store/workspaces.ts'
import type { FlowContext } from '../context.ts'
import { EXAMPLES } from './texts.ts'
import { eraseCustomer } from '../keeping/erase.ts'

/**
 * Begins the examples of an empty workspace: marked first, then said line by line through the flow.
 * @throws `conflict` (409) where customers have written, or examples are there already
 */
export async function beginExamples(context: FlowContext, workspaceId: string): Promise<void> {
  const { db } = context.store
  await db.transaction(async (tx) => {
    // Two people who ask at once get one set.
    await lockWorkspaces(tx)
    if ((await listDemonstrations(tx, workspaceId)).length > 0)
      throw conflict('The examples are here already.', 'Remove them first to see them anew.')
    if (await hasRealConversation(tx, workspaceId))
      throw conflict('Customers have written here.', 'Examples are for an empty workspace.')
    const rows = EXAMPLES.map(({ id: example }) => ({
      workspaceId,
      conversationId: randomUUID(),
      customerId: randomUUID(),
      example,
    }))
    await insertDemonstrations(tx, rows)
    for (const { conversationId } of rows)
      await addJob(tx, { workspaceId, conversationId, kind: 'demo' })
  })
  context.wake()
}

/**
 * Erases the examples, each like a customer who asks for it, with its proof; nothing else. What was
 * to be counted of them goes with them, what was corrected in them is unlearnt.
 */
export async function removeExamples(
  context: FlowContext,
  who: { workspaceId: string; userId: string | null },
): Promise<void> {
  const { db } = context.store
  const { workspaceId } = who
  await stopDemonstrations(db, workspaceId)
  for (const row of await listDemonstrations(db, workspaceId)) await eraseOne(context, who, row)
  await forgetDemonstrations(db, workspaceId)
  context.wake()
}

async function eraseOne(
  { store: { db } }: FlowContext,
  { workspaceId, userId }: { workspaceId: string; userId: string | null },
  { customerId }: DemonstrationRow,
): Promise<void> {
  try {
    await eraseCustomer(db, { workspaceId, customerId, askedBy: 'administrator', userId })
  } catch (error) {
    // One that never began has no customer.
    if (!(error instanceof DiapasonError) || error.status !== 404) throw error
  }
}
