import { z } from 'zod'

export const roleSchema = z.enum(['agent', 'lead', 'admin'])
export type Role = z.infer<typeof roleSchema>

export const userSchema = z.object({
  id: z.uuid(),
  email: z.string(),
  name: z.string(),
  role: roleSchema,
  disabled: z.boolean(),
})
export type User = z.infer<typeof userSchema>

export const newUserSchema = z.object({
  email: z.email().max(320),
  name: z.string().trim().min(1).max(100),
  role: roleSchema,
})
export type NewUser = z.infer<typeof newUserSchema>

/** A one-time way in, good for 24 hours. Shown once. */
export const signInLinkSchema = z.object({ url: z.string(), expiresAt: z.iso.datetime() })
export type SignInLink = z.infer<typeof signInLinkSchema>
