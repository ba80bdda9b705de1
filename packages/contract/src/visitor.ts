import { z } from 'zod'
import { messageSchema } from './message.ts'
import { ownerSchema } from './conversation.ts'

/** Words shown before anything is stored. */
export const widgetConfigSchema = z.object({
  company: z.string(),
  language: z.enum(['fr', 'en']),
  /** First words of the assistant: that it is automatic, for whom, how to reach a person. */
  welcome: z.string(),
  open: z.boolean().meta({ description: 'Whether people answer at this hour.' }),
})
export type WidgetConfig = z.infer<typeof widgetConfigSchema>

/** Made at the customer's first click. `token` continues an earlier conversation. */
export const newVisitSchema = z.object({
  channel: z.string().min(1).max(64),
  language: z.enum(['fr', 'en']),
  token: z.string().max(2_000).optional(),
  identity: z
    .object({
      id: z.string().min(1).max(200),
      signature: z
        .string()
        .length(64)
        .meta({ description: 'Hex HMAC-SHA256 of `id` with the channel’s identity secret.' }),
      name: z.string().max(200).optional(),
      email: z.email().optional(),
    })
    .optional(),
})
export type NewVisit = z.infer<typeof newVisitSchema>

/** A visitor's pass: good for one conversation and a short time; renewed by asking again. */
export const visitSchema = z.object({
  token: z.string(),
  conversationId: z.uuid(),
  expiresAt: z.iso.datetime(),
})
export type Visit = z.infer<typeof visitSchema>

/** The conversation as the customer may see it. A higher `version` replaces a lower one. */
export const visitorConversationSchema = z.object({
  id: z.uuid(),
  version: z.int(),
  state: z.enum(['open', 'closed']),
  owner: ownerSchema,
  agentName: z.string().nullable(),
  reference: z.string().nullable(),
  lastSeq: z.int(),
  seen: z.object({ customer: z.int(), agent: z.int() }),
})
export type VisitorConversation = z.infer<typeof visitorConversationSchema>

/** What a reload needs: the conversation, or null before the first message, and its messages. */
export const visitorSnapshotSchema = z.object({
  conversation: visitorConversationSchema.nullable(),
  messages: z.array(messageSchema),
})
export type VisitorSnapshot = z.infer<typeof visitorSnapshotSchema>

/** Ask for a person: works as the very first click. The id makes pressing twice harmless. */
export const askPersonSchema = z.object({ id: z.uuid() })
export type AskPerson = z.infer<typeof askPersonSchema>

export const seenSchema = z.object({ seq: z.int().min(0) })
export type Seen = z.infer<typeof seenSchema>
