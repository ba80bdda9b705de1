import type { InboxFilter, Queue, Shared } from '@diapason/contract'
import { and, asc, eq, getTableColumns, or, sql } from 'drizzle-orm'
import { jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Db } from './db.ts'
import { users } from './users.ts'

const savedViews = pgTable('saved_views', {
  workspaceId: uuid('workspace_id').notNull(),
  id: uuid('id').notNull(),
  name: text('name').notNull(),
  makerId: uuid('maker_id').notNull(),
  shared: text('shared').$type<Shared>().notNull(),
  /** Null once the team is gone: then it is its maker's alone. */
  teamId: uuid('team_id'),
  queue: text('queue').$type<Queue>().notNull(),
  filter: jsonb('filter').$type<InboxFilter>().notNull(),
  madeAt: timestamp('made_at', { withTimezone: true }).notNull().defaultNow(),
})
export type ViewRow = typeof savedViews.$inferSelect

/** Whose view of things. */
export interface Viewer {
  readonly workspaceId: string
  readonly userId: string
}

const of = (workspaceId: string, id: string) =>
  and(eq(savedViews.workspaceId, workspaceId), eq(savedViews.id, id))

const shownTo = ({ workspaceId, userId }: Viewer) =>
  or(
    eq(savedViews.makerId, userId),
    eq(savedViews.shared, 'workspace'),
    and(
      eq(savedViews.shared, 'team'),
      sql`exists (select from team_members m
        where m.workspace_id = ${workspaceId} and m.team_id = ${savedViews.teamId}
          and m.user_id = ${userId})`,
    ),
  )

/** Views that somebody sees, the oldest first. */
export const viewsOf = (
  db: Db,
  viewer: Viewer,
): Promise<(ViewRow & { readonly makerName: string })[]> =>
  db
    .select({ ...getTableColumns(savedViews), makerName: users.name })
    .from(savedViews)
    .innerJoin(
      users,
      and(eq(users.workspaceId, savedViews.workspaceId), eq(users.id, savedViews.makerId)),
    )
    .where(and(eq(savedViews.workspaceId, viewer.workspaceId), shownTo(viewer)))
    .orderBy(asc(savedViews.madeAt), asc(savedViews.id))

/** How many somebody has made. */
export const countMade = (db: Db, { workspaceId, userId }: Viewer): Promise<number> =>
  db.$count(
    savedViews,
    and(eq(savedViews.workspaceId, workspaceId), eq(savedViews.makerId, userId)),
  )

export async function insertView(db: Db, row: Omit<ViewRow, 'madeAt'>): Promise<void> {
  await db.insert(savedViews).values(row)
}

export async function updateView(
  db: Db,
  { workspaceId, id, ...change }: Omit<ViewRow, 'madeAt' | 'makerId'>,
): Promise<void> {
  await db.update(savedViews).set(change).where(of(workspaceId, id))
}

export async function deleteView(db: Db, workspaceId: string, id: string): Promise<void> {
  await db.delete(savedViews).where(of(workspaceId, id))
}

/** A tag is gone into another: views that name it name the other. */
export async function renameInViews(
  tx: Db,
  workspaceId: string,
  { from, into }: { from: string; into: string },
): Promise<void> {
  await tx.execute(sql`
    update saved_views set filter = replace(filter::text, ${from}, ${into})::jsonb
     where workspace_id = ${workspaceId} and position(${from} in filter::text) > 0`)
}
