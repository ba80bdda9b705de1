import { z } from 'zod'

/** An answer somebody of the workspace approved: the only source of facts and promises. */
export const approvedAnswerSchema = z.object({
  id: z.uuid(),
  version: z.int(),
  intent: z.string(),
  language: z.enum(['fr', 'en']),
  text: z.string(),
  approvedBy: z.string().nullable(),
  approvedAt: z.iso.datetime(),
})
export type ApprovedAnswer = z.infer<typeof approvedAnswerSchema>

export const newApprovedAnswerSchema = z.object({
  intent: z.string().min(1).max(64),
  language: z.enum(['fr', 'en']),
  text: z.string().trim().min(1).max(4_000),
})
export type NewApprovedAnswer = z.infer<typeof newApprovedAnswerSchema>
