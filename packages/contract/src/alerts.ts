import { z } from 'zod'

/**
 * What somebody of the team may be told of. A new kind is added here; the console (where it is heard)
 * and the server (what a digest gathers) do not compile until each has said what it is.
 */
export const newsKindSchema = z.enum(['handover', 'mine', 'assigned', 'mentioned'])
export type NewsKind = z.infer<typeof newsKindSchema>

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'HH:MM')

/** How one person of the team wants to be told; the same on every device. */
export const alertSettingsSchema = z.object({
  /** Of what; what is left out is not told. */
  kinds: z.array(newsKindSchema).default([...newsKindSchema.options]),
  sound: z.boolean().default(true),
  /** 1 faint … 100 full. */
  volume: z.int().min(1).max(100).default(60),
  browser: z.boolean().default(true).meta({
    description: 'Notifications of the browser, on devices where the person has allowed them.',
  }),
  words: z.boolean().default(false).meta({
    description: 'Whether they show what the customer wrote: others may see the screen.',
  }),
  mail: z.boolean().default(true).meta({ description: 'One gathered mail while away.' }),
  mailWords: z.boolean().default(false).meta({
    description: 'Whether the mail shows more than the first 80 characters of the last words.',
  }),
  /** Minutes without any console open after which somebody is away. */
  awayMinutes: z.int().min(1).max(240).default(5),
  /** At most one mail in so many minutes. */
  everyMinutes: z.int().min(5).max(1_440).default(30),
  /** Every day between these hours, in the workspace's zone; it may run past midnight. */
  quiet: z.object({ from: clock, to: clock }).nullable().default(null),
  /** Whole days, 1 Monday … 7 Sunday. */
  quietDays: z.array(z.int().min(1).max(7)).max(7).default([]),
  /** Of the mail. */
  language: z.enum(['fr', 'en']).default('fr'),
})
export type AlertSettings = z.infer<typeof alertSettingsSchema>

/** What holds until somebody says otherwise. */
export const DEFAULT_ALERTS: AlertSettings = alertSettingsSchema.parse({})

/** The settings of whoever asks, and what they depend on. */
export const alertsSchema = z.object({
  settings: alertSettingsSchema,
  /** False until the person has saved once: the console then says its own language. */
  chosen: z.boolean(),
  timeZone: z.string(),
  address: z.string(),
  mailPossible: z.boolean(),
})
export type Alerts = z.infer<typeof alertsSchema>
