import { z } from 'zod'
import { ROLES } from './role.ts'

export const roleSchema = z.enum(ROLES)

/**
 * What may be done, by the name that the table of permissions gives it. A session lists those of its
 * person, so that the console offers nothing that the server would refuse.
 */
export const permissionSchema = z.enum([
  'self',
  'rules',
  'look',
  'read',
  'attend',
  'answer',
  'note',
  'correct',
  'file',
  'own',
  'study',
  'lead',
  'administer',
  'protect',
  'roster',
  'admit',
  'audit',
])
export type Permission = z.infer<typeof permissionSchema>

export const userSchema = z.object({
  id: z.uuid(),
  email: z.string(),
  name: z.string(),
  role: roleSchema,
  disabled: z.boolean(),
  /** To the hour: whether an account is still used, never when somebody pauses. */
  seenAt: z.iso.datetime().nullable(),
})
export type User = z.infer<typeof userSchema>

export const newUserSchema = z.object({
  email: z.email().max(320),
  name: z.string().trim().min(1).max(100),
  role: roleSchema,
})
export type NewUser = z.infer<typeof newUserSchema>

export const newRoleSchema = z.object({ role: roleSchema })
export type NewRole = z.infer<typeof newRoleSchema>

/** A one-time way in, good for 24 hours. Shown once. */
export const signInLinkSchema = z.object({ url: z.string(), expiresAt: z.iso.datetime() })
export type SignInLink = z.infer<typeof signInLinkSchema>
