import { DEFAULT_SHARING, type OwnSharingChoice, type Sharing } from '@diapason/contract'
import { and, eq, sql } from 'drizzle-orm'
import { boolean, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { Db } from './db.ts'
import type { Person } from './presences.ts'

const sharing = pgTable('sharing', {
  workspaceId: uuid('workspace_id').primaryKey(),
  isOn: boolean('is_on').notNull(),
  atOnce: integer('at_once').notNull(),
  minutes: integer('minutes').notNull(),
})

const shareChoices = pgTable('share_choices', {
  workspaceId: uuid('workspace_id').notNull(),
  userId: uuid('user_id').notNull(),
  atOnce: integer('at_once'),
  languages: text('languages').array().$type<('fr' | 'en')[]>().notNull(),
})

type SharingRow = typeof sharing.$inferSelect

const settingsOf = (row: SharingRow | undefined): Sharing =>
  row ? { on: row.isOn, atOnce: row.atOnce, minutes: row.minutes } : DEFAULT_SHARING

const of = (workspaceId: string) => eq(sharing.workspaceId, workspaceId)

/** How what waits is offered in a workspace. */
export async function findSharing(db: Db, workspaceId: string): Promise<Sharing> {
  const [row] = await db.select().from(sharing).where(of(workspaceId))
  return settingsOf(row)
}

/** The same; whoever else offers something in this workspace waits until the transaction ends. */
export async function lockSharing(tx: Db, workspaceId: string): Promise<Sharing> {
  const [row] = await tx.select().from(sharing).where(of(workspaceId)).for('update')
  return settingsOf(row)
}

export async function keepSharing(db: Db, workspaceId: string, to: Sharing): Promise<void> {
  const set = { isOn: to.on, atOnce: to.atOnce, minutes: to.minutes }
  await db
    .insert(sharing)
    .values({ workspaceId, ...set })
    .onConflictDoUpdate({ target: sharing.workspaceId, set })
}

/** Workspaces in which it is switched on. */
export async function workspacesSharing(db: Db): Promise<string[]> {
  const rows = await db
    .select({ id: sharing.workspaceId })
    .from(sharing)
    .where(eq(sharing.isOn, true))
  return rows.map(({ id }) => id)
}

/** What this person chose for themselves. */
export async function findChoice(db: Db, person: Person): Promise<OwnSharingChoice> {
  const [row] = await db
    .select()
    .from(shareChoices)
    .where(
      and(eq(shareChoices.workspaceId, person.workspaceId), eq(shareChoices.userId, person.userId)),
    )
  return { atOnce: row?.atOnce ?? null, languages: row?.languages ?? [] }
}

export async function keepChoice(db: Db, person: Person, choice: OwnSharingChoice): Promise<void> {
  await db
    .insert(shareChoices)
    .values({ ...person, ...choice })
    .onConflictDoUpdate({
      target: [shareChoices.workspaceId, shareChoices.userId],
      set: choice,
    })
}

/** Somebody who was asked to take a conversation. */
export interface Offer extends Person {
  readonly conversationId: string
  readonly fence: number
}

/** That somebody is asked now. */
export async function recordOffer(tx: Db, offer: Offer): Promise<void> {
  const { workspaceId, conversationId, userId, fence } = offer
  await tx.execute(sql`
    insert into shares (workspace_id, conversation_id, user_id, fence)
    values (${workspaceId}, ${conversationId}, ${userId}, ${fence})
    on conflict (workspace_id, conversation_id, user_id)
    do update set fence = excluded.fence, offered_at = now()`)
}

/** An offer that goes back to the queue, and whether because its person is not there. */
export interface Untaken extends Offer {
  readonly isAway: boolean
}

/** Offers that were not taken in time, of people who pause, or of a workspace that no longer shares. */
export async function listUntaken(db: Db): Promise<Untaken[]> {
  const { rows } = await db.execute<{
    workspace: string
    conversation: string
    person: string
    fence: number
    away: boolean
  }>(sql`
    select s.workspace_id as workspace, s.conversation_id as conversation, s.user_id as person,
           s.fence, p.user_id is not null as away
    from shares s
    join conversations c on c.workspace_id = s.workspace_id and c.id = s.conversation_id
      and c.assignee_id = s.user_id and c.fence = s.fence and c.assigned_by is null
      and c.state = 'open' and c.snoozed_until is null
    join sharing g on g.workspace_id = s.workspace_id
    left join pauses p on p.workspace_id = s.workspace_id and p.user_id = s.user_id
      and p.until > now()
    where not g.is_on or p.user_id is not null
       or s.offered_at < now() - make_interval(mins => g.minutes)
    limit 500`)
  return rows.map((row) => ({
    workspaceId: row.workspace,
    conversationId: row.conversation,
    userId: row.person,
    fence: row.fence,
    isAway: row.away,
  }))
}

/** Who was asked is of no use once the conversation no longer waits. */
export async function forgetOffers(db: Db): Promise<void> {
  await db.execute(sql`
    delete from shares s using conversations c
    where c.workspace_id = s.workspace_id and c.id = s.conversation_id
      and (c.fence <> s.fence or c.state = 'closed')`)
}
