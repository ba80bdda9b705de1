import { z } from 'zod'

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
