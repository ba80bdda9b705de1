import type pg from 'pg'
import { storeArrival, type Arrival } from './arrivals.ts'

/** What became of an arrival: number and time of its message. */
type Stored = Awaited<ReturnType<typeof storeArrival>>

/** Stores arrivals, those that come together in one transaction. */
export interface Intake {
  /** Durable when it resolves; the same answers and errors as {@link storeArrival} alone. */
  store(item: Arrival): Promise<Stored>
  /** Are more arrivals waiting than can be stored at once? Work that may be late then steps back. */
  isCrowded(): boolean
}

interface Waiting {
  readonly item: Arrival
  resolve(stored: Stored | Promise<Stored>): void
}

/** Groups under way at a time: more would be smaller, and each costs a commit. */
const GROUPS = 2
/** Most arrivals in a group. */
const MOST = 32

/**
 * The statement of `storeArrival` for many conversations at once, an arrival each. A lane that
 * somebody holds is passed over, so that nobody waits for a stranger's conversation.
 */
const STORE_GROUP = `
with given as materialized (
  select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::uuid[], $7::text[])
    as g(workspace_id, channel_id, conversation_id, external_id, body, message_id, text)
), lane as (
  select given.*, c.last_seq, c.snoozed_until
  from given join conversations c
    on c.workspace_id = given.workspace_id and c.id = given.conversation_id
   and c.channel_id = given.channel_id and c.state = 'open'
  for update of c skip locked
), item as (
  insert into arrivals (workspace_id, channel_id, conversation_id, external_id, body, message_seq)
  select workspace_id, channel_id, conversation_id, external_id, body, last_seq + 1 from lane
  on conflict do nothing returning workspace_id, conversation_id, message_seq
), turn as (
  update conversations c
  set last_seq = item.message_seq, version = c.version + 1, updated_at = now(),
      last_words = left(given.text, 200), waiting_since = coalesce(c.waiting_since, now()),
      snoozed_until = null,
      returned_at = case when c.snoozed_until is null then c.returned_at else now() end
  from item join given using (workspace_id, conversation_id)
  where c.workspace_id = item.workspace_id and c.id = item.conversation_id
  returning c.workspace_id, c.id as conversation_id, c.last_seq, given.message_id, given.text
), message as (
  insert into messages (workspace_id, conversation_id, seq, id, author, text)
  select workspace_id, conversation_id, last_seq, message_id, 'customer', text from turn
  returning workspace_id, conversation_id, seq, sent_at
), line as (
  insert into events (workspace_id, conversation_id, kind, reason, after_seq)
  select workspace_id, conversation_id, 'woken', 'customer', turn.last_seq
  from turn join lane using (workspace_id, conversation_id)
  where lane.snoozed_until is not null
), work as (
  insert into outbox (workspace_id, kind, conversation_id, payload)
  select workspace_id, 'analyse', conversation_id, jsonb_build_object('seq', seq) from message
)
select conversation_id as "conversationId", seq, sent_at as "sentAt" from message`

/**
 * Opens the way in. An arrival that comes alone is stored at once and alone; while earlier ones
 * are being committed, those that follow gather. The group is only the fast way: whatever it
 * passes over (known already, conversation closed or held by somebody, one bad item) goes alone,
 * where the answer is exact.
 */
export function openIntake(pool: pg.Pool): Intake {
  let waiting: Waiting[] = []
  let underWay = 0
  let planned = false
  const plan = () => {
    if (planned || waiting.length === 0) return
    planned = true
    // after everything that this turn of the event loop has read from the network
    setImmediate(begin)
  }
  const begin = () => {
    planned = false
    while (waiting.length > 0 && underWay < GROUPS) {
      const group = firstOfEach(waiting)
      const taken = new Set(group)
      waiting = waiting.filter((entry) => !taken.has(entry))
      underWay += 1
      void settle(pool, group).finally(() => {
        underWay -= 1
        plan()
      })
    }
  }
  return {
    store: (item) =>
      new Promise((resolve) => {
        waiting.push({ item, resolve })
        if (underWay < GROUPS) plan()
      }),
    isCrowded: () => underWay === GROUPS && waiting.length > 0,
  }
}

/** Of each conversation the first, in the order of coming: a lane takes one message at a time. */
function firstOfEach(waiting: readonly Waiting[]): Waiting[] {
  const first = new Map<string, Waiting>()
  for (const entry of waiting) {
    if (first.size === MOST) break
    const { conversationId } = entry.item
    if (!first.has(conversationId)) first.set(conversationId, entry)
  }
  return [...first.values()]
}

async function settle(pool: pg.Pool, group: readonly Waiting[]): Promise<void> {
  const stored = group.length > 1 ? await storeTogether(pool, group) : new Map<string, Stored>()
  const alone: Promise<Stored>[] = []
  for (const entry of group) {
    const known = stored.get(entry.item.conversationId)
    const done = known === undefined ? storeArrival(pool, entry.item) : Promise.resolve(known)
    entry.resolve(done)
    alone.push(done)
  }
  // only an arrival that came alone is waited for: it is a group of its own
  if (group.length === 1) await Promise.allSettled(alone)
}

/** @returns what was stored, by conversation; nothing at all when one item spoilt the transaction */
async function storeTogether(
  pool: pg.Pool,
  group: readonly Waiting[],
): Promise<ReadonlyMap<string, Stored>> {
  const column = (key: keyof Arrival) => group.map(({ item }) => item[key])
  try {
    const { rows } = await pool.query<NonNullable<Stored> & { conversationId: string }>({
      name: 'store-arrivals',
      text: STORE_GROUP,
      values: [
        column('workspaceId'),
        column('channelId'),
        column('conversationId'),
        column('externalId'),
        column('body'),
        column('messageId'),
        column('text'),
      ],
    })
    return new Map(rows.map(({ conversationId, ...stored }) => [conversationId, stored]))
  } catch {
    return new Map()
  }
}
