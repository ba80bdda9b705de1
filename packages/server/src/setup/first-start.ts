import { randomBytes, randomUUID } from 'node:crypto'
import { DEFAULT_POLICY } from '@diapason/engine'
import { createUser } from '../access/users.ts'
import { insertAnswer } from '../store/answers.ts'
import { insertChannel } from '../store/channels.ts'
import type { Db } from '../store/db.ts'
import { insertPolicy } from '../store/policies.ts'
import { selectUsers } from '../store/users.ts'
import { insertWorkspace, listWorkspaces, lockWorkspaces } from '../store/workspaces.ts'
import { DEMO_ANSWERS } from './demo-answers.ts'

/** How the first workspace and its first administrator are called until somebody renames them. */
const COMPANY = 'Boutique de démonstration'
const ADMINISTRATOR = {
  email: 'admin@diapason.local',
  name: 'Service\u00a0client',
  role: 'admin' as const,
}

/**
 * Sees to it that there is a workspace somebody can come into: on an empty database a workspace
 * with a widget, a policy, approved answers and an administrator. Changes nothing later.
 *
 * @returns an administrator who has not chosen a password yet, to print a sign-in link for
 */
export async function firstStart(db: Db): Promise<{ workspaceId: string; userId: string } | null> {
  return db.transaction(async (tx) => {
    await lockWorkspaces(tx)
    const [existing] = await listWorkspaces(tx)
    const workspaceId = existing?.id ?? (await createWorkspace(tx, COMPANY))
    if (!existing) await createUser(tx, workspaceId, ADMINISTRATOR)
    const waiting = (await selectUsers(tx, workspaceId)).find(
      (user) => user.role === 'admin' && user.passwordHash === null && !user.disabled,
    )
    return waiting ? { workspaceId, userId: waiting.id } : null
  })
}

/** A workspace that works from its first moment. @returns its id */
export async function createWorkspace(tx: Db, name: string): Promise<string> {
  const workspaceId = randomUUID()
  await insertWorkspace(tx, { id: workspaceId, name })
  await insertPolicy(tx, { workspaceId, policy: DEFAULT_POLICY, changedBy: null })
  await insertChannel(tx, {
    workspaceId,
    id: randomUUID(),
    key: `wk_${randomBytes(12).toString('base64url')}`,
    kind: 'widget',
    name: 'Site web',
    origins: [],
    identitySecret: randomBytes(32).toString('base64url'),
  })
  for (const { intent, ...texts } of DEMO_ANSWERS)
    for (const language of ['fr', 'en'] as const) {
      const text = texts[language]
      await insertAnswer(tx, {
        workspaceId,
        id: randomUUID(),
        version: 1,
        intent,
        language,
        text,
        approvedBy: null,
      })
    }
  return workspaceId
}
