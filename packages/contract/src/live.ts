import { z } from 'zod'
import { conversationSummarySchema, deliverySchema, noteSchema } from './conversation.ts'
import { correctionSchema } from './correction.ts'
import { conversationEventSchema } from './event.ts'
import { messageSchema, readMessageSchema } from './message.ts'
import { problemSchema } from './problem.ts'
import { readingSchema } from './reading.ts'
import { visitorConversationSchema } from './visitor.ts'

/**
 * What a browser says on the WebSocket. Order: `hello`, wait for `ready`; `subscribe`, wait for
 * `subscribed`; then fetch what is missing by sequence number over HTTP. Live items that arrive
 * meanwhile are merged by `seq`, so nothing falls between.
 */
export const clientFrameSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello'), token: z.string().max(2_000).optional() }).meta({
    description: 'With a visitor token; people of the console are known by their cookie.',
  }),
  z.object({ type: z.literal('subscribe'), conversation: z.uuid() }),
  z.object({ type: z.literal('unsubscribe'), conversation: z.uuid() }),
  z
    .object({ type: z.literal('inbox') })
    .meta({ description: 'Console: follow the list of conversations.' }),
  z.object({ type: z.literal('typing'), conversation: z.uuid(), active: z.boolean() }),
  z.object({ type: z.literal('seen'), conversation: z.uuid(), seq: z.int().min(0) }),
  z.object({ type: z.literal('viewing'), conversation: z.uuid(), active: z.boolean() }).meta({
    description:
      'Console: this conversation is on the screen. Said again every four seconds; forgotten after ten.',
  }),
  z.object({ type: z.literal('ping') }),
])
export type ClientFrame = z.infer<typeof clientFrameSchema>

/** What the server says to a customer's widget. */
export const visitorFrameSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  z.object({ type: z.literal('subscribed'), conversation: z.uuid(), lastSeq: z.int() }),
  z.object({ type: z.literal('message'), conversation: z.uuid(), message: messageSchema }),
  z.object({ type: z.literal('conversation'), conversation: visitorConversationSchema }),
  z.object({
    type: z.literal('typing'),
    conversation: z.uuid(),
    who: z.enum(['bot', 'agent']),
    active: z.boolean(),
  }),
  z.object({ type: z.literal('problem'), problem: problemSchema }),
  z.object({ type: z.literal('pong') }),
])
export type VisitorFrame = z.infer<typeof visitorFrameSchema>

/** A colleague who has the same conversation on the screen. */
export const viewerSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  writing: z.boolean().meta({ description: 'Writing a reply at this moment.' }),
})
export type Viewer = z.infer<typeof viewerSchema>

/** What the server says to the console. */
export const agentFrameSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  z.object({ type: z.literal('subscribed'), conversation: z.uuid(), lastSeq: z.int() }),
  z.object({ type: z.literal('message'), conversation: z.uuid(), message: readMessageSchema }),
  z.object({
    type: z.literal('reading'),
    conversation: z.uuid(),
    seq: z.int(),
    reading: readingSchema,
    correction: correctionSchema.nullable(),
  }),
  z.object({ type: z.literal('note'), conversation: z.uuid(), note: noteSchema }),
  z.object({ type: z.literal('event'), conversation: z.uuid(), event: conversationEventSchema }),
  z.object({ type: z.literal('delivery'), conversation: z.uuid(), delivery: deliverySchema }),
  z.object({ type: z.literal('changed'), conversation: conversationSummarySchema }),
  z
    .object({
      type: z.literal('assigned'),
      conversation: z.uuid(),
      by: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    })
    .meta({
      description:
        'To the person who is asked to take it, alone. What changed of it comes as `changed`, to all.',
    }),
  z
    .object({
      type: z.literal('mentioned'),
      conversation: z.uuid(),
      noteId: z.uuid(),
      by: z.object({ id: z.uuid(), name: z.string() }),
    })
    .meta({ description: 'To whoever is named in a private note, alone.' }),
  z.object({
    type: z.literal('typing'),
    conversation: z.uuid(),
    who: z.enum(['customer', 'agent']),
    name: z.string().nullable(),
    active: z.boolean(),
  }),
  z.object({ type: z.literal('held'), conversation: z.uuid() }).meta({
    description: 'What this agent holds back here has changed: ask for it anew.',
  }),
  z.object({ type: z.literal('viewers'), conversation: z.uuid(), viewers: z.array(viewerSchema) }),
  z.object({ type: z.literal('problem'), problem: problemSchema }),
  z.object({ type: z.literal('pong') }),
])
export type AgentFrame = z.infer<typeof agentFrameSchema>
