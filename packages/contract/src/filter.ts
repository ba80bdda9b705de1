import { z } from 'zod'
import { intentNameSchema } from './intent.ts'
import { shortNameSchema } from './short-name.ts'

/**
 * Feelings as a team speaks of them, and the emotions of the last reading that are meant. What
 * was heard last is an estimate of words, never a fact about a person.
 */
export const FEELINGS = {
  tense: ['anger', 'frustration'],
  sad: ['disappointment', 'sadness'],
  worried: ['worry'],
  lost: ['confusion'],
  glad: ['gratitude', 'joy', 'relief'],
  calm: ['neutral'],
} as const
const feelingSchema = z.enum(['tense', 'sad', 'worried', 'lost', 'glad', 'calm'])
export type Feeling = z.infer<typeof feelingSchema>

/** Days and minutes that a list can be narrowed to. */
const daysSchema = z.coerce.number().int().min(1).max(365)
const minutesSchema = z.coerce.number().int().min(1).max(100_000)

/** What a list of conversations is narrowed to: all of it holds at once. */
export const inboxFilterSchema = z.object({
  unread: z.literal(true).optional(),
  channel: z.uuid().optional(),
  language: z.enum(['fr', 'en']).optional(),
  topic: intentNameSchema.optional().meta({ description: 'A reason for contact that was heard.' }),
  feeling: feelingSchema.optional().meta({ description: 'What the last reading heard.' }),
  assignee: z
    .union([z.enum(['me', 'none']), z.uuid()])
    .optional()
    .meta({ description: 'Who has it, or is asked to take it.' }),
  team: z.union([z.enum(['mine', 'none']), z.uuid()]).optional(),
  tag: z.array(z.uuid()).min(1).max(5).optional().meta({ description: 'It carries all of them.' }),
  segment: shortNameSchema.optional().meta({
    description: 'A word that its customer is sorted by, whatever its accents and capitals.',
  }),
  days: daysSchema.optional().meta({ description: 'Something happened within so many days.' }),
  waits: minutesSchema.optional().meta({ description: 'A person is awaited for so many minutes.' }),
  reference: z.string().trim().min(1).max(40).optional().meta({
    description: 'The beginning of the reference that the customer was given.',
  }),
})
export type InboxFilter = z.infer<typeof inboxFilterSchema>

/** The same in an address: `?tag=…&tag=…&unread=true`. */
export const filterQuerySchema = inboxFilterSchema.extend({
  unread: z
    .stringbool()
    .optional()
    .meta({ description: 'Only those with words that the asker has not seen.' }),
  tag: z
    .preprocess(
      (tag) => (typeof tag === 'string' ? [tag] : tag),
      z.array(z.uuid()).max(5).optional(),
    )
    .meta({ description: 'It carries all of them.' }),
})
export type FilterQuery = z.infer<typeof filterQuerySchema>
