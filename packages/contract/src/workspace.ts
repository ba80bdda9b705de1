import { z } from 'zod'

/** A company's own room: everything belongs to one, nothing to two. */
export const workspaceSchema = z.object({
  id: z.uuid(),
  name: z.string().meta({ description: 'For whom the assistant says it speaks.' }),
})
export type Workspace = z.infer<typeof workspaceSchema>

export const newWorkspaceNameSchema = z.object({ name: z.string().trim().min(1).max(100) })
export type NewWorkspaceName = z.infer<typeof newWorkspaceNameSchema>
