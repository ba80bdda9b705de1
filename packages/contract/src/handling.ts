import { z } from 'zod'
import { conversationSummarySchema, newNoteSchema, ownerChangeSchema } from './conversation.ts'
import { problemSchema } from './problem.ts'

const asked = {
  assignee: z
    .uuid()
    .nullable()
    .meta({ description: 'Who is asked; null: nobody, it waits for whoever comes.' }),
  team: z.uuid().nullable().optional().meta({
    description: 'Null: of no team; left out: of the team it is in.',
  }),
}

/** Ask a person or a team to take a conversation; with a private note in the same step. */
export const assignmentSchema = z.object({
  ...ownerChangeSchema.shape,
  ...asked,
  note: newNoteSchema.optional(),
})
export type Assignment = z.infer<typeof assignmentSchema>

/** Local time of the workspace, `2026-11-23T09:00`, or an instant, `2026-11-23T08:00:00Z`. */
const momentSchema = z.union([
  z.iso.datetime({ offset: true }),
  z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, 'YYYY-MM-DDTHH:MM'),
])
const until = momentSchema.nullable().meta({
  description:
    'A moment within a year; without an offset it is read in the zone of the opening hours. Null: until the customer writes.',
})

export const snoozeSchema = z.object({ ...ownerChangeSchema.shape, until })
export type Snooze = z.infer<typeof snoozeSchema>

/** When to be reminded: proposals that fall into opening hours. */
export const snoozeTimesSchema = z.object({
  timeZone: z.string(),
  times: z.array(
    z.object({ name: z.enum(['later', 'tomorrow', 'opening', 'monday']), at: z.iso.datetime() }),
  ),
})
export type SnoozeTimes = z.infer<typeof snoozeTimesSchema>

export const raiseSchema = z.object({
  raised: z.union([z.literal(-1), z.literal(0), z.literal(1)]).meta({
    description: '1 before the others of its kind, -1 after them, 0 as computed.',
  }),
})
export type Raise = z.infer<typeof raiseSchema>

/** Who may be asked. People who are not here cannot be; a team always can. */
export const assigneesSchema = z.object({
  people: z.array(z.object({ id: z.uuid(), name: z.string(), here: z.boolean() })),
  teams: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      here: z.int().meta({ description: 'How many of its people are here.' }),
    }),
  ),
})
export type Assignees = z.infer<typeof assigneesSchema>

/** Conversations of a bulk act, at most. */
export const BULK_LIMIT = 100

const conversations = z
  .array(z.object({ id: z.uuid(), ...ownerChangeSchema.shape }))
  .min(1)
  .max(BULK_LIMIT)

/** One act on several conversations, each as if it were asked alone. */
export const bulkSchema = z.discriminatedUnion('act', [
  z.object({ act: z.literal('assign'), conversations, ...asked }),
  z
    .object({ act: z.literal('undo-assign'), conversations, team: z.uuid().nullable() })
    .meta({ description: 'Mine again, in this team, if nobody has taken it since I assigned it.' }),
  z.object({ act: z.literal('snooze'), conversations, until }),
  z.object({ act: z.literal('wake'), conversations }),
  z.object({ act: z.literal('close'), conversations }),
  z.object({ act: z.literal('undo-close'), conversations }).meta({
    description: 'Opens again as it was what has been closed and has not moved since.',
  }),
  z.object({ act: z.literal('read'), conversations }).meta({
    description: 'Read to the end, for the person who asks alone.',
  }),
])
export type Bulk = z.infer<typeof bulkSchema>

/** What became of each: those that could not be changed say why, and are as they were. */
export const bulkResultSchema = z.object({
  done: z.array(conversationSummarySchema),
  refused: z.array(z.object({ id: z.uuid(), problem: problemSchema })),
})
export type BulkResult = z.infer<typeof bulkResultSchema>
