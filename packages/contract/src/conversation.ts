import { z } from 'zod'
import { attachedSchema, attachmentSchema } from './attachment.ts'
import { conversationEventSchema } from './event.ts'
import { generatedBySchema } from './language-model.ts'
import { MENTIONS_MOST, mentionSchema, newMentionSchema } from './mention.ts'
import { MESSAGE_LIMIT, readMessageSchema, spokenSchema } from './message.ts'
import { foundPassageSchema } from './search.ts'
import { carriedTagSchema } from './tag.ts'

/** Who has the floor. Exactly one at any moment. */
export const ownerSchema = z.enum(['bot', 'queue', 'agent'])
export type Owner = z.infer<typeof ownerSchema>

/**
 * Lists of the inbox: a person is awaited (`handover`), I have it or am asked (`mine`), nobody is
 * asked yet (`unassigned`), all that is open, I was mentioned, a person has answered and the
 * customer not yet (`waiting`), asleep, closed. What sleeps stands in `snoozed` alone.
 */
export const queueSchema = z.enum([
  'handover',
  'mine',
  'unassigned',
  'all',
  'mentions',
  'waiting',
  'snoozed',
  'closed',
])
export type Queue = z.infer<typeof queueSchema>

const namedSchema = z.object({ id: z.uuid(), name: z.string() })

const moodSchema = z.object({
  emotion: z.string(),
  intensity: z.int(),
  valence: z.number(),
})

/** A row of the inbox. `version` grows with every change: a higher one replaces a lower one. */
export const conversationSummarySchema = z.object({
  id: z.uuid(),
  version: z.int(),
  state: z.enum(['open', 'closed']),
  owner: ownerSchema,
  /** The agent who has it, or null. */
  agent: namedSchema.nullable(),
  /** Who is asked to take it, while it waits in the queue. */
  assignee: namedSchema.nullable(),
  /** Who asked them. */
  assignedBy: namedSchema.nullable(),
  /** The team it belongs to, whoever speaks. */
  team: namedSchema.nullable(),
  /** In the order they were put on. */
  tags: z.array(carriedTagSchema),
  /** Asleep until then, or until the customer writes; in the year 9999: until they write; null: awake. */
  snoozedUntil: z.iso.datetime().nullable(),
  /** When it came back from sleep; null once somebody has dealt with it. */
  returnedAt: z.iso.datetime().nullable(),
  /** Grows whenever the owner changes; send it back with take, return, close. */
  fence: z.int(),
  /** Reference the customer was given at hand-over, such as `D-1042`, or null. */
  reference: z.string().nullable(),
  customer: z.object({ id: z.uuid(), name: z.string().nullable(), email: z.string().nullable() }),
  channel: z.string(),
  language: z.enum(['fr', 'en', 'und']),
  lastSeq: z.int(),
  /** Highest sequence numbers seen by each side. */
  seen: z.object({ customer: z.int(), agent: z.int() }),
  /** The customer's last words, at most 200 units. */
  lastWords: z.string(),
  mood: moodSchema.nullable(),
  /** Valence of the customer's messages in order, the last 12. */
  path: z.array(z.number()),
  priority: z.int(),
  /** Put before the others of its kind (1) or after them (-1) by a person; 0 by nobody. */
  raised: z.int().min(-1).max(1),
  raisedBy: namedSchema.nullable(),
  /** Names of the rules that made the priority, most important first. */
  reasons: z.array(z.string()),
  waitingSince: z.iso.datetime().nullable(),
  /** From when on the customer was told that people answer again; null when no time was named. */
  promisedAt: z.iso.datetime().nullable(),
  openedAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
})
export type ConversationSummary = z.infer<typeof conversationSummarySchema>

export const conversationPageSchema = z.object({
  conversations: z.array(conversationSummarySchema),
  next: z.string().nullable().meta({ description: 'Cursor of the next page, or null at the end.' }),
  counts: z.record(queueSchema, z.int()),
  left: z.int().nullable().meta({
    description: 'How many the filters leave, up to 1000; null without filters, or of a search.',
  }),
  unread: z.array(z.uuid()).meta({
    description:
      'Which of these hold words of the customer or of a colleague that the asker has not seen.',
  }),
  passages: z.array(foundPassageSchema).meta({
    description: 'Of a search: where it met its words. None for one met by its name or reference.',
  }),
})
export type ConversationPage = z.infer<typeof conversationPageSchema>

