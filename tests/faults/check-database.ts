import { rowsOf } from './settle.ts'

/** Changes that the customer need not hear of: who takes the floor is heard when they speak. */
const SILENT = `'closed', 'reopened', 'taken', 'assigned', 'agent-gone'`

/** What may never be found, as queries that find it. Each row is one violation. */
const NEVER: readonly (readonly [what: string, query: string])[] = [
  [
    'sequence numbers with holes',
    `select c.id, c.last_seq, count(m.seq), max(m.seq) from conversations c
     left join messages m on m.conversation_id = c.id
     group by c.workspace_id, c.id
     having c.last_seq <> count(m.seq) or c.last_seq <> coalesce(max(m.seq), 0)`,
  ],
  [
    'an id that two messages carry',
    `select id, count(*) from messages group by id having count(*) > 1`,
  ],
  [
    'a message of a customer that did not arrive once',
    `select m.id, count(a.external_id) from messages m left join arrivals a
       on a.external_id = m.conversation_id || '/' || m.id and a.message_seq = m.seq
     where m.author = 'customer' group by m.id having count(a.external_id) <> 1`,
  ],
  [
    'an arrival without its message',
    `select a.external_id from arrivals a left join messages m
       on m.conversation_id = a.conversation_id and m.seq = a.message_seq and m.author = 'customer'
     where m.seq is null`,
  ],
  [
    'a message of a customer without a reading, or a reading of anything else',
    `select m.conversation_id, m.seq, m.author from messages m
     left join readings r using (conversation_id, seq)
     where (m.author = 'customer') <> (r.seq is not null)`,
  ],
  [
    'a turn that nobody has dealt with',
    `select c.id, c.decided_seq, max(m.seq) from conversations c
     join messages m on m.conversation_id = c.id and m.author = 'customer'
     where c.state = 'open' group by c.workspace_id, c.id having max(m.seq) > c.decided_seq`,
  ],
  [
    'two replies of the bot to one turn',
    `select conversation_id, seq from (
       select conversation_id, seq, author,
              lag(author) over (partition by conversation_id order by seq) as before
       from messages where author <> 'system') spoken
     where author = 'bot' and before is distinct from 'customer'`,
  ],
  [
    'a reply of the bot without a decision to reply, or not to the last words',
    `select m.conversation_id, m.seq, d.outcome, d.upto_seq from messages m
     left join drafts f on f.id = m.id
     left join decisions d on d.id = f.decision_id
     where m.author = 'bot' and (d.outcome is distinct from 'reply' or d.upto_seq <> (
       select max(seq) from messages said where said.conversation_id = m.conversation_id
         and said.author = 'customer' and said.seq < m.seq))`,
  ],
  [
    'a decision to hand over after which nobody was asked for',
    `select d.conversation_id, d.upto_seq from decisions d
     where d.outcome in ('handover', 'suggest') and not exists (
       select from handovers h where h.conversation_id = d.conversation_id and h.fence > d.fence)`,
  ],
  [
    'a decision to reply without a reply, a newer turn or another owner',
    `select d.conversation_id, d.upto_seq from decisions d
     where d.outcome = 'reply'
       and not exists (select from drafts f join messages m on m.id = f.id
                       where f.decision_id = d.id)
       and not exists (select from messages m where m.conversation_id = d.conversation_id
                       and m.author = 'customer' and m.seq > d.upto_seq)
       and not exists (select from handovers h where h.conversation_id = d.conversation_id
                       and h.fence > d.fence)`,
  ],
  [
    'words to a customer without draft, verdict or one delivery that says sent',
    `select m.conversation_id, m.seq, m.author, y.state from messages m
     left join drafts f on f.id = m.id and f.draft->>'text' = m.text
     left join verdicts v on v.draft_id = m.id
     left join deliveries y on y.draft_id = m.id and y.seq = m.seq
     where m.author <> 'customer'
       and (f.id is null or v.draft_id is null or y.state is distinct from 'sent')`,
  ],
  [
    'changes of owner that the fence did not count',
    `select c.id, c.fence, count(h.id) from conversations c
     left join handovers h on h.conversation_id = c.id
     group by c.workspace_id, c.id
     having c.fence <> count(h.id) + 1 or c.fence <> coalesce(max(h.fence), 1)`,
  ],
  [
    'a change of owner that the customer was not told of once',
    `select c.id, (select count(*) from messages m
                   where m.conversation_id = c.id and m.author = 'system') as told,
            (select count(*) from handovers h where h.conversation_id = c.id
              and not h.reasons && array[${SILENT}]) as moved
     from conversations c
     where (select count(*) from messages m where m.conversation_id = c.id and m.author = 'system')
        <> (select count(*) from handovers h where h.conversation_id = c.id
              and not h.reasons && array[${SILENT}])`,
  ],
  [
    'a sleep that is over and did not end, or ended more than once',
    `select c.id, c.snoozed_until from conversations c
     where c.snoozed_until < now()
        or (select count(*) from events e where e.conversation_id = c.id and e.kind = 'woken')
         > (select count(*) from events e where e.conversation_id = c.id and e.kind = 'snoozed')`,
  ],
  [
    'counts of messages that differ from the messages',
    `select label, counted, stored from
       (select label, sum(count) as counted from tallies where name = 'messages' group by label) t
       full join (select author as label, count(*) as stored from messages group by author) m
       using (label) where counted is distinct from stored`,
  ],
  [
    'counts of emotions that differ from the readings',
    `select label, counted, stored from
       (select label, sum(count) as counted from tallies where name = 'emotion' group by label) t
       full join (select reading->>'emotion' as label, count(*) as stored
                  from readings group by 1) r
       using (label) where counted is distinct from stored`,
  ],
  ['work that is left, or given up', `select kind, attempts, error, dead_at from outbox`],
]

/** Looks for everything that no fault may cause. @returns what was found, empty when all is well */
export async function checkDatabase(url: string): Promise<string[]> {
  const found: string[] = []
  for (const [what, query] of NEVER) {
    const rows = await rowsOf(url, query)
    found.push(...rows.map((row) => `${what}: ${JSON.stringify(row)}`))
  }
  return found
}
