import { z } from 'zod'
import { conversationSummarySchema } from './conversation.ts'
import { noticeSeenSchema } from './privacy.ts'
import { shortNameSchema } from './short-name.ts'

const recordSchema = z.object({
  id: z.uuid(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  identity: z.string().nullable().meta({ description: 'The company’s own id of them, proved.' }),
  channel: z.string(),
  since: z.iso.datetime(),
})

/** A private note on a customer: it stays with them, whatever the conversation. */
export const customerNoteSchema = z.object({
  id: z.uuid(),
  text: z.string(),
  author: z.object({ id: z.uuid(), name: z.string() }),
  writtenAt: z.iso.datetime(),
})
export type CustomerNote = z.infer<typeof customerNoteSchema>

/** The id is made by whoever writes: sent twice, it is one note. */
export const newCustomerNoteSchema = z.object({
  id: z.uuid(),
  text: z.string().trim().min(1).max(2_000),
})
export type NewCustomerNote = z.infer<typeof newCustomerNoteSchema>

/** All words that a customer is sorted by; the same but for accents and capitals are one. */
export const newSegmentsSchema = z.object({ segments: z.array(shortNameSchema).max(100) })
export type NewSegments = z.infer<typeof newSegmentsSchema>

/** A word that a team sorts its customers by. */
export const knownSegmentSchema = z.object({
  name: z.string(),
  customers: z.int().meta({ description: 'Customers who are sorted by it.' }),
})
export type KnownSegment = z.infer<typeof knownSegmentSchema>

/** What is known of one customer, for whoever answers them. */
export const customerFileSchema = z.object({
  customer: recordSchema,
  joined: z
    .array(recordSchema.extend({ conversations: z.int(), joinedAt: z.iso.datetime() }))
    .meta({ description: 'Records of the same person that were joined with this one.' }),
  alike: z.array(recordSchema.extend({ conversations: z.int() })).meta({
    description: 'Records with the same address or name: perhaps the same person, perhaps not.',
  }),
  conversations: z.array(conversationSummarySchema).meta({
    description:
      'The newest first, at most 50. Mood and path are empty once feelings are forgotten.',
  }),
  conversationCount: z.int(),
  facts: z.record(z.string(), z.unknown()).nullable().meta({
    description: 'What the site told of them last. Nobody has proved it.',
  }),
  notes: z.array(customerNoteSchema).meta({
    description: 'What colleagues noted on this customer, the newest first. No customer sees them.',
  }),
  segments: z.array(z.string()).meta({
    description: 'Words that the team sorts them by, at most 10. No customer sees them.',
  }),
  consent: z.object({
    notice: noticeSeenSchema.nullable().meta({
      description:
        'What stood there before their first message, as the widget tells: who answers, what is kept.',
    }),
    mailAcceptedAt: z.iso.datetime().nullable().meta({
      description: 'When they last said that a reply may reach them by mail.',
    }),
  }),
  keptFor: z.object({ feelingsDays: z.int(), messagesDays: z.int() }),
})
export type CustomerFile = z.infer<typeof customerFileSchema>
export type CustomerRecord = z.infer<typeof recordSchema>

/** Records that a search by address or name has met, the likeliest first; at most 20. */
export const customersFoundSchema = z.object({
  customers: z.array(recordSchema.extend({ conversations: z.int() })),
  more: z.boolean().meta({ description: 'There are others: look for more of the name.' }),
})
export type CustomersFound = z.infer<typeof customersFoundSchema>

/** Another record of the same person, whose conversations come here. */
export const customerJoinSchema = z.object({ other: z.uuid() })
export type CustomerJoin = z.infer<typeof customerJoinSchema>
