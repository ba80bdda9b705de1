import type { Command } from './command.ts'
import { SETTINGS_HELP } from './help.ts'

/** `diapason restore` */
export const restoreCommand: Command = {
  help: `Reads a file written by "diapason backup" into an empty database, all or nothing. Every
table is compared with the count and the checksum that were written with it.

Usage
  diapason restore FILE

${SETTINGS_HELP}

Examples
  DIAPASON_DATA=new-data diapason restore diapason-backup.gz

Exit codes
  0  restored   1  it did not work, nothing has changed   2  typed wrong, or a wrong setting
`,
  options: {},
  words: [1, 1],
  async run({ words: [file = ''] }) {
    const { withDatabase } = await import('./with-database.ts')
    const { migrate } = await import('../store/migrate.ts')
    const { restore } = await import('../store/restore.ts')
    const { tables, rows } = await withDatabase(async ({ pool }) => {
      await migrate(pool)
      return restore(pool, file)
    })
    console.log(`${rows} rows of ${tables} tables were restored.`)
    return 0
  },
}
