import { sql } from 'drizzle-orm'
import { aliasesOf } from './customer-aliases.ts'
import type { CustomerRow } from './customers.ts'
import type { Db } from './db.ts'
import { PERSONAL_TABLES, type Conversations } from './personal.ts'

/** Rows that are gone, by table. */
export type Counts = Record<string, number>

/** Ids of a customer's conversations. Holds back new ones until the transaction ends. */
export async function lockCustomer(
  tx: Db,
  workspaceId: string,
  customerId: string,
): Promise<string[]> {
  await tx.execute(sql`
    select 1 from customers where workspace_id = ${workspaceId} and id = ${customerId} for update`)
  const { rows } = await tx.execute<{ id: string }>(sql`
    select id from conversations
    where workspace_id = ${workspaceId} and customer_id = ${customerId} order by id for update`)
  return rows.map(({ id }) => id)
}

/**
 * Deletes conversations from every table, with the work that waits for them and the work that failed.
 * Call it with their lanes locked. Counts of a day stay: nobody is in them.
 */
export async function eraseConversations(tx: Db, some: Conversations): Promise<Counts> {
  if (some.ids.length === 0) return {}
  const { workspaceId, ids } = some
  const ofThem = sql`workspace_id = ${workspaceId} and conversation_id in ${[...ids]}`
  await tx.execute(sql`
    update outbox set conversation_id = null where ${ofThem} and kind = 'tally' and dead_at is null
      and conversation_id not in (select d.conversation_id from demonstrations d
                                  where d.workspace_id = ${workspaceId})`)
  const counts: Counts = {}
  // First: whoever reads a message ends its job in the statement that stores what was read.
  counts['outbox'] = await rowsGone(tx, sql`delete from outbox where ${ofThem}`)
  counts['intent_examples'] = await eraseRepeated(tx, some)
  for (const { name, of } of PERSONAL_TABLES)
    counts[name] = await rowsGone(tx, sql`delete from ${sql.identifier(name)} where ${of(some)}`)
  return counts
}

/** Words that are long enough to be somebody's own, when an example repeats them. */
const OWN_WORDS = 40

/** Examples of a reason for contact that somebody copied from a message, word for word. */
const eraseRepeated = (tx: Db, { workspaceId, ids }: Conversations): Promise<number> =>
  rowsGone(
    tx,
    sql`delete from intent_examples e using messages m
      where e.workspace_id = ${workspaceId} and m.workspace_id = e.workspace_id
        and m.conversation_id in ${[...ids]} and m.author = 'customer'
        and length(e.text) >= ${OWN_WORDS} and position(e.text in m.text) > 0`,
  )

/** Deletes a customer who has no conversation any more, and their name where a colleague noted it. */
export async function eraseCustomerRow(tx: Db, customer: CustomerRow): Promise<Counts> {
  const { workspaceId, id, name, email } = customer
  const joined = await aliasesOf(tx, workspaceId, id)
  const whole = [name, email, ...joined.flatMap((row) => [row.name, row.email])].filter(isTelling)
  const parts = whole.flatMap((said) => said.split(/[\s@]+/u)).filter(isTelling)
  return {
    intent_examples: await eraseNaming(tx, { workspaceId, table: 'intent_examples', names: whole }),
    ignored_remarks: await eraseNaming(tx, { workspaceId, table: 'ignored_remarks', names: parts }),
    customer_notes: await rowsGone(
      tx,
      sql`delete from customer_notes where workspace_id = ${workspaceId} and customer_id = ${id}`,
    ),
    customer_segments: await rowsGone(
      tx,
      sql`delete from customer_segments where workspace_id = ${workspaceId} and customer_id = ${id}`,
    ),
    customer_aliases: await rowsGone(
      tx,
      sql`delete from customer_aliases where workspace_id = ${workspaceId} and customer_id = ${id}`,
    ),
    customers: await rowsGone(
      tx,
      sql`delete from customers where workspace_id = ${workspaceId} and id = ${id}`,
    ),
  }
}

const isTelling = (said: string | null): said is string => (said?.trim().length ?? 0) >= 3

/** Remarks are kept in folded words: both sides are compared in lower case and without accents. */
const folded = (said: string): string =>
  said.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()

async function eraseNaming(
  tx: Db,
  of: { workspaceId: string; table: 'intent_examples' | 'ignored_remarks'; names: string[] },
): Promise<number> {
  if (of.names.length === 0) return 0
  const column = sql.identifier(of.table === 'intent_examples' ? 'text' : 'words')
  const table = sql.identifier(of.table)
  const { rows } = await tx.execute<{ id: string; said: string }>(
    sql`select id, ${column} as said from ${table} where workspace_id = ${of.workspaceId}`,
  )
  const naming = rows.filter(({ said }) => of.names.some((name) => names(said, name)))
  if (naming.length === 0) return 0
  const ids = naming.map(({ id }) => id)
  return rowsGone(
    tx,
    sql`delete from ${table} where workspace_id = ${of.workspaceId} and id in ${ids}`,
  )
}

/** Does a text name somebody, as words of their own and not as part of another? */
function names(text: string, name: string): boolean {
  const [all, one] = [folded(text), folded(name)]
  for (let at = all.indexOf(one); at >= 0; at = all.indexOf(one, at + 1)) {
    const around = `${all[at - 1] ?? ' '}${all[at + one.length] ?? ' '}`
    if (!/[\p{L}\p{N}]/u.test(around)) return true
  }
  return false
}

async function rowsGone(tx: Db, statement: ReturnType<typeof sql>): Promise<number> {
  return (await tx.execute(statement)).rowCount ?? 0
}
