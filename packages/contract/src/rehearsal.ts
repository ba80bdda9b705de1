import { z } from 'zod'
import { textSchema } from './message.ts'

/** Most replies of one play, and most plays that are kept for one person: the latest. */
export const REPLIES_MOST = 20
export const REHEARSALS_MOST = 50

const languageSchema = z.enum(['fr', 'en'])
const tensionSchema = z
  .literal([0, 1, 2, 3, 4])
  .meta({ description: '0 calm … 4 at the end of their tether.' })

/** A customer to practise with, as the agent may know them before the first word. */
export const scenarioSchema = z.object({
  id: z.string(),
  language: languageSchema,
  title: z.string(),
  situation: z.string(),
  practises: z.string(),
  company: z.string(),
  customer: z.string().nullable(),
  facts: z.array(z.string()).meta({ description: 'What the agent knows, and may promise.' }),
})
export type Scenario = z.infer<typeof scenarioSchema>

export const newRehearsalSchema = z.object({
  scenario: z.string().min(1).max(64),
  language: languageSchema,
  seed: z
    .int()
    .min(0)
    .max(0x7fffffff)
    .optional()
    .meta({ description: 'That of an earlier play, to meet the same customer again.' }),
})
export type NewRehearsal = z.infer<typeof newRehearsalSchema>

/** A reply to the simulated customer. */
export const rehearsedReplySchema = z.object({
  text: textSchema(10_000),
  after: z.int().min(0).meta({
    description:
      'Replies given before this one: a second request for the same place changes nothing.',
  }),
})
export type RehearsedReply = z.infer<typeof rehearsedReplySchema>

/** Words of a reply that helped or hurt, and why. */
export const passageSchema = z.object({
  reply: z.int().meta({ description: 'Which reply, from 0.' }),
  start: z.int(),
  end: z.int(),
  text: z.string(),
  kind: z.enum(['rule', 'move']),
  name: z.string(),
  helped: z.boolean(),
  reason: z.object({ fr: z.string(), en: z.string() }).nullable(),
  suggestion: z.string().nullable(),
})
export type Passage = z.infer<typeof passageSchema>

/** What there is to learn from a play. No mark and no sum: its words. */
export const debriefSchema = z.object({
  path: z.array(tensionSchema),
  passages: z.array(passageSchema),
  missing: z.array(z.enum(['acknowledges', 'dates', 'facts'])),
  possible: z.string().meta({ description: 'One reply that would have been received well.' }),
})
export type Debrief = z.infer<typeof debriefSchema>

/** How a play ended: calm, taking note, gone, or stopped by the agent. */
export const endingSchema = z.enum(['relieved', 'settled', 'left', 'stopped'])
export type RehearsalEnding = z.infer<typeof endingSchema>

/** A play, for the agent who plays it and for nobody else. */
export const rehearsalSchema = z.object({
  id: z.uuid(),
  scenario: scenarioSchema,
  seed: z.int(),
  startedAt: z.iso.datetime(),
  turns: z.array(z.object({ by: z.enum(['customer', 'agent']), text: z.string() })),
  ending: endingSchema.nullable().meta({ description: 'Null while the customer waits.' }),
  debrief: debriefSchema.nullable().meta({ description: 'Null until the end.' }),
})
export type Rehearsal = z.infer<typeof rehearsalSchema>

/** One's own plays, in short. */
export const rehearsalSummarySchema = z.object({
  id: z.uuid(),
  title: z.string(),
  language: languageSchema,
  startedAt: z.iso.datetime(),
  replies: z.int(),
  ended: z.boolean(),
})
export type RehearsalSummary = z.infer<typeof rehearsalSummarySchema>
