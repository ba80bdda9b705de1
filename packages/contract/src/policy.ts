import { EMOTIONS } from '@diapason/engine'
import { z } from 'zod'

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'HH:MM')
const degree = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
const register = z.number().min(-1).max(1)
const intents = z.array(z.string().max(64)).max(100)

/** Longest name of a remedy: it stands on a button. */
export const REMEDY_LIMIT = 80
const offer = z.string().trim().min(1).max(REMEDY_LIMIT)

/** Something concrete that the bot may offer and only a person can grant. */
export const remedySchema = z.object({
  id: z.string().regex(/^[\w-]{1,64}$/),
  version: z.int().min(0).meta({
    description: 'Given by the server: a new one whenever the words change.',
  }),
  text: z.object({ fr: offer, en: offer }),
  intents: intents.meta({ description: 'Reasons for contact it is for; none: any.' }),
  emotions: z.array(z.enum(EMOTIONS)).meta({
    description: 'Feelings it is for; none: any negative one.',
  }),
  fromIntensity: degree,
})
export type Remedy = z.infer<typeof remedySchema>

const toneSchema = z
  .object({ from: register, to: register })
  .refine(({ from, to }) => from <= to, '`from` is at most `to`')

const hoursSchema = z.object({
  timeZone: z.string(),
  days: z.record(z.string().regex(/^[1-7]$/), z.array(z.tuple([clock, clock]))),
  closed: z.array(z.iso.date()).max(366).default([]).meta({
    description: 'Days on which nobody comes, whatever the weekday.',
  }),
})

/**
 * What the bot may do. A new version is stored at each change; hard rules apply whatever it says.
 * What a version of the past does not say has the value here.
 */
export const policySchema = z.object({
  version: z.int(),
  mode: z.enum(['listen', 'suggest', 'answer']),
  answerable: intents,
  forPeople: intents.default([]).meta({
    description: 'Reasons for contact that always go to a person.',
  }),
  answerFrom: z.number().min(0).max(1).default(0).meta({
    description: 'A reason that is heard with less certainty is asked about, not answered.',
  }),
  articles: z.boolean().default(true).meta({
    description: 'Whether a help article is quoted where there is no approved answer.',
  }),
  angerHandover: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  distressHandover: z
    .union([z.literal(2), z.literal(3), z.literal(4)])
    .default(4)
    .meta({ description: 'Any other negative feeling of this intensity brings a person.' }),
  failedTurns: z.union([z.literal(1), z.literal(2)]),
  allowTu: z.boolean(),
  tone: toneSchema.default({ from: -1, to: 1 }).meta({
    description: 'How far the bot follows a customer’s register: −1 informal … 1 formal.',
  }),
  remedies: z.array(remedySchema).max(50).default([]),
  goodwill: z.string().trim().max(2_000).default('').meta({
    description: 'For agents alone: what they may give by themselves.',
  }),
  hours: hoursSchema,
})
export type Policy = z.infer<typeof policySchema>

/** A version of the past or the one in force. */
export const policyVersionSchema = z.object({
  policy: policySchema,
  /** Null: the installation, or a machine. */
  changedBy: z.string().nullable(),
  changedAt: z.iso.datetime(),
})
export type PolicyVersion = z.infer<typeof policyVersionSchema>

/** Most conversations that a policy is rehearsed on. */
export const REHEARSAL_LIMIT = 500

export const newPolicyRehearsalSchema = z.object({
  policy: policySchema,
  conversations: z.int().min(1).max(REHEARSAL_LIMIT).default(200).meta({
    description: 'How many of the last conversations.',
  }),
})
export type NewPolicyRehearsal = z.input<typeof newPolicyRehearsalSchema>

/** `person`: somebody of the team has the conversation by then. */
const rehearsedOutcomeSchema = z.enum(['reply', 'suggest', 'handover', 'wait', 'person'])
export type RehearsedOutcome = z.infer<typeof rehearsedOutcomeSchema>

const rehearsedSchema = z.object({
  outcome: rehearsedOutcomeSchema,
  rule: z.string().nullable(),
  remedy: z.string().nullable().meta({ description: 'Its words, in the customer’s language.' }),
})
export type Rehearsed = z.infer<typeof rehearsedSchema>

const countsSchema = z.record(rehearsedOutcomeSchema, z.int())

/** What a draft of a policy would have changed. Nothing of it is stored. */
export const policyRehearsalSchema = z.object({
  conversations: z.int(),
  turns: z.int(),
  changed: z.int(),
  before: countsSchema,
  after: countsSchema,
  examples: z.array(
    z.object({
      conversationId: z.uuid(),
      /** Number of the turn’s last message. */
      seq: z.int(),
      /** The customer’s last words, at most 200 units. */
      words: z.string(),
      before: rehearsedSchema,
      after: rehearsedSchema,
    }),
  ),
})
export type PolicyRehearsal = z.infer<typeof policyRehearsalSchema>
