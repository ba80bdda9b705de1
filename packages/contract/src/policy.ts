import { z } from 'zod'

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'HH:MM')

/** What the bot may do. A new version is stored at each change; hard rules apply whatever it says. */
export const policySchema = z.object({
  version: z.int(),
  mode: z.enum(['listen', 'suggest', 'answer']),
  answerable: z.array(z.string()),
  angerHandover: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  failedTurns: z.union([z.literal(1), z.literal(2)]),
  allowTu: z.boolean(),
  hours: z.object({
    timeZone: z.string(),
    days: z.record(z.string().regex(/^[1-7]$/), z.array(z.tuple([clock, clock]))),
  }),
})
export type Policy = z.infer<typeof policySchema>
