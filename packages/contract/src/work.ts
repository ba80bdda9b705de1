import { z } from 'zod'

/** A job that failed too often: nothing is lost, it waits here for a person. */
export const deadLetterSchema = z.object({
  id: z.string(),
  kind: z.string(),
  conversationId: z.uuid().nullable(),
  attempts: z.int(),
  error: z.string(),
  diedAt: z.iso.datetime(),
})
export type DeadLetter = z.infer<typeof deadLetterSchema>

export const healthSchema = z.object({
  status: z.enum(['ok', 'degraded']),
  version: z.string(),
  database: z.boolean(),
  /** Seconds the oldest due job has been waiting. */
  lagSeconds: z.number(),
  deadLetters: z.int(),
})
export type Health = z.infer<typeof healthSchema>
