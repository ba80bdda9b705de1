import { z } from 'zod'
import { attachmentSchema } from './attachment.ts'

/** Days of a workspace that has never said otherwise. */
export const DEFAULT_RETENTION = { feelingsDays: 7, correctionsDays: 7, messagesDays: 365 } as const

const valuesSchema = z.object({
  feelingsDays: z.int().min(0).max(365).meta({
    description:
      'Days after the end of a conversation until what was inferred of feelings is deleted. 0: at the next round, within the hour.',
  }),
  correctionsDays: z.int().min(0).max(365).meta({
    description:
      'The same for corrections, and for what was learnt from them: at least `feelingsDays`. More than a few days needs the customers’ consent.',
  }),
  messagesDays: z.int().min(0).max(3_650).meta({
    description:
      'Days after the end of a conversation until all of it is deleted, feelings and corrections too. 0: kept until somebody erases it.',
  }),
})

/** How long a workspace keeps what it holds on customers. */
export const retentionSchema = valuesSchema.refine(
  ({ feelingsDays, correctionsDays }) => correctionsDays >= feelingsDays,
  { path: ['correctionsDays'], message: 'A correction stays at least as long as its reading.' },
)
export type Retention = z.infer<typeof retentionSchema>

/** Rows that are gone, by table: `{ messages: 12, readings: 7 }`. */
const countsSchema = z.record(z.string(), z.int())

/** The proof of an erasure: ids and counts, nothing that anybody said. */
export const erasureSchema = z.object({
  id: z.uuid(),
  /** Null when a conversation went because its time was over. */
  customerId: z.uuid().nullable(),
  conversationIds: z.array(z.uuid()),
  askedBy: z.enum(['administrator', 'machine', 'customer', 'retention']),
  /** The administrator who asked, else null. */
  userId: z.uuid().nullable(),
  counts: countsSchema,
  erasedAt: z.iso.datetime(),
})
export type Erasure = z.infer<typeof erasureSchema>

/** What was inferred from one message. */
const heardSchema = z.object({
  emotion: z.string(),
  intensity: z.int().meta({ description: '0 none … 4 extreme' }),
  valence: z.number().meta({ description: '−1 unpleasant … 1 pleasant' }),
  certainty: z.number().meta({ description: '0 … 1' }),
  reasons: z.array(z.string()).meta({ description: 'Why the customer writes.' }),
  signals: z.array(z.string()),
  words: z.array(z.string()).meta({ description: 'The words it rests on.' }),
  corrected: z.boolean().meta({ description: 'A person has said that it was otherwise.' }),
})

const exportedMessageSchema = z.object({
  number: z.int(),
  from: z.enum(['customer', 'bot', 'agent', 'system']),
  name: z.string().nullable().meta({ description: 'First name of the agent.' }),
  text: z.string(),
  attachments: z.array(attachmentSchema).meta({
    description: 'Each can be downloaded in the conversation, for as long as it is kept.',
  }),
  sentAt: z.iso.datetime(),
  inferred: heardSchema.nullable().meta({ description: 'Null once it is deleted, or not read.' }),
})

/** The words about what is kept, and when they stood before the customer. */
export const noticeSeenSchema = z.object({
  words: z.string(),
  privacy: z.string().nullable().meta({ description: 'Your own notice, linked beside them.' }),
  shownAt: z.iso.datetime(),
})

const exportedConversationSchema = z.object({
  id: z.uuid(),
  reference: z.string().nullable(),
  state: z.enum(['open', 'closed']),
  openedAt: z.iso.datetime(),
  closedAt: z.iso.datetime().nullable(),
  messages: z.array(exportedMessageSchema),
  page: z.record(z.string(), z.unknown()).nullable().meta({
    description: 'What your site told of them.',
  }),
  survey: z
    .object({ degree: z.int().nullable(), words: z.string() })
    .nullable()
    .meta({ description: 'Whether they felt listened to, 1 … 5, and what they added.' }),
  notice: noticeSeenSchema.nullable(),
  mailAcceptedAt: z.iso.datetime().nullable().meta({
    description: 'When they said that a reply may reach them by mail.',
  }),
})

/** Everything about a customer that they may take along themselves. */
export const ownExportSchema = z.object({
  about: z.object({ fr: z.string(), en: z.string() }),
  company: z.string(),
  exportedAt: z.iso.datetime(),
  customer: z
    .object({
      id: z.uuid(),
      identity: z.string().nullable().meta({ description: 'The company’s own id of them.' }),
      name: z.string().nullable(),
      email: z.string().nullable(),
      since: z.iso.datetime(),
    })
    .nullable()
    .meta({ description: 'Null: nothing is held.' }),
  conversations: z.array(exportedConversationSchema),
  keptFor: valuesSchema,
})
export type OwnExport = z.infer<typeof ownExportSchema>

/** The same with every row of every table, notes between colleagues included. */
export const customerExportSchema = ownExportSchema.extend({
  records: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))).meta({
    description: 'By table, as it is stored. Listed in docs/privacy.md.',
  }),
})
export type CustomerExport = z.infer<typeof customerExportSchema>
