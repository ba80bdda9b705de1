import { type Command, type Given, UsageError } from './command.ts'
import { SETTINGS_HELP } from './help.ts'
import { WORKSPACE_HELP, WORKSPACE_OPTION } from './workspace.ts'

/** `diapason customer` */
export const customerCommand: Command = {
  help: `What is held about a customer: to hand out, and to erase. Diapason may run meanwhile.

Usage
  diapason customer export ID FILE   writes everything that is held into a new file, as JSON
  diapason customer erase ID --yes   deletes it from every table, for good, and prints the proof

Options
  --yes              nothing is erased without it
${WORKSPACE_HELP}

${SETTINGS_HELP}

Examples
  diapason customer export 0191d3a0-5b1e-4c8e-9d7a-2f6f1c0e8a55 customer.json

Exit codes
  0  done   1  there is no such customer, or it did not work   2  typed wrong, or a wrong setting
`,
  options: { ...WORKSPACE_OPTION, yes: { type: 'boolean' } },
  words: [2, 3],
  async run(given) {
    checkWords(given)
    const { withDatabase } = await import('./with-database.ts')
    const { workOnCustomers } = await import('./customer/work-on-customers.ts')
    await withDatabase((store) => workOnCustomers(store, given))
    return 0
  },
}

/** Before anything is opened: typing errors are told at once. */
function checkWords({ words: [deed = '', id = '', file], values }: Given): void {
  if (!['export', 'erase'].includes(deed))
    throw new UsageError(`"diapason customer ${deed}" does not exist: export or erase.`)
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id))
    throw new UsageError('Give the id of the customer, as the console and the API show it.')
  if (deed === 'export' && file === undefined) throw new UsageError('The file is missing.')
  if (deed === 'erase' && file !== undefined) throw new UsageError('erase takes no more words.')
  if (deed === 'erase' && values['yes'] !== true)
    throw new UsageError('This cannot be undone: say --yes to erase.')
}