/** Where the conversation has been heading. */
export const trajectorySchema = z.object({
  path: z.array(
    z.object({
      seq: z.int(),
      valence: z.number(),
      intensity: z.int(),
      emotion: z.string(),
      acknowledged: z.boolean().nullable().meta({
        description:
          'Did a reply name what was felt before the customer wrote again? Null when nothing negative was said, or no reply came.',
      }),
    }),
  ),
  peak: z.int().nullable(),
  turningPoint: z.int().nullable(),
  trend: z.enum(['rising', 'falling', 'steady']),
  acknowledged: z.boolean().nullable().meta({
    description:
      'Has a reply named what was felt, at the peak or since? Null without a peak, or before any reply.',
  }),
  mayRise: z.boolean().meta({
    description:
      'A forecast, never a fact: tension may rise. It changes the order of the inbox alone.',
  }),
})
export type Trajectory = z.infer<typeof trajectorySchema>

/** What an agent needs before the first word; each line may quote the customer. */
export const briefingSchema = z.object({
  lines: z.array(
    z.object({
      kind: z.enum([
        'happened',
        'meaning',
        'tried',
        'promised',
        'feeling',
        'doNotAsk',
        'firstSentence',
        'waiting',
      ]),
      text: z.string(),
      quote: z.object({ seq: z.int(), text: z.string() }).nullable(),
    }),
  ),
})
export type Briefing = z.infer<typeof briefingSchema>

/** A private note between colleagues: it has a table and a route of its own. */
export const noteSchema = z.object({
  id: z.uuid(),
  text: z.string(),
  attachments: z.array(attachmentSchema),
  /** Colleagues it names, in the order of the text. */
  mentions: z.array(mentionSchema),
  authorName: z.string(),
  /** Stands after the message with this number. */
  afterSeq: z.int(),
  writtenAt: z.iso.datetime(),
})
export type Note = z.infer<typeof noteSchema>

/** Where a message sent by bot or agent stands. */
export const deliverySchema = z.object({
  seq: z.int(),
  state: z.enum(['sending', 'sent', 'failed', 'unknown']),
})
export type Delivery = z.infer<typeof deliverySchema>

/** A reply that the bot proposes; an agent may send it, change it, or leave it. */
export const suggestionSchema = z.object({
  draftId: z.uuid(),
  text: z.string(),
  /** The language model that worded it; null for approved pieces. */
  generatedBy: generatedBySchema.nullable(),
  askedModel: z.boolean(),
})
export type Suggestion = z.infer<typeof suggestionSchema>

/** Everything about one conversation on an agent's screen. */
export const conversationSchema = z.object({
  summary: conversationSummarySchema,
  messages: z.array(readMessageSchema),
  notes: z.array(noteSchema),
  events: z.array(conversationEventSchema),
  trajectory: trajectorySchema,
  briefing: briefingSchema.nullable(),
  deliveries: z.array(deliverySchema),
  suggestion: suggestionSchema.nullable(),
})
export type Conversation = z.infer<typeof conversationSchema>

/** Take, return, close, reopen: refused with 409 when the fence is no longer current. */
export const ownerChangeSchema = z.object({
  fence: z.int(),
  seenSeq: z.int().min(0).optional().meta({
    description:
      'For return and close: highest sequence number the agent had seen. A newer customer message answers 409 `seen_outdated`, nothing changes.',
  }),
})
export type OwnerChange = z.infer<typeof ownerChangeSchema>

export const newNoteSchema = z.object({
  id: z.uuid(),
  text: spokenSchema(MESSAGE_LIMIT),
  attachments: attachedSchema,
  mentions: z.array(newMentionSchema).max(MENTIONS_MOST).optional().meta({
    description: 'Colleagues it names: they alone are told. Offsets into the trimmed text.',
  }),
})
export type NewNote = z.infer<typeof newNoteSchema>

/** An agent's reply. `seenSeq` is the last message on the agent's screen when writing. */
export const newReplySchema = z.object({
  id: z.uuid(),
  text: spokenSchema(MESSAGE_LIMIT),
  attachments: attachedSchema,
  seenSeq: z.int().min(0).meta({
    description:
      'Highest sequence number the agent had seen. A newer customer message answers 409 `seen_outdated`, nothing is sent.',
  }),
})
export type NewReply = z.infer<typeof newReplySchema>
