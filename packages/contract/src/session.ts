import { z } from 'zod'
import { permissionSchema, userSchema } from './user.ts'

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
  /** What this person may do: the console offers nothing else. */
  may: z.array(permissionSchema),
})
export type Session = z.infer<typeof sessionSchema>

/** A password, and how this person wants to be called by colleagues and customers. */
export const newPasswordSchema = z.object({
  password: z.string().min(12, 'At least 12 characters').max(200),
  name: z.string().trim().min(1).max(100).optional(),
})
export type NewPassword = z.infer<typeof newPasswordSchema>
