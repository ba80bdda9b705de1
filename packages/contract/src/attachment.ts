import { z } from 'zod'

/** Largest file accepted, in bytes: 10 MB. */
export const FILE_LIMIT = 10 * 1024 * 1024
/** Most files of one message or note. */
export const FILES_A_MESSAGE = 5

/** Pictures that a browser shows. */
export const PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'] as const

/** What may be sent, as it is recognised from the first bytes. No SVG, no HTML, no macros. */
export const FILE_TYPES = [
  ...PICTURE_TYPES,
  'application/pdf',
  'text/plain',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.presentation',
] as const
export type FileType = (typeof FILE_TYPES)[number]

/** A file of a message or note. Its bytes are fetched by its id from the conversation it is in. */
export const attachmentSchema = z.object({
  id: z.uuid(),
  name: z.string().meta({ description: 'Made safe, with the extension of what it really is.' }),
  type: z.enum(FILE_TYPES),
  size: z.int().min(1).meta({ description: 'Bytes, without the camera’s data of a picture.' }),
  width: z.int().min(1).optional().meta({ description: 'Pixels of a picture, as it is shown.' }),
  height: z.int().min(1).optional(),
})
export type Attachment = z.infer<typeof attachmentSchema>

/** Files that a message names: uploaded before, named once, each by whoever uploaded it. */
export const attachedSchema = z
  .array(z.uuid())
  .max(FILES_A_MESSAGE)
  .optional()
  .meta({ description: 'Ids of files uploaded before, in order. With files `text` may be empty.' })

/** Where a file is uploaded: its id is made by the browser, so that repeating is safe. */
export const fileParamsSchema = z.object({ attachment: z.uuid() })
export const fileNameSchema = z.object({ name: z.string().max(1_000).default('') })
