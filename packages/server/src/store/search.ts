import { sql, type SQL } from 'drizzle-orm'
import type { Db } from './db.ts'

/** A conversation that a search met, with the text that holds most of its words. */
export interface Found {
  readonly conversationId: string
  /** Null when the customer's name, address or the reference was met, and no text. */
  readonly place: Place | null
}

interface Place {
  /** The message, or null for a private note. */
  readonly seq: number | null
  readonly author: 'customer' | 'bot' | 'agent' | null
  readonly text: string
  readonly at: Date
}

/** A search as the database takes it: folded words; what is typed last may be a beginning. */
const asked = (words: readonly string[]) => sql`
  select n::int, search_query(word, n = cardinality(words) and octet_length(word) > 2) as query
    from (values (${sql.param(words)}::text[])) as given (words),
         unnest(words) with ordinality as a (word, n)`

/** Every place of a workspace where one of the words stands. */
const hits = (workspaceId: string) => sql`
  select n, m.conversation_id, m.seq, null::uuid as note_id
    from asked join messages m on search_words(m.text) @@ query
   where m.workspace_id = ${workspaceId} and m.author <> 'system'
  union all
  select n, o.conversation_id, null, o.id
    from asked join notes o on search_words(o.text) @@ query
   where o.workspace_id = ${workspaceId}
  union all
  select n, c.id, null, null
    from asked
    join customers p on search_words(coalesce(p.name, '') || ' ' || coalesce(p.email, '')) @@ query
    join conversations c on c.workspace_id = p.workspace_id and c.customer_id = p.id
   where p.workspace_id = ${workspaceId}
  union all
  select n, c.id, null, null
    from asked
    join conversations c on c.reference is not null and search_words(c.reference) @@ query
   where c.workspace_id = ${workspaceId}`

/**
 * Conversations in which every word stands somewhere: in what was said or noted, in the customer's
 * name or address, in the reference. Met by name or reference first, then by all words in one text,
 * then by words of several; the newest first among equals.
 *
 * @param search `words`: at most 8, folded (`views/words-of.ts`); `only`: a condition on `conversations`
 */
export async function searchConversations(
  db: Db,
  workspaceId: string,
  search: { words: readonly string[]; limit: number; only?: SQL | undefined },
): Promise<Found[]> {
  const { words, limit, only = sql`true` } = search
  const { rows } = await db.execute<{
    conversation_id: string
    seq: number | null
    author: NonNullable<Place['author']> | null
    text: string | null
    at: Date
  }>(sql`
    with asked as (${asked(words)}), hits as (${hits(workspaceId)}), places as (
      select conversation_id, seq, note_id, bit_or(1 << n) as met,
             bit_count(bit_or(1 << n)::bit(16)) as words -- a bigint: above, and the seq below
        from hits group by conversation_id, seq, note_id
    ), found as (
      select conversation_id, max(words) as together,
             max(words) filter (where seq is null and note_id is null) as named,
             max((words << 32) + seq) as message,
             max(array[words::text, note_id::text]) filter (where note_id is not null) as note
        from places group by conversation_id
      having bit_or(met) = (1 << ${words.length + 1}::int) - 2
    ), first as (
      select f.*, conversations.updated_at, case when named = ${words.length} then 0
                                     when together = ${words.length} then 1 else 2 end as rank
        from found f
        join conversations on conversations.workspace_id = ${workspaceId}
                          and conversations.id = f.conversation_id
       where conversations.last_seq > 0 and ${only}
       order by rank, conversations.updated_at desc, conversations.id limit ${limit}
    )
    select f.conversation_id, m.seq, m.author, coalesce(m.text, o.text) as text,
           coalesce(m.sent_at, o.written_at) as at
      from first f
      left join messages m on m.workspace_id = ${workspaceId}
                          and m.conversation_id = f.conversation_id and m.seq = (f.message & 2147483647)
                          and (note is null or message >> 32 >= note[1]::int)
      left join notes o on o.workspace_id = ${workspaceId} and o.id = f.note[2]::uuid
     order by rank, updated_at desc, f.conversation_id`)
  return rows.map(({ conversation_id: conversationId, text, seq, author, at }) => ({
    conversationId,
    place: text === null ? null : { seq, author, text, at: new Date(at) },
  }))
}

/** The newest conversations that fit a condition on `conversations`, met by no words. */
export async function newestOf(
  db: Db,
  workspaceId: string,
  { limit, only = sql`true` }: { limit: number; only?: SQL | undefined },
): Promise<Found[]> {
  const { rows } = await db.execute<{ id: string }>(sql`
    select conversations.id from conversations
     where conversations.workspace_id = ${workspaceId} and conversations.last_seq > 0 and ${only}
     order by conversations.updated_at desc, conversations.id limit ${limit}`)
  return rows.map(({ id }) => ({ conversationId: id, place: null }))
}

/** Which of these words a search means: itself, of the same stem, or begun by its last word. */
export async function wordsMeant(
  db: Db,
  candidates: readonly string[],
  words: readonly string[],
): Promise<Set<string>> {
  if (candidates.length === 0) return new Set()
  const { rows } = await db.execute<{ word: string }>(sql`
    with asked as (${asked(words)})
    select word from unnest(${sql.param(candidates)}::text[]) as word
     where exists (select from asked where search_words(word) @@ query)`)
  return new Set(rows.map(({ word }) => word))
}
