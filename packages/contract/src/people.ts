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

/** Sign in with e-mail and password, or with the token of a one-time link. */
export const signInSchema = z.union([
  z.object({ email: z.string().max(320), password: z.string().min(1).max(200) }),
  z.object({ token: z.string().min(20).max(200) }),
])
export type SignIn = z.infer<typeof signInSchema>

/** Who is signed in, and whether a password still has to be chosen. */
export const sessionSchema = z.object({
  user: userSchema,
  workspace: z.object({ id: z.uuid(), name: z.string() }),
  passwordSet: z.boolean(),
})
export type Session = z.infer<typeof sessionSchema>

export const newPasswordSchema = z.object({
  password: z.string().min(12, 'At least 12 characters').max(200),
})
export type NewPassword = z.infer<typeof newPasswordSchema>

export const apiKeySchema = z.object({
  id: z.uuid(),
  name: z.string(),
  createdAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
})
export type ApiKey = z.infer<typeof apiKeySchema>

export const newApiKeySchema = z.object({ name: z.string().trim().min(1).max(100) })
export type NewApiKey = z.infer<typeof newApiKeySchema>

/** The key itself is shown once, at creation. */
export const createdApiKeySchema = apiKeySchema.extend({ key: z.string() })
export type CreatedApiKey = z.infer<typeof createdApiKeySchema>
