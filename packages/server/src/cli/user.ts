import { type Command, type Given, UsageError } from './command.ts'
import { SETTINGS_HELP } from './help.ts'
import { WORKSPACE_HELP, WORKSPACE_OPTION } from './workspace.ts'

const ROLES = ['agent', 'coach', 'lead', 'admin', 'dpo'] as const

/** `diapason user` */
export const userCommand: Command = {
  help: `Lets people into the console, and out of it. Diapason may run meanwhile.

Usage
  diapason user add EMAIL --name NAME [--role ROLE]
                            adds a person and prints a link to sign in with, once
  diapason user link EMAIL  prints a new such link: for a forgotten password
  diapason user list        id, e-mail, role, state and name of everybody
  diapason user disable EMAIL
                            signs a person out everywhere and lets them in no more

Options
  --name NAME        as customers and colleagues see it
  --role ROLE        agent (default) answers customers; coach reads and notes; lead also approves
                     answers and makes teams; admin also changes settings and people; dpo
                     keeps, exports and erases, and reads no conversation
${WORKSPACE_HELP}

${SETTINGS_HELP}
  PUBLIC_URL      first part of the link; default http://localhost:PORT

Examples
  diapason user add camille@example.org --name Camille --role admin
  diapason user link camille@example.org

Exit codes
  0  done   1  it did not work   2  typed wrong, or a wrong setting
`,
  options: { name: { type: 'string' }, role: { type: 'string' }, ...WORKSPACE_OPTION },
  words: [1, 2],
  async run(given) {
    checkWords(given)
    const { withDatabase } = await import('./with-database.ts')
    const { workOnUsers } = await import('./user/work-on-users.ts')
    await withDatabase((store, config) => workOnUsers(store, config, given))
    return 0
  },
}

/** Before anything is opened: typing errors are told at once. */
function checkWords({ words: [deed = '', email], values: { name, role = 'agent' } }: Given): void {
  if (!['add', 'list', 'link', 'disable'].includes(deed)) {
    throw new UsageError(`"diapason user ${deed}" does not exist: add, list, link or disable.`)
  }
  if ((deed === 'list') === (email !== undefined)) {
    throw new UsageError(deed === 'list' ? 'list takes no e-mail.' : 'The e-mail is missing.')
  }
  if (deed !== 'add') return
  if (!name) throw new UsageError('The name is missing: --name NAME')
  if (!ROLES.some((one) => one === role)) {
    throw new UsageError(`There is no role "${role}": ${ROLES.join(', ')}.`)
  }
}
