import { z } from 'zod'

/** What the guard noticed in an agent's draft. Seen by that agent only, and stored nowhere. */
export const draftCheckSchema = z.object({ text: z.string().max(10_000) })
export type DraftCheck = z.infer<typeof draftCheckSchema>

export const findingSchema = z.object({
  rule: z.string(),
  level: z.enum(['block', 'warn', 'hint']),
  start: z.int(),
  end: z.int(),
  text: z.string(),
  reason: z.object({ fr: z.string(), en: z.string() }),
  suggestion: z.string().nullable(),
})

export const draftVerdictSchema = z.object({ findings: z.array(findingSchema) })
export type DraftVerdict = z.infer<typeof draftVerdictSchema>
