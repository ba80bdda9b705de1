import type { FilterQuery, Queue } from '@diapason/contract'
import { and, eq, sql } from 'drizzle-orm'
import { conversations } from './conversations.ts'
import type { Db } from './db.ts'
import { leftBy } from './inbox-filter.ts'
import { standsIn } from './queues.ts'

/** A queue, or all conversations when none is named, as a filter narrows it for whoever asks. */
export interface Narrowed {
  readonly workspaceId: string
  readonly userId: string | null
  readonly queue: Queue | null
  readonly filter: FilterQuery
  /** Counts no further. */
  readonly most: number
}

/** How many conversations a filter leaves, up to `most`. */
export function countLeft(db: Db, { workspaceId, userId, queue, filter, most }: Narrowed) {
  const some = db
    .select({ one: sql`1` })
    .from(conversations)
    .where(
      and(
        eq(conversations.workspaceId, workspaceId),
        sql`${conversations.lastSeq} > 0`,
        queue === null ? undefined : standsIn(queue, userId),
        leftBy(filter, userId),
      ),
    )
    .limit(most)
  return db.$count(some.as('some'))
}
