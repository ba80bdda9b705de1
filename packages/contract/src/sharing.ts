import { z } from 'zod'

const atOnce = z.int().min(1).max(50)

/** How what waits is offered to people, for a whole workspace. Off until a lead says otherwise. */
export const sharingSchema = z.object({
  on: z.boolean(),
  /** Most conversations at a time for one person; everybody may choose fewer. */
  atOnce,
  /** Minutes after which what somebody did not take is offered to somebody else. */
  minutes: z.int().min(1).max(60),
})
export type Sharing = z.infer<typeof sharingSchema>

/** What holds until somebody says otherwise. */
export const DEFAULT_SHARING: Sharing = { on: false, atOnce: 5, minutes: 5 }

/** What one person says of themselves, for what they are offered. */
export const ownSharingChoiceSchema = z.object({
  /** Conversations at a time; null: as many as the workspace allows. */
  atOnce: atOnce.nullable(),
  /** Languages they answer in; none: any. */
  languages: z.array(z.enum(['fr', 'en'])).max(2),
})
export type OwnSharingChoice = z.infer<typeof ownSharingChoiceSchema>

/**
 * What concerns the asker alone. `metLately` tells what customers wrote in the asker’s own conversations
 * of the last hours, not how the asker feels; it is worked out when asked for, and kept nowhere.
 */
export const ownSharingSchema = z.object({
  on: z.boolean(),
  most: atOnce,
  choice: ownSharingChoiceSchema,
  metLately: z.enum(['calm', 'mixed', 'hard']),
  /** Nothing is offered until then; null: no pause. */
  pausedUntil: z.iso.datetime().nullable(),
  /** After hard conversations in a row: may a pause be proposed now? */
  pauseProposed: z.boolean(),
})
export type OwnSharing = z.infer<typeof ownSharingSchema>

export const newPauseSchema = z.object({ minutes: z.int().min(5).max(60) })
export type NewPause = z.infer<typeof newPauseSchema>
