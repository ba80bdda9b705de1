import { z } from 'zod'

/** The one shape of every error body: a stable code, what happened, what to do. */
export const problemSchema = z.object({
  code: z
    .string()
    .meta({ description: 'Stable, machine-readable: `not_found`, `too_many_requests`…' }),
  message: z.string().meta({ description: 'What happened, for a person.' }),
  action: z.string().meta({ description: 'What to do about it.' }),
  details: z
    .array(z.object({ path: z.string(), message: z.string() }))
    .optional()
    .meta({ description: 'For `invalid_request`: which fields, and what is wrong with each.' }),
})
export type Problem = z.infer<typeof problemSchema>
