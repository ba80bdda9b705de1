import { listChannels } from '../../store/channels.ts'
import type { Store } from '../../store/db.ts'
import { type Given, UsageError } from '../command.ts'
import { chooseWorkspace } from '../workspace.ts'

/** Does what `diapason channel` was asked. */
export async function workOnChannels(store: Store, { words, values }: Given): Promise<void> {
  const workspaceId = await chooseWorkspace(store, values['workspace'])
  const channels = await listChannels(store.db, workspaceId)
  const [deed, key] = words
  if (deed === 'list') {
    for (const { name, key: shown, origins } of channels)
      console.log(`${shown}  ${name}  ${origins.join(' ') || '(no other site)'}`)
    return
  }
  const channel = channels.find((candidate) => candidate.key === key)
  if (!channel) throw new UsageError(`There is no channel ${key}: see "diapason channel list".`)
  console.log(channel.identitySecret)
}
