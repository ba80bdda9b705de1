import { z } from 'zod'
import { JOURNAL_MOOD_LIMIT, JOURNAL_TEXT_LIMIT } from './limits.ts'

/** What somebody writes down for themselves. */
export const newJournalEntrySchema = z.object({
  kind: z.enum(['good', 'hard']),
  text: z.string().trim().min(1).max(JOURNAL_TEXT_LIMIT),
  /** In the writer’s own words; null: none. Nothing is ever made of it. */
  mood: z.string().trim().min(1).max(JOURNAL_MOOD_LIMIT).nullable(),
  /** The day it is about. */
  day: z.iso.date(),
  conversation: z.uuid().nullable(),
})
export type NewJournalEntry = z.infer<typeof newJournalEntrySchema>

/** A moment of the asker’s own journal: nobody else can ask for it. */
export const journalEntrySchema = newJournalEntrySchema.extend({
  id: z.uuid(),
  text: z.string().nullable().meta({
    description: 'Null when this server cannot read it: it was sealed with another secret.',
  }),
  mood: z.string().nullable(),
})
export type JournalEntry = z.infer<typeof journalEntrySchema>

/** Latest day first. */
export const journalPageSchema = z.object({
  entries: z.array(journalEntrySchema),
  /** How many there are, or fit the search. */
  total: z.int(),
})
export type JournalPage = z.infer<typeof journalPageSchema>
