import { and, eq, gte, lt, or, sql } from 'drizzle-orm'
import { pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Db } from './db.ts'
import type { Owner } from './ignored-remarks.ts'

export const phraseUses = pgTable('phrase_uses', {
  workspaceId: uuid('workspace_id').notNull(),
  userId: uuid('user_id').notNull(),
  conversationId: uuid('conversation_id').notNull(),
  phrase: text('phrase').notNull(),
  usedAt: timestamp('used_at', { withTimezone: true }).notNull().defaultNow(),
})

const of = ({ workspaceId, userId }: Owner) =>
  and(eq(phraseUses.workspaceId, workspaceId), eq(phraseUses.userId, userId))

/** What this agent has used in a conversation, whenever it was, and anywhere in the last day. */
export const recentUses = (
  db: Db,
  owner: Owner,
  conversationId: string,
): Promise<{ phrase: string; conversationId: string; usedAt: Date }[]> =>
  db
    .select({
      phrase: phraseUses.phrase,
      conversationId: phraseUses.conversationId,
      usedAt: phraseUses.usedAt,
    })
    .from(phraseUses)
    .where(
      and(
        of(owner),
        or(
          eq(phraseUses.conversationId, conversationId),
          gte(phraseUses.usedAt, sql`now() - interval '1 day'`),
        ),
      ),
    )

/** Counts a use, for this agent's own order of phrases; what is older than 60 days is forgotten. */
export async function insertUse(
  db: Db,
  owner: Owner,
  use: { conversationId: string; phrase: string },
): Promise<void> {
  await db
    .insert(phraseUses)
    .values({ workspaceId: owner.workspaceId, userId: owner.userId, ...use })
    .onConflictDoUpdate({
      target: [
        phraseUses.workspaceId,
        phraseUses.userId,
        phraseUses.conversationId,
        phraseUses.phrase,
      ],
      set: { usedAt: sql`now()` },
    })
  await db
    .delete(phraseUses)
    .where(and(of(owner), lt(phraseUses.usedAt, sql`now() - interval '60 days'`)))
}

/** Forgets what this agent has used. */
export async function deleteUses(db: Db, owner: Owner): Promise<void> {
  await db.delete(phraseUses).where(of(owner))
}
