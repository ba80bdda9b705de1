import { z } from 'zod'
import { conversationSummarySchema } from './conversation.ts'

const recordSchema = z.object({
  id: z.uuid(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  identity: z.string().nullable().meta({ description: 'The company’s own id of them, proved.' }),
  channel: z.string(),
  since: z.iso.datetime(),
})

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
  keptFor: z.object({ feelingsDays: z.int(), messagesDays: z.int() }),
})
export type CustomerFile = z.infer<typeof customerFileSchema>
export type CustomerRecord = z.infer<typeof recordSchema>

/** Another record of the same person, whose conversations come here. */
export const customerJoinSchema = z.object({ other: z.uuid() })
export type CustomerJoin = z.infer<typeof customerJoinSchema>
