import { sql } from 'drizzle-orm'
import { records, type RecordRow } from './customer-records.ts'
import type { Db } from './db.ts'

/** What a customer is looked for by; at least one of them. */
export interface CustomerSearch {
  /** An address or how it begins, whatever its capitals. */
  readonly email: string | null
  /** Folded words of a name (`views/words-of.ts`), the last may be a beginning; empty: any name. */
  readonly nameWords: readonly string[]
  readonly limit: number
}

/** A beginning as `like` takes it. */
const beginning = (text: string): string => `${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`

/**
 * Records of customers, the likeliest first: this very address, an address that begins so, then the
 * newest. A record that was joined with another is found as the one it stands in today.
 */
export async function findCustomers(
  db: Db,
  workspaceId: string,
  { email, nameWords, limit }: CustomerSearch,
): Promise<RecordRow[]> {
  const wasTheirs = sql`exists (select from customer_aliases a
    where a.workspace_id = c.workspace_id and a.customer_id = c.id
      and lower(a.email) = lower(${email}))`
  const ofEmail = sql`(lower(c.email) like lower(${beginning(email ?? '')}) or ${wasTheirs})`
  const ofName = nameWords.map(
    (word, index) => sql`search_words(coalesce(c.name, '') || ' ' || coalesce(c.email, ''))
      @@ search_query(${word}, ${index === nameWords.length - 1})`,
  )
  const all = [sql`c.workspace_id = ${workspaceId}`, ...(email ? [ofEmail] : []), ...ofName]
  const first = sql`(lower(c.email) is not distinct from lower(${email})) desc, ${wasTheirs} desc,`
  const { rows } = await db.execute<RecordRow>(
    records(sql`${sql.join(all, sql` and `)}
      order by ${email ? first : sql``} c.created_at desc, c.id limit ${limit}`),
  )
  return rows
}
