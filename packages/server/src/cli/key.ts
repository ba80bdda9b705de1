import { type Command, type Given, UsageError } from './command.ts'
import { SETTINGS_HELP } from './help.ts'
import { WORKSPACE_HELP, WORKSPACE_OPTION } from './workspace.ts'

/** `diapason key` */
export const keyCommand: Command = {
  help: `Lets machines use the API. Diapason may run meanwhile.

Usage
  diapason key add NAME     prints a new key: it is shown once and never again
  diapason key list         id, day it was made, day of its last use, and name of every key
  diapason key revoke ID    the key opens nothing from now on

Options
${WORKSPACE_HELP}

${SETTINGS_HELP}

Examples
  diapason key add "help desk"

Exit codes
  0  done   1  it did not work   2  typed wrong, or a wrong setting
`,
  options: WORKSPACE_OPTION,
  words: [1, 2],
  async run(given) {
    checkWords(given)
    const { withDatabase } = await import('./with-database.ts')
    const { workOnKeys } = await import('./key/work-on-keys.ts')
    await withDatabase((store) => workOnKeys(store, given))
    return 0
  },
}

/** Before anything is opened: typing errors are told at once. */
function checkWords({ words: [deed = '', what] }: Given): void {
  if (!['add', 'list', 'revoke'].includes(deed)) {
    throw new UsageError(`"diapason key ${deed}" does not exist: add, list or revoke.`)
  }
  if (deed === 'list' && what !== undefined) throw new UsageError('list takes no more words.')
  if (deed === 'add' && !what?.trim()) throw new UsageError('The name of the key is missing.')
  if (deed === 'revoke' && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(what ?? '')) {
    throw new UsageError('Give the id of the key, as "diapason key list" shows it.')
  }
}
