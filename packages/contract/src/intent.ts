import { z } from 'zod'
import { textSchema } from './message.ts'

/** Most reasons for contact that a workspace adds, and most examples of each. */
export const INTENTS_MOST = 20
export const EXAMPLES_MOST = 25

/** The name of a reason for contact: what policy, answers and API call it. */
export const intentNameSchema = z
  .string()
  .regex(/^[a-z][a-z0-9_]{1,63}$/)
  .meta({ description: 'Small letters, digits and `_`, such as `skate_sharpening`.' })

/** How customers say it. About ten make it heard. */
export const intentExampleSchema = z.object({
  text: textSchema(1_000),
  language: z.enum(['fr', 'en']),
})
export type IntentExample = z.infer<typeof intentExampleSchema>

const titleSchema = textSchema(80)

export const newIntentSchema = z.object({
  title: z.object({ fr: titleSchema, en: titleSchema }),
  examples: z.array(intentExampleSchema).max(EXAMPLES_MOST),
})
export type NewIntent = z.infer<typeof newIntentSchema>

/** A workspace's own reason for contact, beside the list that ships. */
export const intentSchema = z.object({
  name: intentNameSchema,
  title: z.object({ fr: z.string(), en: z.string() }),
  examples: z.array(z.object({ text: z.string(), language: z.enum(['fr', 'en']) })),
})
export type Intent = z.infer<typeof intentSchema>
