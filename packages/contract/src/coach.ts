import { FINDERS } from '@diapason/engine'
import { z } from 'zod'
import { textSchema } from './message.ts'

/** What the guard noticed in an agent's draft. Seen by that agent only, and stored nowhere. */
export const draftCheckSchema = z.object({ text: z.string().max(10_000) })
export type DraftCheck = z.infer<typeof draftCheckSchema>

export const findingSchema = z.object({
  rule: z.string(),
  level: z.enum(['block', 'warn', 'hint']),
  by: z.enum(FINDERS),
  start: z.int(),
  end: z.int(),
  text: z.string(),
  reason: z.object({ fr: z.string(), en: z.string() }),
  suggestion: z.string().nullable(),
})

/** How a draft is likely to be received: a forecast, never a fact. */
export const foreseenSchema = z.object({
  effect: z.enum(['calms', 'leaves', 'raises']),
  certainty: z.number().min(0).max(1),
  because: z.array(
    z.object({
      kind: z.enum(['rule', 'move']),
      name: z.string(),
      start: z.int(),
      end: z.int(),
      text: z.string(),
    }),
  ),
})
export type Foreseen = z.infer<typeof foreseenSchema>

export const draftVerdictSchema = z.object({
  findings: z.array(findingSchema).meta({
    description: 'Without what the asker does not want to be told again.',
  }),
  foreseen: foreseenSchema
    .nullable()
    .meta({ description: 'Null while there is no message of the customer to answer.' }),
})
export type DraftVerdict = z.infer<typeof draftVerdictSchema>

/** A remark that an agent does not want to see again: known to that agent alone. */
export const ignoredRemarkSchema = z.object({
  id: z.uuid(),
  rule: z.string(),
  words: z.string().meta({ description: 'Folded: lower case, without accents.' }),
  ignoredAt: z.iso.datetime(),
})
export type IgnoredRemark = z.infer<typeof ignoredRemarkSchema>

export const newIgnoredRemarkSchema = z.object({
  rule: z.string().regex(/^[a-z-]{1,64}$/),
  words: textSchema(1_000),
})
export type NewIgnoredRemark = z.infer<typeof newIgnoredRemarkSchema>

/** How long a remark stays away: words that may hold somebody’s data are not kept. */
export const rememberedSchema = z.object({
  remembered: z.boolean(),
  ofWhole: z.boolean().meta({
    description:
      'It is about what a whole draft lacks, wherever it is shown: for this conversation only.',
  }),
})
export type Remembered = z.infer<typeof rememberedSchema>
