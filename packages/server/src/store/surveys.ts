import { sql } from 'drizzle-orm'
import { pgTable, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { ConversationKey } from './conversations.ts'
import type { Db } from './db.ts'

/** One question a conversation. It holds no agent, and must never be read beside one. */
const surveys = pgTable('surveys', {
  workspaceId: uuid('workspace_id').notNull(),
  conversationId: uuid('conversation_id').notNull(),
  askedAt: timestamp('asked_at', { withTimezone: true }).notNull().defaultNow(),
  answeredAt: timestamp('answered_at', { withTimezone: true }),
  degree: smallint('degree'),
  words: text('words').notNull().default(''),
})

/** Minutes without a word after an answer: the customer has left. */
const LEFT_MINUTES = 30
/** Intensity from which sadness, worry or what nobody can name is distress: 3 is strong. */
const DISTRESS = 3
/** After these the question would be an insult, whatever became of the conversation. */
const GRAVE = ['selfHarm', 'violence', 'legal', 'bereavement', 'vulnerable'] as const
const GRAVE_RULES = ['self-harm', 'violence', 'bereavement', 'vulnerable', 'distress'] as const

const hears = (signal: string) => sql`(r.reading -> 'signals' ->> ${signal})::boolean`
const corrected = (signal: string) => sql`(k.correction -> 'signals' ->> ${signal})::boolean`

/**
 * May the customer be asked now, and was not before? Then they have been asked from now on: the row
 * is written before the question is shown, so that no reload and no second tab asks again.
 *
 * Asked when the conversation is closed, or when the last word was an answer and nobody wrote for
 * half an hour. Never after distress, grief or a threat, as heard or as somebody corrected it; nor
 * when that can no longer be told because the readings have been forgotten.
 */
export async function askOnce(db: Db, key: ConversationKey): Promise<boolean> {
  const { workspaceId, conversationId } = key
  const grave = sql.join(
    GRAVE.flatMap((signal) => [hears(signal), corrected(signal)]),
    sql` or `,
  )
  const rules = sql.join(
    GRAVE_RULES.map((rule) => sql`${rule}`),
    sql`, `,
  )
  const { rows } = await db.execute(sql`
    insert into surveys (workspace_id, conversation_id)
    select c.workspace_id, c.id from conversations c
    join messages last on last.workspace_id = c.workspace_id
      and last.conversation_id = c.id and last.seq = c.last_seq
    where c.workspace_id = ${workspaceId}::uuid and c.id = ${conversationId}::uuid
      and (c.state = 'closed' or (c.owner <> 'queue' and last.author in ('bot', 'agent')
           and last.sent_at < now() - make_interval(mins => ${LEFT_MINUTES})))
      and exists (select 1 from messages m where m.workspace_id = c.workspace_id
        and m.conversation_id = c.id and m.author in ('bot', 'agent'))
      and exists (select 1 from messages m where m.workspace_id = c.workspace_id
        and m.conversation_id = c.id and m.author = 'customer')
      and not exists (select 1 from messages m
        left join readings r on r.workspace_id = m.workspace_id
          and r.conversation_id = m.conversation_id and r.seq = m.seq
        left join corrections k on k.workspace_id = m.workspace_id
          and k.conversation_id = m.conversation_id and k.seq = m.seq
        where m.workspace_id = c.workspace_id and m.conversation_id = c.id
          and m.author = 'customer'
          and (r.seq is null or ${grave}
            or (r.reading ->> 'polarity' = 'negative'
                and greatest((r.reading ->> 'intensity')::int,
                             (k.correction ->> 'intensity')::int) >= ${DISTRESS}
                and coalesce(k.correction ->> 'emotion', r.reading ->> 'emotion')
                    not in ('anger', 'frustration', 'disappointment', 'confusion'))))
      and not exists (select 1 from handovers h where h.workspace_id = c.workspace_id
        and h.conversation_id = c.id and h.reasons && array[${rules}]::text[])
      and not c.reasons && array[${rules}]::text[]
    on conflict do nothing
    returning conversation_id`)
  return rows.length > 0
}

/** Keeps an answer to a question that was asked; the first one counts. */
export async function keepAnswer(
  db: Db,
  { workspaceId, conversationId }: ConversationKey,
  answer: { degree: number | null; words: string },
): Promise<void> {
  await db
    .update(surveys)
    .set({ ...answer, answeredAt: sql`now()` })
    .where(
      sql`${surveys.workspaceId} = ${workspaceId}::uuid
        and ${surveys.conversationId} = ${conversationId}::uuid and ${surveys.answeredAt} is null`,
    )
}

/** Fewest answers that are counted together; fewer would say who said what, and to whom. */
export const SURVEY_GROUP = 5

/**
 * Answers of a workspace in the months from one to another, both included, as counts. Only full
 * groups of five, in the order they came: one more answer changes nothing that could be read off.
 */
export async function countAnswers(
  db: Db,
  workspaceId: string,
  { from, to }: { from: string; to: string },
): Promise<{ degree: number; count: number }[]> {
  const { rows } = await db.execute<{ degree: number; count: number }>(sql`
    with answers as (
      select degree, row_number() over (order by answered_at, conversation_id) as place,
             count(*) over () as total
      from surveys
      where workspace_id = ${workspaceId}::uuid and degree is not null
        and answered_at >= ${`${from}-01`}::date
        and answered_at < ${`${to}-01`}::date + interval '1 month')
    select degree::int, count(*)::int as count from answers
    where place <= total - total % ${SURVEY_GROUP} group by degree`)
  return rows
}

/**
 * What customers added in their own words. No degree, no agent and no conversation, which would say who
 * answered: these are read, not counted.
 */
export interface SurveyWords extends Record<string, unknown> {
  readonly words: string
  /** `2026-11`: the exact moment would say more than is needed. */
  readonly month: string
}

/** Words of the same months, in the same full groups of five; the newest first, at most `limit`. */
export async function wordsAdded(
  db: Db,
  workspaceId: string,
  { from, to, limit }: { from: string; to: string; limit: number },
): Promise<SurveyWords[]> {
  const { rows } = await db.execute<SurveyWords>(sql`
    with said as (
      select words, answered_at,
             row_number() over (order by answered_at, conversation_id) as place,
             count(*) over () as total
      from surveys
      where workspace_id = ${workspaceId}::uuid and words <> ''
        and answered_at >= ${`${from}-01`}::date
        and answered_at < ${`${to}-01`}::date + interval '1 month')
    select words, to_char(answered_at, 'YYYY-MM') as month
    from said where place <= total - total % ${SURVEY_GROUP}
    order by place desc limit ${limit}`)
  return rows
}
