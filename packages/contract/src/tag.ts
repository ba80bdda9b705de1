import { z } from 'zod'
import { intentNameSchema } from './intent.ts'
import { shortNameSchema } from './short-name.ts'

/** Most tags of a workspace, on one conversation, and conversations tagged at once. */
export const TAGS_MOST = 200
export const TAGS_ON_ONE = 20
export const TAGGED_AT_ONCE = 200

const topicsSchema = z.array(intentNameSchema).max(10).meta({
  description: 'Reasons for contact for which it is proposed. It is never set by itself.',
})

/** A tag as a conversation carries it. */
export const carriedTagSchema = z.object({ id: z.uuid(), name: z.string() })
export type CarriedTag = z.infer<typeof carriedTagSchema>

/** A word that a team files its conversations under. */
export const tagSchema = carriedTagSchema.extend({
  topics: z.array(z.string()),
  retired: z.boolean().meta({ description: 'Offered no more; what carries it keeps it.' }),
  uses: z.int().meta({ description: 'Conversations that carry it.' }),
})
export type Tag = z.infer<typeof tagSchema>

/** A new tag; one of the same name, whatever its accents and capitals, is answered instead. */
export const newTagSchema = z.object({ name: shortNameSchema, topics: topicsSchema.default([]) })
export type NewTag = z.input<typeof newTagSchema>

export const tagChangeSchema = z.object({
  name: shortNameSchema.optional(),
  topics: topicsSchema.optional(),
  retired: z.boolean().optional(),
})
export type TagChange = z.infer<typeof tagChangeSchema>

/** All that carries a tag carries another instead, and the tag is gone. */
export const tagMergeSchema = z.object({ into: z.uuid() })

/** Puts tags on conversations and takes others off, of one or of many. */
export const taggingSchema = z.object({
  ids: z.array(z.uuid()).min(1).max(TAGGED_AT_ONCE),
  add: z.array(z.uuid()).max(TAGS_ON_ONE).default([]),
  remove: z.array(z.uuid()).max(TAGS_MOST).default([]),
})
export type Tagging = z.input<typeof taggingSchema>

/** What a tagging did: an undo puts back what is named here. */
export const taggedSchema = z.object({
  changed: z.array(
    z.object({
      conversation: z.uuid(),
      added: z.array(z.uuid()),
      removed: z.array(z.uuid()),
    }),
  ),
  missing: z.array(z.uuid()).meta({ description: 'Conversations that are gone.' }),
  full: z.array(z.uuid()).meta({ description: 'Those that carry as many as they may.' }),
})
export type Tagged = z.infer<typeof taggedSchema>
