import type { Command } from './command.ts'
import { SETTINGS_HELP } from './help.ts'

/** `diapason backup` */
export const backupCommand: Command = {
  help: `Writes everything the database holds, as it is at one moment, into one compressed file.
Diapason may run meanwhile. The file holds what customers wrote: keep it as safe as the database,
and no longer than you promised them. The file "secret" of the data folder is not in it.

Usage
  diapason backup FILE

${SETTINGS_HELP}

Examples
  diapason backup diapason-backup.gz

Exit codes
  0  written   1  it did not work, no file was left   2  typed wrong, or a wrong setting
`,
  options: {},
  words: [1, 1],
  async run({ words: [file = ''] }) {
    const { withDatabase } = await import('./with-database.ts')
    const { backup } = await import('../store/backup.ts')
    const { tables, rows } = await withDatabase(({ pool }) => backup(pool, file))
    console.log(`${rows} rows of ${tables} tables are in ${file}.`)
    return 0
  },
}
