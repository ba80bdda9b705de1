import { COMMANDS } from './commands.ts'

/** Settings shown by every command that opens the database. */
export const SETTINGS_HELP = `Settings (environment)
  DIAPASON_DATA   folder of the embedded database and of the secret; default: data in the clone
  DATABASE_URL    a PostgreSQL 15 or newer of yours (postgresql://…) instead of the embedded one`

/** What `diapason --help` says. */
export function generalHelp(): string {
  const commands = Object.entries(COMMANDS).map(
    ([name, { summary }]) => `  ${name.padEnd(10)}${summary}`,
  )
  return `Diapason: self-hosted customer service with artificial empathy.

Usage
  diapason <command> [options]

Commands
${commands.join('\n')}

Examples
  diapason serve
  diapason user add camille@example.org --name Camille --role admin
  echo "Toujours rien depuis trois semaines !!" | diapason analyse
  echo "Votre demande sera traitée." | diapason check
  diapason backup diapason-backup.gz

Options
  --help      of the whole, or of a command: diapason analyse --help
  --version   which version this is

Exit codes
  0  done
  1  it did not work, (analyse) some lines could not be read, or (check) something was found
  2  typed wrong, a wrong setting, or (check) some lines could not be read
`
}
