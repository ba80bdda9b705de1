import { z } from 'zod'
import { newReplySchema } from './conversation.ts'
import { macroStepsSchema } from './macro.ts'

/** Longest time that a reply may be held, in milliseconds. */
export const HOLD_MOST_MS = 30_000

/** A reply that leaves a moment later and can be taken back until then. */
export const newHeldReplySchema = newReplySchema.extend({
  holdMs: z.int().min(1).max(HOLD_MOST_MS).meta({
    description: 'Milliseconds until it leaves: `5000`. The customer sees nothing before.',
  }),
  steps: macroStepsSchema.optional().meta({
    description: 'What is done once it has left; nothing of it when it is taken back.',
  }),
})
export type NewHeldReply = z.infer<typeof newHeldReplySchema>

/** Where such a reply stands. Its author alone is told. */
export const heldReplySchema = z.object({
  id: z.uuid(),
  conversation: z.uuid(),
  customerName: z.string().nullable(),
  state: z.enum(['held', 'refused', 'back', 'sent']).meta({
    description:
      '`held`: leaves by itself. `refused`: did not leave, see `refused`; its words wait for their author. `back`: taken back, never leaves. `sent`: it is a message now.',
  }),
  text: z.string().nullable().meta({ description: 'Null once it was taken back before.' }),
  refused: z.string().nullable().meta({
    description: 'The code of the problem, such as `seen_outdated`.',
  }),
  steps: macroStepsSchema,
  leavesInMs: z.int().min(0).meta({ description: 'From the moment of this answer.' }),
})
export type HeldReply = z.infer<typeof heldReplySchema>

export const heldRepliesSchema = z.object({ replies: z.array(heldReplySchema) })
export type HeldReplies = z.infer<typeof heldRepliesSchema>
