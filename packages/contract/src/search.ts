import { z } from 'zod'
import { authorSchema } from './message.ts'

/** Where a search met its words: a part of a message or note, at most about 160 units. */
export const foundPassageSchema = z.object({
  conversationId: z.uuid(),
  seq: z.int().nullable().meta({ description: 'The message; null for a private note.' }),
  author: authorSchema.nullable().meta({ description: 'Null for a private note.' }),
  text: z.string(),
  /** Words that were searched for: `text.slice(start, end)`. In order, without overlap. */
  marks: z.array(z.object({ start: z.int(), end: z.int() })),
  at: z.iso.datetime(),
})
export type FoundPassage = z.infer<typeof foundPassageSchema>
