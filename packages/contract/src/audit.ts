import { z } from 'zod'

/** One act that somebody must be able to answer for. Never changed, never deleted. */
export const auditEntrySchema = z.object({
  /** Grows with each act of the server; numbers may be skipped. */
  number: z.int(),
  at: z.iso.datetime(),
  /** Null for a machine. */
  by: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  /** What was done, as `people.invite`. */
  act: z.string(),
  /** Id of what it was done to; null where there is one of it, such as the policy. */
  subject: z.string().nullable(),
  /** Name of that person, team, webhook or key as it is now; null when it is gone or has none. */
  subjectName: z.string().nullable(),
  /** What it became, such as `{ "role": "lead" }`; never what a customer wrote. */
  detail: z.record(z.string(), z.string()),
})
export type AuditEntry = z.infer<typeof auditEntrySchema>

/** A page of the log, the newest first. */
export const auditPageSchema = z.object({
  entries: z.array(auditEntrySchema),
  /** Give it as `before` for the next page; null at the end. */
  next: z.int().nullable(),
})
export type AuditPage = z.infer<typeof auditPageSchema>
