import { z } from 'zod'
import { readingSchema } from './reading.ts'

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'HH:MM')

/** What the bot may do. A new version is stored at each change; hard rules apply whatever it says. */
export const policySchema = z.object({
  version: z.int(),
  mode: z.enum(['listen', 'suggest', 'answer']),
  answerable: z.array(z.string()),
  angerHandover: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  failedTurns: z.union([z.literal(1), z.literal(2)]),
  allowTu: z.boolean(),
  hours: z.object({
    timeZone: z.string(),
    days: z.record(z.string().regex(/^[1-7]$/), z.array(z.tuple([clock, clock]))),
  }),
})
export type Policy = z.infer<typeof policySchema>

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

/** A widget on a web site. */
export const channelSchema = z.object({
  id: z.uuid(),
  key: z.string().meta({ description: 'Public key for the script tag.' }),
  kind: z.literal('widget'),
  name: z.string(),
  origins: z
    .array(z.string())
    .meta({ description: 'Sites that may show the widget, such as `https://shop.example`.' }),
})
export type Channel = z.infer<typeof channelSchema>

export const channelOriginsSchema = z.object({ origins: z.array(z.url()).max(50) })
export type ChannelOrigins = z.infer<typeof channelOriginsSchema>

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

/** A count per day, kept as messages travel, so that reports never scan conversations. */
export const tallySchema = z.object({
  day: z.iso.date(),
  name: z.string(),
  label: z.string(),
  count: z.int(),
})
export type Tally = z.infer<typeof tallySchema>

export const analyseRequestSchema = z.object({
  text: z.string().max(10_000),
  language: z.enum(['fr', 'en']).optional(),
})
export type AnalyseRequest = z.infer<typeof analyseRequestSchema>
export const analyseResponseSchema = z.object({ reading: readingSchema, handOver: z.boolean() })
export type AnalyseResponse = z.infer<typeof analyseResponseSchema>

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

export const healthSchema = z.object({
  status: z.enum(['ok', 'degraded']),
  version: z.string(),
  database: z.boolean(),
  /** Seconds the oldest due job has been waiting. */
  lagSeconds: z.number(),
  deadLetters: z.int(),
})
export type Health = z.infer<typeof healthSchema>
