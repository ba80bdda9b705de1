import { sql, type SQL } from 'drizzle-orm'

/** Conversations of one workspace; at least one. */
export interface Conversations {
  readonly workspaceId: string
  readonly ids: readonly string[]
}

/** A table that holds what a conversation left behind. */
export interface PersonalTable {
  readonly name: string
  /** Its rows of some conversations. */
  readonly of: (conversations: Conversations) => SQL
  /** An agent’s own: no export shows it. */
  readonly isPrivate?: true
  /** Bytes of files: an export lists the files, and each is downloaded on its own. */
  readonly isBytes?: true
}

const by =
  (column: SQL): PersonalTable['of'] =>
  ({ workspaceId, ids }) =>
    sql`workspace_id = ${workspaceId} and ${column} in ${[...ids]}`

const CONVERSATION = sql`conversation_id`

/**
 * Every table that holds something of a conversation, in the order in which rows may go: none is
 * pointed at by one that comes later. A test compares it with the tables of the database.
 */
export const PERSONAL_TABLES: readonly PersonalTable[] = [
  {
    name: 'verdicts',
    of: (some) =>
      sql`workspace_id = ${some.workspaceId}
        and draft_id in (select id from drafts where ${by(CONVERSATION)(some)})`,
  },
  { name: 'mentions', of: by(CONVERSATION), isPrivate: true },
  { name: 'attachment_parts', of: by(CONVERSATION), isBytes: true },
  ...[
    'attachments',
    'deliveries',
    'drafts',
    'decisions',
    'language_model_calls',
    'corrections',
    'readings',
    'notes',
    'events',
    'conversation_tags',
    'handovers',
    'page_facts',
    'notices_shown',
    'letters',
    'ways_back',
    'surveys',
    'arrivals',
    'messages',
    'webhook_deliveries',
    'demonstrations',
  ].map((name) => ({ name, of: by(CONVERSATION) })),
  { name: 'phrase_uses', of: by(CONVERSATION), isPrivate: true },
  { name: 'agent_seen', of: by(CONVERSATION), isPrivate: true },
  { name: 'held_replies', of: by(CONVERSATION), isPrivate: true },
  { name: 'shares', of: by(CONVERSATION), isPrivate: true },
  { name: 'journal_links', of: by(CONVERSATION), isPrivate: true },
  { name: 'conversations', of: by(sql`id`) },
]
