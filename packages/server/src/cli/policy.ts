import { type Command, type Given, UsageError } from './command.ts'
import { SETTINGS_HELP } from './help.ts'
import { WORKSPACE_HELP, WORKSPACE_OPTION } from './workspace.ts'

/** `diapason policy` */
export const policyCommand: Command = {
  help: `What the assistant may do, as a file: to read, to keep beside your code, to carry elsewhere.
Diapason may run meanwhile.

Usage
  diapason policy export FILE   writes the policy in force as JSON
  diapason policy import FILE   checks such a file and makes a new version of it; a file that says
                                what is in force already changes nothing

Options
${WORKSPACE_HELP}

${SETTINGS_HELP}

Examples
  diapason policy export policy.json
  diapason policy import policy.json

Exit codes
  0  done   1  the file is no policy   2  typed wrong, or a wrong setting
`,
  options: WORKSPACE_OPTION,
  words: [2, 2],
  async run(given) {
    checkWords(given)
    const { withDatabase } = await import('./with-database.ts')
    const { workOnPolicy } = await import('./policy/work-on-policy.ts')
    await withDatabase((store) => workOnPolicy(store, given))
    return 0
  },
}

/** Before anything is opened: typing errors are told at once. */
function checkWords({ words: [deed = ''] }: Given): void {
  if (!['export', 'import'].includes(deed))
    throw new UsageError(`"diapason policy ${deed}" does not exist: export or import.`)
}
