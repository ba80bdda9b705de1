import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import { storeArrival, type Arrival } from './arrivals.ts'
import type { Db } from './db.ts'

/**
 * Stores an arrival that names files, in one transaction with what `attach` does. Rarer than words,
 * and never many at once: it goes past the groups of the intake.
 *
 * @returns as {@link storeArrival}
 */
export async function storeFiledArrival(
  pool: pg.Pool,
  item: Arrival,
  attach: (tx: Db) => Promise<void>,
): Promise<Awaited<ReturnType<typeof storeArrival>>> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const stored = await storeArrival(client, item)
    if (stored) {
      const tx: Db = drizzle(client)
      await attach(tx)
      if (item.text === '') await nameInInbox(tx, item)
    }
    await client.query('commit')
    return stored
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}

/** A row of the inbox shows the last words: where there are none, the names of the files. */
async function nameInInbox(tx: Db, { workspaceId, conversationId, messageId }: Arrival) {
  await tx.execute(sql`
    update conversations set last_words = left(
      (select string_agg(name, ', ' order by place) from attachments
       where workspace_id = ${workspaceId} and conversation_id = ${conversationId}
         and message_id = ${messageId}), 200)
    where workspace_id = ${workspaceId} and id = ${conversationId}`)
}
