import { z } from 'zod'
import { queueSchema } from './conversation.ts'
import { inboxFilterSchema } from './filter.ts'

/** Most views that one person makes. */
export const VIEWS_MOST = 30
/** Conversations of a view are counted up to here. */
export const VIEW_COUNTED = 100

/** Who sees it: its maker, a team, or everybody. */
export const sharedSchema = z.enum(['me', 'team', 'workspace'])
export type Shared = z.infer<typeof sharedSchema>

const listSchema = z.object({
  name: z
    .string()
    .overwrite((name) => name.toWellFormed().replace(/\s+/g, ' ').trim())
    .min(1)
    .max(60),
  shared: sharedSchema,
  /** With `team`: which one. */
  teamId: z.uuid().nullable(),
  queue: queueSchema,
  filter: inboxFilterSchema,
})

export const newViewSchema = listSchema.refine(
  ({ shared, teamId }) => (shared === 'team') === (teamId !== null),
  { path: ['teamId'], message: 'A team with `team`, and only then.' },
)
export type NewView = z.infer<typeof newViewSchema>

/** A list that somebody has named. */
export const savedViewSchema = listSchema.extend({
  id: z.uuid(),
  maker: z.object({ id: z.uuid(), name: z.string() }),
  mayChange: z.boolean().meta({ description: 'Its maker, or a lead when it is shared.' }),
  count: z.int().meta({ description: 'Conversations in it for whoever asks, up to 100.' }),
})
export type SavedView = z.infer<typeof savedViewSchema>

/** Those of whoever asks, in their own order. */
export const savedViewsSchema = z.object({
  views: z.array(savedViewSchema),
  first: z.uuid().nullable().meta({ description: 'The one that their day begins with.' }),
})
export type SavedViews = z.infer<typeof savedViewsSchema>

export const viewChoicesSchema = z.object({
  order: z.array(z.uuid()).max(500),
  first: z.uuid().nullable(),
})
export type ViewChoices = z.infer<typeof viewChoicesSchema>
