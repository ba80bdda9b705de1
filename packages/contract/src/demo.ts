import { z } from 'zod'

/** Whether there are example conversations, and whether somebody should be offered them. */
export const demoSchema = z.object({
  /** Whether there is no conversation of a real customer yet. */
  isEmpty: z.boolean(),
  /** Example conversations that are there. */
  conversations: z.int(),
  /** Those whose customer has not said everything yet. */
  coming: z.int(),
  /** Whether the asker has seen the tour, or passed it over. */
  tourSeen: z.boolean(),
})
export type Demo = z.infer<typeof demoSchema>
