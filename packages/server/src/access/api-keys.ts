import { randomUUID } from 'node:crypto'
import type { ApiKey, CreatedApiKey } from '@diapason/contract'
import { notFound } from '../errors.ts'
import {
  insertApiKey,
  markApiKeyRevoked,
  selectApiKeys,
  useApiKey,
  type ApiKeyRow,
} from '../store/api-keys.ts'
import type { Db } from '../store/db.ts'
import { findWorkspace } from '../store/workspaces.ts'
import type { Actor } from './actor.ts'
import { hashToken, newToken } from './tokens.ts'

/** Begins every API key, so that a leaked one is recognised. */
export const KEY_PREFIX = 'dk_'

const present = (row: ApiKeyRow): ApiKey => ({
  id: row.id,
  name: row.name,
  createdAt: row.createdAt.toISOString(),
  lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
})

/** Makes a key for a machine. The key itself is told here and never again. */
export async function createApiKey(
  db: Db,
  workspaceId: string,
  name: string,
): Promise<CreatedApiKey> {
  const key = newToken(KEY_PREFIX)
  const row = await insertApiKey(db, {
    workspaceId,
    id: randomUUID(),
    name,
    keyHash: hashToken(key),
  })
  return { ...present(row), key }
}

export async function listApiKeys(db: Db, workspaceId: string): Promise<ApiKey[]> {
  return (await selectApiKeys(db, workspaceId)).map(present)
}

/** @throws `not_found` (404) */
export async function revokeApiKey(db: Db, workspaceId: string, id: string): Promise<void> {
  if (!(await markApiKeyRevoked(db, workspaceId, id))) throw notFound('API key')
}

/** Which machine a key belongs to; undefined when the key is unknown or revoked. */
export async function findMachine(db: Db, key: string): Promise<Actor | undefined> {
  const row = await useApiKey(db, hashToken(key))
  if (!row) return undefined
  const { name } = await findWorkspace(db, row.workspaceId)
  return { workspaceId: row.workspaceId, company: name, user: null }
}
