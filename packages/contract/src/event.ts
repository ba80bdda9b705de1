import { z } from 'zod'

const namedSchema = z.object({ id: z.uuid(), name: z.string() })

/** What may happen to a conversation beside what is said in it. */
export const eventKindSchema = z.enum([
  'taken',
  'queued',
  'returned',
  'closed',
  'reopened',
  'assigned',
  'unassigned',
  'team',
  'snoozed',
  'woken',
  'priority',
  'tagged',
  'untagged',
  'merged',
])
export type EventKind = z.infer<typeof eventKindSchema>

/** Why it happened, where the kind leaves it open. */
export const eventReasonSchema = z.enum([
  'by-hand',
  'away',
  'left',
  'time',
  'customer',
  'silent',
  'raised',
  'lowered',
])
export type EventReason = z.infer<typeof eventReasonSchema>

/** One quiet line of a conversation; customers never see it. */
export const conversationEventSchema = z.object({
  id: z.uuid(),
  kind: eventKindSchema,
  /** Who did it; null when nobody did: a time came, the customer wrote. */
  by: namedSchema.nullable(),
  /** Whom it concerns: of `assigned`, `unassigned`. */
  user: namedSchema.nullable(),
  /** Of `team`; null when it belongs to none any more. */
  team: namedSchema.nullable(),
  /** Of `tagged`, `untagged`. */
  tag: namedSchema.nullable(),
  /** Of `snoozed`; null: until the customer writes. */
  until: z.iso.datetime().nullable(),
  reason: eventReasonSchema.nullable(),
  /** Stands after the message with this number. */
  afterSeq: z.int(),
  at: z.iso.datetime(),
})
export type ConversationEvent = z.infer<typeof conversationEventSchema>
