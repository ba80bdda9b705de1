import { conflict, notFound } from '../../errors.ts'
import {
  listSegments,
  lockSegments,
  replaceSegments,
  SEGMENTS_MOST,
} from '../../store/customer-segments.ts'
import type { Db } from '../../store/db.ts'

interface Wish {
  readonly workspaceId: string
  readonly customerId: string
  readonly authorId: string
  readonly names: readonly string[]
}

/**
 * Sorts a customer by these words and no others. Where joined records brought more than the most,
 * words can be taken away one after the other, and none be added.
 *
 * @throws `not_found` (404); `conflict` (409) when they are more than {@link SEGMENTS_MOST}
 */
export async function setSegments(db: Db, wish: Wish): Promise<void> {
  const { workspaceId, customerId } = wish
  await db.transaction(async (tx) => {
    if (!(await lockSegments(tx, workspaceId, customerId))) throw notFound('customer')
    const before = await listSegments(tx, workspaceId, customerId)
    await replaceSegments(tx, wish)
    const after = await listSegments(tx, workspaceId, customerId)
    if (after.length > SEGMENTS_MOST && after.length >= before.length) throw tooMany()
  })
}

const tooMany = () =>
  conflict(
    `A customer is sorted by ${SEGMENTS_MOST} segments at most.`,
    'Take away one that says least.',
  )
