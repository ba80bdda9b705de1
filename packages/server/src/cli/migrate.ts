import type { Command } from './command.ts'
import { SETTINGS_HELP } from './help.ts'

/** `diapason migrate` */
export const migrateCommand: Command = {
  help: `Brings the tables of the database up to date, as every start does too. All or nothing.

Usage
  diapason migrate

${SETTINGS_HELP}

Exit codes
  0  up to date   1  it did not work, nothing has changed   2  a wrong setting
`,
  options: {},
  words: [0, 0],
  async run() {
    const { withDatabase } = await import('./with-database.ts')
    const { migrate } = await import('../store/migrate.ts')
    const applied = await withDatabase(({ pool }) => migrate(pool))
    console.log(applied.length === 0 ? 'Already up to date.' : applied.join('\n'))
    return 0
  },
}
