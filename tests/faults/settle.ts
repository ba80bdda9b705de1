import pg from 'pg'
import { until } from './until.ts'

/** One statement on a connection of its own, which a restart of the database cannot have broken. */
export async function rowsOf<T extends pg.QueryResultRow>(
  url: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<T[]> {
  const client = new pg.Client({ connectionString: url, application_name: 'checker' })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<T>(text, [...values])).rows
  } finally {
    await client.end()
  }
}

/** The key that pages name the first channel by. */
export async function channelKey(url: string): Promise<string> {
  const [row] = await rowsOf<{ key: string }>(url, 'select key from channels limit 1')
  if (!row) throw new Error('there is no channel yet')
  return row.key
}

/**
 * Waits until all work is done: leases of killed processes last 15 s, retries may follow.
 * Dead letters are no work any more; the checker reports them.
 */
export async function settled(
  url: string,
  { conversation, withinMs = 60_000 }: { conversation?: string; withinMs?: number } = {},
): Promise<void> {
  const left = `select kind, attempts, error, claimed_until from outbox
    where dead_at is null and ($1::uuid is null or conversation_id = $1::uuid)`
  let rows: unknown[] = []
  const isDone = async () => {
    rows = await rowsOf(url, left, [conversation ?? null])
    return rows.length === 0
  }
  await until('the work to end', isDone, { withinMs, everyMs: 200 }).catch((error: unknown) => {
    throw new Error(`${error instanceof Error ? error.message : ''}: ${JSON.stringify(rows)}`)
  })
}
