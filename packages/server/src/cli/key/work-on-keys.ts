import type { ApiKey } from '@diapason/contract'
import { createApiKey, listApiKeys, revokeApiKey } from '../../access/api-keys.ts'
import type { Store } from '../../store/db.ts'
import type { Given } from '../command.ts'
import { chooseWorkspace } from '../workspace.ts'

/** Does what `diapason key …` asks for, and prints the outcome. */
export async function workOnKeys(store: Store, { words, values }: Given): Promise<void> {
  const workspaceId = await chooseWorkspace(store, values['workspace'])
  const [deed, what = ''] = words
  if (deed === 'list') return list(await listApiKeys(store.db, workspaceId))
  if (deed === 'revoke') {
    await revokeApiKey(store.db, workspaceId, what)
    return console.log('The key is revoked.')
  }
  const { key } = await createApiKey(store.db, workspaceId, what)
  console.log(key)
}

function list(keys: readonly ApiKey[]): void {
  for (const { id, createdAt, lastUsedAt, name } of keys) {
    console.log([id, createdAt.slice(0, 10), lastUsedAt?.slice(0, 10) ?? 'unused', name].join('\t'))
  }
}
