import { EMOTIONS, SIGNALS } from '@diapason/engine'
import { z } from 'zod'

/** Signals said to be there, or not to be. Those left out stay as they were read. */
const signalsSchema = z.strictObject(
  Object.fromEntries(SIGNALS.map((name) => [name, z.boolean().optional()])) as Record<
    (typeof SIGNALS)[number],
    z.ZodOptional<z.ZodBoolean>
  >,
)

const fieldsSchema = z.strictObject({
  emotion: z.enum(EMOTIONS).optional(),
  intensity: z
    .literal([0, 1, 2, 3, 4])
    .optional()
    .meta({ description: '0 exactly with `neutral`; left out, it stays as it was read.' }),
  signals: signalsSchema.optional(),
  intent: z
    .string()
    .min(1)
    .max(64)
    .optional()
    .meta({ description: 'A reason for contact: of the shipped list, or of the workspace.' }),
})
export type Correction = z.infer<typeof fieldsSchema>

/** What a person of the team says that a message really expressed. It never says who said so. */
export const correctionSchema = fieldsSchema
  .refine(saysSomething, { message: 'Say what it really expressed: at least one field.' })
  .refine(isNeutralAtZero, {
    path: ['intensity'],
    message: 'An intensity of 0 goes with `neutral`, and with nothing else.',
  })

function saysSomething({ emotion, intensity, signals = {}, intent }: Correction): boolean {
  const raised = Object.values(signals).some((on) => on !== undefined)
  return raised || [emotion, intensity, intent].some((value) => value !== undefined)
}

function isNeutralAtZero({ emotion, intensity }: Correction): boolean {
  if (intensity === undefined) return true
  return (intensity === 0) === (emotion === 'neutral')
}

/** What the corrections of a workspace change in its readings, in figures. */
export const adjustmentSchema = z.object({
  corrections: z.int().meta({ description: 'Corrected messages that are stored.' }),
  examples: z.int().meta({ description: 'Examples of the workspace’s own reasons for contact.' }),
  pending: z.boolean().meta({ description: 'Something has changed and is still being learnt.' }),
  learnt: z
    .object({
      strength: z
        .number()
        .meta({ description: '0…1: how much of it the held-back messages let through.' }),
      held: z
        .object({ before: z.number(), after: z.number() })
        .meta({ description: 'Share of held-back messages read right, without it and with it.' }),
      madeAt: z.iso.datetime(),
    })
    .nullable()
    .meta({
      description: 'Null while nothing is learnt: readings are those of the shipped model.',
    }),
})
export type AdjustmentStatus = z.infer<typeof adjustmentSchema>
