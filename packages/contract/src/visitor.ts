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
  opensAt: z.iso
    .datetime()
    .nullable()
    .meta({ description: 'The next opening; null while open, and when none is planned.' }),
  usualWait: z.int().min(1).nullable().meta({
    description:
      'Minutes within which a person answered three in four who waited for one in the last seven days; null when they were fewer than five, or nobody is there.',
  }),
  assistant: z.boolean().meta({ description: 'Whether the assistant answers by itself.' }),
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
  language: z.enum(['fr', 'en']).nullable().meta({
    description:
      'What the customer writes and the assistant answers in; null while that is unknown.',
  }),
  waitingSince: z.iso.datetime().nullable().meta({
    description: 'Since when a person has been waited for; null while nobody is.',
  }),
  plain: z.boolean().meta({
    description:
      'Feelings run high: the screen drops every cheer and puts a person first. All that is told of a reading.',
  }),
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

/** Most facts of a page, and characters that they may take as JSON. */
const [FACTS, FACT_LENGTH] = [20, 2_000]

/** What a page knows of its visitor, `{ "page": "Basket", "order": 1042 }`: text, never markup. */
export const pageFactsSchema = z
  .record(z.string().min(1).max(60), z.union([z.string(), z.number(), z.boolean()]))
  .refine((facts) => Object.keys(facts).length <= FACTS, `at most ${FACTS} facts`)
  .refine(
    (facts) => JSON.stringify(facts).length <= FACT_LENGTH,
    `at most ${FACT_LENGTH} characters as JSON`,
  )
export type PageFacts = z.infer<typeof pageFactsSchema>

/** What the page tells the agent, in place of what it told before. */
export const toldByPageSchema = z.object({ facts: pageFactsSchema })

/** What stood there before the first message: who answers and what is kept, as the customer saw it. */
export const noticeShownSchema = z.object({
  words: z.string().trim().min(1).max(1_000),
  privacy: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .nullable()
    .meta({ description: 'Address of the site’s own notice.' }),
  msAgo: z
    .int()
    .min(0)
    .max(7 * 86_400_000)
    .meta({
      description: 'Milliseconds since it was shown: the customer’s clock may be wrong.',
    }),
})
export type NoticeShown = z.infer<typeof noticeShownSchema>

/** Whether the widget shows the question now: true once for a conversation, and never again. */
export const surveyAskedSchema = z.object({ ask: z.boolean() })
export type SurveyAsked = z.infer<typeof surveyAskedSchema>

/** « Did you feel listened to? » Skipped: no degree and no words. */
export const surveyAnswerSchema = z.object({
  degree: z.int().min(1).max(5).nullable().meta({
    description: '1 not at all … 5 entirely; null: would rather not say.',
  }),
  words: z.string().trim().max(1_000).default(''),
})
export type SurveyAnswer = z.input<typeof surveyAnswerSchema>

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'YYYY-MM')
export const surveyMonthsSchema = z.object({ from: month, to: month })

/** How many answered what, for the whole workspace: there is no such figure of one agent. */
export const surveyCountsSchema = z.object({
  answers: z.int().min(0).meta({ description: 'Answers counted: a multiple of five.' }),
  degrees: z.array(z.int().min(0)).length(5).meta({ description: 'How many said 1, 2, 3, 4, 5.' }),
})
/** What customers added: read as it is, never counted by agent, and without the degree beside it. */
export const surveyWordsSchema = z.object({
  words: z.array(
    z.object({
      words: z.string(),
      month: z.string().meta({ description: 'YYYY-MM' }),
    }),
  ),
})
export type SurveyWords = z.infer<typeof surveyWordsSchema>

export type SurveyCounts = z.infer<typeof surveyCountsSchema>

export const seenSchema = z.object({ seq: z.int().min(0) })
export type Seen = z.infer<typeof seenSchema>
