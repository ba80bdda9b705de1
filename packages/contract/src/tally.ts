import { z } from 'zod'

/** A count per day, kept as messages travel, so that reports never scan conversations. */
export const tallySchema = z.object({
  day: z.iso.date(),
  name: z.string(),
  label: z.string(),
  count: z.int(),
})
export type Tally = z.infer<typeof tallySchema>
