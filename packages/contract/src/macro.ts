import { z } from 'zod'
import { textSchema } from './message.ts'

/** What happens once a reply has left. */
export const macroStepSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('tag'), tag: z.uuid() }),
  z.object({ do: z.literal('team'), team: z.uuid() }),
  z.object({ do: z.literal('person'), person: z.uuid() }).meta({
    description: 'Asks somebody to take it; left out when they are not here by then.',
  }),
  z.object({
    do: z.literal('snooze'),
    until: z.enum(['customer', 'tomorrow', 'monday']).meta({
      description:
        '`customer`: until they write. The others: at the opening of that day, or the next one.',
    }),
  }),
  z.object({ do: z.literal('close') }),
  z.object({ do: z.literal('return') }).meta({ description: 'Back to the assistant.' }),
])
export type MacroStep = z.infer<typeof macroStepSchema>

/** Most steps of one macro. */
const STEPS_MOST = 6

/** Tags first; of what ends the work of an agent there is one at most. */
export const macroStepsSchema = z
  .array(macroStepSchema)
  .max(STEPS_MOST)
  .refine((steps) => steps.filter((step) => step.do !== 'tag').length <= 1, {
    message: 'One of: close, return, snooze, team, person.',
  })

/** A reply that is ready, with what is done once it has left. */
export const newMacroSchema = z.object({
  title: textSchema(80),
  text: textSchema(4_000),
  steps: macroStepsSchema,
  shared: z.boolean().meta({
    description: 'For the whole team; false: for its maker alone, told to nobody else.',
  }),
})
export type NewMacro = z.infer<typeof newMacroSchema>

export const macroSchema = newMacroSchema.extend({ id: z.uuid() })
export type Macro = z.infer<typeof macroSchema>
