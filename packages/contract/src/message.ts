import { z } from 'zod'
import { attachedSchema, attachmentSchema } from './attachment.ts'
import { correctionSchema } from './correction.ts'
import { generatedBySchema } from './language-model.ts'
import { readingSchema } from './reading.ts'

/** Longest message accepted, in UTF-16 units. */
export const MESSAGE_LIMIT = 10_000

export const authorSchema = z.enum(['customer', 'bot', 'agent', 'system'])
export type Author = z.infer<typeof authorSchema>

/** Text that any database can hold: no NUL, no half of a surrogate pair. Trimmed, not empty. */
export const textSchema = (limit: number) => spokenSchema(limit).min(1)

/** The same beside files, which may come without a word. */
export const spokenSchema = (limit: number) =>
  z
    .string()
    .overwrite((text) => text.replaceAll('\0', '').toWellFormed().trim())
    .max(limit)

/** What a customer or an agent sends. The id is made by the client: sending again is safe. */
export const newMessageSchema = z.object({
  id: z.uuid().meta({
    description:
      'Made by the client. Same id and text: the stored answer. Same id, other text: 422.',
  }),
  text: spokenSchema(MESSAGE_LIMIT),
  attachments: attachedSchema,
})
export type NewMessage = z.infer<typeof newMessageSchema>

/** One message of a conversation, as both sides may see it. `seq` has no holes. */
export const messageSchema = z.object({
  id: z.uuid(),
  seq: z.int().min(1),
  author: authorSchema,
  /** First name of the agent, or null for everyone else. */
  authorName: z.string().nullable(),
  text: z.string(),
  /** Quick answers offered under the message; pressing one sends its text. */
  choices: z.array(z.object({ label: z.string(), action: z.enum(['say', 'person']) })),
  attachments: z.array(attachmentSchema),
  sentAt: z.iso.datetime(),
})
export type Message = z.infer<typeof messageSchema>

/** A message as an agent sees it: with what was heard in it. */
export const readMessageSchema = messageSchema.extend({
  reading: readingSchema.nullable().meta({
    description: 'Null for messages of agent, bot and system, or while analysis is late.',
  }),
  correction: correctionSchema.nullable().meta({
    description:
      'What a person corrected: `reading` holds it already; its evidence is still what was read.',
  }),
  generatedBy: generatedBySchema.nullable().meta({
    description: 'Of the assistant’s messages: the language model that worded it, if one did.',
  }),
  askedModel: z.boolean().meta({
    description: 'Whether a language model was sent anything for it, used or not.',
  }),
})
export type ReadMessage = z.infer<typeof readMessageSchema>

/** A page of messages after a sequence number, oldest first. */
export const messagePageSchema = z.object({
  messages: z.array(messageSchema),
  lastSeq: z.int().meta({ description: 'Highest sequence number of the conversation now.' }),
})
export type MessagePage = z.infer<typeof messagePageSchema>

export const readMessagePageSchema = messagePageSchema.extend({
  messages: z.array(readMessageSchema),
})
export type ReadMessagePage = z.infer<typeof readMessagePageSchema>
