import { pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** People who answer for the same things; a conversation may belong to one. */
export const teams = pgTable('teams', {
  workspaceId: uuid('workspace_id').notNull(),
  id: uuid('id').notNull(),
  name: text('name').notNull(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
})
export type TeamRow = typeof teams.$inferSelect
