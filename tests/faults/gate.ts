import pg from 'pg'
import { until } from './until.ts'

/** Where a server is stopped: right before it changes a row of this table. */
export interface Step {
  readonly table: string
  readonly event: 'insert' | 'update' | 'delete'
  /** Which rows, as a condition on `new` (for a deletion: `old`). */
  readonly when?: string
}

const LOCK = 4_711

/**
 * Stops the server at a step, from outside: a trigger in the test's own database makes whoever
 * comes there wait for a lock that the test holds.
 */
export interface Gate {
  arm(step: Step, conversation: string): Promise<void>
  /** Waits until somebody stands before the gate. */
  reached(): Promise<void>
  /** Whoever waits is thrown out: the step is undone, as by a crash before it. */
  undo(): Promise<void>
  /** Whoever waits goes on alone: the step is done, as by a crash right after it. */
  pass(): Promise<void>
  close(): Promise<void>
}

const FUNCTION = `
create or replace function stand_at_gate() returns trigger language plpgsql as $$
begin
  if tg_table_name <> 'verdicts' or exists (
    select from drafts where id = (to_jsonb(new)->>'draft_id')::uuid
      and conversation_id = tg_argv[0]::uuid)
  then perform pg_advisory_xact_lock_shared(${LOCK}); end if;
  return coalesce(new, old);
end $$`

/** Tables whose rows do not name their conversation. */
const NAMELESS = ['verdicts', 'tallies']

const WAITING = `select pid from pg_stat_activity
  where datname = current_database() and wait_event_type = 'Lock' and wait_event = 'advisory'`

export async function openGate(databaseUrl: string): Promise<Gate> {
  const holder = new pg.Client({ connectionString: databaseUrl, application_name: 'gate' })
  holder.on('error', () => undefined)
  await holder.connect()
  await holder.query(FUNCTION)
  await holder.query(`select pg_advisory_lock(${LOCK})`)
  let armed: string | null = null
  const nobodyIsLeft = () =>
    until('the connections of the killed server end', async () => {
      const { rowCount } = await holder.query(
        `select from pg_stat_activity
         where datname = current_database() and application_name like 'diapason%'`,
      )
      return rowCount === 0
    })
  const disarm = async () => {
    if (armed) await holder.query(`drop trigger stand_at_gate on ${armed}`)
    armed = null
  }
  return {
    arm: async ({ table, event, when }, conversation) => {
      const row = event === 'delete' ? 'old' : 'new'
      const mine = NAMELESS.includes(table) ? 'true' : `${row}.conversation_id = '${conversation}'`
      await holder.query(`create trigger stand_at_gate before ${event} on ${table} for each row
        when (${mine} and ${when ?? 'true'}) execute function stand_at_gate('${conversation}')`)
      armed = table
    },
    reached: async () => {
      const someone = async () => ((await holder.query(WAITING)).rowCount ?? 0) > 0
      await until(`somebody at the gate of ${armed}`, someone)
    },
    undo: async () => {
      await holder.query(`select pg_terminate_backend(pid) from (${WAITING}) waiting`)
      await nobodyIsLeft()
      await disarm()
    },
    pass: async () => {
      await holder.query(`select pg_advisory_unlock(${LOCK})`)
      await nobodyIsLeft()
      await disarm()
      await holder.query(`select pg_advisory_lock(${LOCK})`)
    },
    close: () => holder.end(),
  }
}
