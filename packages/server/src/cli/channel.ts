import { type Command, type Given, UsageError } from './command.ts'
import { SETTINGS_HELP } from './help.ts'
import { WORKSPACE_HELP, WORKSPACE_OPTION } from './workspace.ts'

/** `diapason channel` */
export const channelCommand: Command = {
  help: `Shows the widgets of a workspace. Diapason may run meanwhile.

Usage
  diapason channel list     name, public key, and the sites each widget may stand on
  diapason channel secret KEY
                            the identity secret of a channel: your server signs the ids of
                            customers who are signed in with it; keep it there

Options
${WORKSPACE_HELP}

${SETTINGS_HELP}

Examples
  diapason channel secret wk_abc

Exit codes
  0  done   1  it did not work   2  typed wrong, or a wrong setting
`,
  options: WORKSPACE_OPTION,
  words: [1, 2],
  async run(given) {
    checkWords(given)
    const { withDatabase } = await import('./with-database.ts')
    const { workOnChannels } = await import('./channel/work-on-channels.ts')
    await withDatabase((store) => workOnChannels(store, given))
    return 0
  },
}

/** Before anything is opened: typing errors are told at once. */
function checkWords({ words: [deed = '', key] }: Given): void {
  if (!['list', 'secret'].includes(deed))
    throw new UsageError(`"diapason channel ${deed}" does not exist: list or secret.`)
  if (deed === 'list' && key !== undefined) throw new UsageError('list takes no more words.')
  if (deed === 'secret' && !key) throw new UsageError('The public key of the channel is missing.')
}
