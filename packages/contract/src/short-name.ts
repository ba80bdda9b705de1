import { z } from 'zod'

/** A word or a few that people sort things by: 1 to 40 characters, one space between words. */
export const shortNameSchema = z
  .string()
  .overwrite((name) => name.toWellFormed().replace(/\s+/g, ' ').trim())
  .min(1)
  .max(40)
  .regex(/[\p{L}\p{N}]/u, 'A letter or a digit')
