import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'

/** How the work behind the acknowledgements ended. */
export interface Drained {
  readonly messages: number
  readonly unread: number
  readonly deadLetters: number
  /** From the last acknowledgement until every message had its reading; null when it gave up. */
  readonly readAfterSeconds: number | null
  /** From the last acknowledgement until the outbox was empty: turns decided, counts kept. */
  readonly emptyAfterSeconds: number | null
}

const STATE = `
  select (select count(*)::int from outbox where dead_at is null and kind = 'analyse') as analyse,
         (select count(*)::int from outbox where dead_at is null) as jobs`
const RESULT = `
  select (select count(*)::int from messages where author = 'customer') as messages,
         (select count(*)::int from messages m where author = 'customer' and not exists (
            select from readings r where r.workspace_id = m.workspace_id
              and r.conversation_id = m.conversation_id and r.seq = m.seq)) as unread,
         (select count(*)::int from outbox where dead_at is not null) as dead`
const PATIENCE_SECONDS = 180

/** Waits until the product has done all its background work. */
export async function drain(pool: pg.Pool): Promise<Drained> {
  const begin = performance.now()
  const since = () => (performance.now() - begin) / 1_000
  let readAfterSeconds: number | null = null
  let emptyAfterSeconds: number | null = null
  while (emptyAfterSeconds === null && since() < PATIENCE_SECONDS) {
    const { rows } = await pool.query<{ analyse: number; jobs: number }>(STATE)
    if (rows[0]?.analyse === 0) readAfterSeconds ??= since()
    if (rows[0]?.jobs === 0) emptyAfterSeconds = since()
    else await sleep(100)
  }
  const { rows } = await pool.query<{ messages: number; unread: number; dead: number }>(RESULT)
  const { messages, unread, dead } = rows[0] ?? { messages: 0, unread: 0, dead: 0 }
  return { messages, unread, deadLetters: dead, readAfterSeconds, emptyAfterSeconds }
}
