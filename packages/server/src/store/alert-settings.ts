import { alertSettingsSchema, DEFAULT_ALERTS, type AlertSettings } from '@diapason/contract'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Db } from './db.ts'
import { lastSeenAt, type Person } from './presences.ts'
import { users } from './users.ts'

export const alertSettings = pgTable('alert_settings', {
  workspaceId: uuid('workspace_id').notNull(),
  userId: uuid('user_id').notNull(),
  settings: jsonb('settings').$type<Partial<AlertSettings>>(),
  toldAt: timestamp('told_at', { withTimezone: true }),
  told: text('told').array().notNull().default([]),
})

/** Chosen by an older version, they say nothing of what came later: the schema fills it in. */
const settingsOf = (kept: Partial<AlertSettings> | null): AlertSettings => {
  const read = alertSettingsSchema.safeParse(kept ?? {})
  return read.success ? read.data : DEFAULT_ALERTS
}

export async function findAlerts(
  db: Db,
  person: Person,
): Promise<{ settings: AlertSettings; chosen: boolean }> {
  const [row] = await db
    .select({ settings: alertSettings.settings })
    .from(alertSettings)
    .where(
      and(
        eq(alertSettings.workspaceId, person.workspaceId),
        eq(alertSettings.userId, person.userId),
      ),
    )
  const kept = row?.settings ?? null
  return { settings: settingsOf(kept), chosen: kept !== null }
}

export async function keepAlerts(db: Db, person: Person, settings: AlertSettings): Promise<void> {
  await db
    .insert(alertSettings)
    .values({ ...person, settings })
    .onConflictDoUpdate({
      target: [alertSettings.workspaceId, alertSettings.userId],
      set: { settings },
    })
}

/** Somebody who is away, when they were last mailed, and of what. */
export interface Absent extends Person {
  readonly settings: AlertSettings
  readonly toldAt: Date | null
  readonly told: readonly string[]
}

/** People of all workspaces who are away for as long as they said, and may be mailed again. */
export async function listAbsent(db: Db): Promise<Absent[]> {
  const rows = await db
    .select({
      workspaceId: users.workspaceId,
      userId: users.id,
      settings: alertSettings.settings,
      hereAt: lastSeenAt(users.workspaceId, users.id),
      toldAt: alertSettings.toldAt,
      told: alertSettings.told,
    })
    .from(users)
    .leftJoin(
      alertSettings,
      and(eq(alertSettings.workspaceId, users.workspaceId), eq(alertSettings.userId, users.id)),
    )
    .where(eq(users.disabled, false))
  const now = Date.now()
  const minutesSince = (at: Date | null) =>
    at === null ? Number.POSITIVE_INFINITY : (now - at.getTime()) / 60_000
  return rows
    .map(({ settings, told, ...row }) => ({
      ...row,
      settings: settingsOf(settings),
      told: told ?? [],
    }))
    .filter(({ settings }) => settings.mail)
    .filter(({ settings, hereAt }) => minutesSince(hereAt) >= settings.awayMinutes)
    .filter(({ settings, toldAt }) => minutesSince(toldAt) >= settings.everyMinutes)
}

/** Of two servers that look at once, one mails. @returns whether it is this one */
export async function claimTelling(
  tx: Db,
  { workspaceId, userId, toldAt }: Absent,
  told: string[],
): Promise<boolean> {
  await tx.insert(alertSettings).values({ workspaceId, userId }).onConflictDoNothing()
  const rows = await tx
    .update(alertSettings)
    .set({ toldAt: sql`now()`, told })
    .where(
      and(
        eq(alertSettings.workspaceId, workspaceId),
        eq(alertSettings.userId, userId),
        toldAt === null
          ? isNull(alertSettings.toldAt)
          : sql`date_trunc('milliseconds', ${alertSettings.toldAt}) = ${toldAt}`,
      ),
    )
    .returning({ userId: alertSettings.userId })
  return rows.length > 0
}
