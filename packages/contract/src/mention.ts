import { z } from 'zod'

/** Most people and teams that one note names. */
export const MENTIONS_MOST = 20

const kindSchema = z.enum(['person', 'team'])

/** Somebody named in a note: where, in UTF-16 units of its text as it is stored, the `@` included. */
export const newMentionSchema = z.object({
  kind: kindSchema,
  id: z.uuid(),
  start: z.int().min(0),
  end: z.int().min(1),
})
export type NewMention = z.infer<typeof newMentionSchema>

export const mentionSchema = newMentionSchema.extend({
  /** As they are called now. */
  name: z.string(),
  /** Ids of those who were told: the person, or who was in the team then. */
  told: z.array(z.uuid()),
})
export type Mention = z.infer<typeof mentionSchema>

/** Who can be named: whoever may read conversations, and teams with such a person in them. */
export const mentionableSchema = z.object({
  people: z.array(z.object({ id: z.uuid(), name: z.string() })),
  teams: z.array(z.object({ id: z.uuid(), name: z.string(), people: z.int() })),
})
export type Mentionable = z.infer<typeof mentionableSchema>

/** I have seen where I am named in this conversation. */
export const mentionsSeenSchema = z.object({ conversation: z.uuid() })
