import pg from 'pg'
import { analyse } from '../../packages/engine/src/index.ts'
import { TEXTS } from '../texts.ts'

/** Does something to a database, and leaves it. */
async function on<T>(databaseUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Conversations that wait for a person, each with the words that its row shows. */
export const fillList = (databaseUrl: string, rows: number): Promise<void> =>
  on(databaseUrl, async (client) => {
    await client.query(
      `with place as (select workspace_id, id as channel_id from channels limit 1),
       one as (
         select n, gen_random_uuid() as customer, gen_random_uuid() as conversation,
                ($2::text[])[1 + n % cardinality($2::text[])] as text
         from generate_series(1, $1::int) n),
       made as (
         insert into customers (workspace_id, id, channel_id, name)
         select workspace_id, customer, channel_id, 'Client ' || n from one, place),
       opened as (
         insert into conversations (workspace_id, id, channel_id, customer_id, owner, last_seq,
           language, last_words, path, priority, reasons, reference, waiting_since)
         select workspace_id, conversation, channel_id, customer, 'queue', 1, 'fr',
           left(text, 200), '{-0.4,-0.2,0.1}',
           n % 100, '{asks-human}', 'D-' || n, now() - make_interval(secs => n)
         from one, place)
       insert into messages (workspace_id, conversation_id, seq, id, author, text)
       select workspace_id, conversation, 1, gen_random_uuid(), 'customer', text from one, place`,
      [rows, TEXTS],
    )
    await client.query('analyze')
  })

/**
 * Makes a conversation long: customer and agent by turns, each message of the customer read, a
 * message every ten minutes up to now.
 */
export const fillThread = (databaseUrl: string, conversation: string, last: number) =>
  on(databaseUrl, async (client) => {
    const readings = TEXTS.map((text) => analyse(text))
    await client.query(
      `with place as (select * from conversations where id = $1),
       said as (
         select workspace_id, n as seq, case when n % 2 = 1 then 'customer' else 'agent' end as author,
                (n / 2) % cardinality($3::text[]) as which
         from place, generate_series(last_seq + 1, $2::int) n),
       written as (
         insert into messages (workspace_id, conversation_id, seq, id, author, agent_id, text, sent_at)
         select workspace_id, $1, seq, gen_random_uuid(), author,
                case when author = 'agent' then (select id from users limit 1) end,
                ($3::text[])[1 + which], now() - make_interval(mins => 10 * ($2 - seq))
         from said),
       heard as (
         insert into readings (workspace_id, conversation_id, seq, reading)
         select workspace_id, $1, seq, $4::jsonb -> which from said where author = 'customer')
       update conversations
          set last_seq = $2, decided_seq = $2, version = version + 1, priority = 100, raised = 1
        where id = $1`,
      [conversation, last, TEXTS, JSON.stringify(readings)],
    )
    await client.query('analyze')
  })
