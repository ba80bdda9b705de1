import type pg from 'pg'

/** A foreign key as the statements that take it away and bring it back. */
interface ForeignKey {
  readonly dropped: string
  readonly added: string
}

/** What {@link restoreRules} needs to bring everything back. */
export interface Rules {
  readonly foreignKeys: readonly ForeignKey[]
  readonly tables: readonly string[]
}

/** Lets rows arrive in any order: takes away foreign keys and silences triggers, until the commit. */
export async function liftRules(client: pg.ClientBase): Promise<Rules> {
  const keys = await client.query<ForeignKey>(`
    SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS dropped,
           format('ALTER TABLE %s ADD CONSTRAINT %I %s',
                  conrelid::regclass, conname, pg_get_constraintdef(oid)) AS added
      FROM pg_constraint
     WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND conparentid = 0`)
  const triggers = await client.query<{ name: string }>(`
    SELECT DISTINCT tgrelid::regclass::text AS name FROM pg_trigger t
      JOIN pg_class c ON c.oid = tgrelid
     WHERE NOT tgisinternal AND relnamespace = 'public'::regnamespace`)
  const rules = { foreignKeys: keys.rows, tables: triggers.rows.map(({ name }) => name) }
  for (const { dropped } of rules.foreignKeys) await client.query(dropped)
  for (const name of rules.tables) await client.query(`ALTER TABLE ${name} DISABLE TRIGGER USER`)
  return rules
}

/** Brings them back; PostgreSQL then checks every row against them. */
export async function restoreRules(client: pg.ClientBase, rules: Rules): Promise<void> {
  for (const { added } of rules.foreignKeys) await client.query(added)
  for (const name of rules.tables) await client.query(`ALTER TABLE ${name} ENABLE TRIGGER USER`)
}
