import type { Store } from '../store/db.ts'
import { migrate } from '../store/migrate.ts'
import { listWorkspaces } from '../store/workspaces.ts'
import { UsageError } from './command.ts'

/** The option of commands that work in one workspace. */
export const WORKSPACE_OPTION = { workspace: { type: 'string' } } as const
export const WORKSPACE_HELP = '  --workspace NAME   name or id; only needed where there are several'

/** The id of the workspace that is meant: the one named, or the only one there is. */
export async function chooseWorkspace(
  { db, pool }: Store,
  wanted: string | boolean | undefined,
): Promise<string> {
  await migrate(pool)
  const all = await listWorkspaces(db)
  if (all.length === 0) {
    throw new UsageError('There is no workspace yet: start Diapason once, it makes one.')
  }
  const fitting = all.filter(
    ({ id, name }) => wanted === undefined || [id, name].includes(`${wanted}`),
  )
  const [only] = fitting
  if (only && fitting.length === 1) return only.id
  const names = all.map(({ id, name }) => `${name} (${id})`).join(', ')
  throw new UsageError(`Say which workspace with --workspace: ${names}`)
}
