import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type Command, type Given, UsageError } from './command.ts'
import { COMMANDS } from './commands.ts'
import { generalHelp } from './help.ts'
import { report } from './report.ts'

/** Runs `diapason` with the words a person typed, and sets the exit code of the process. */
export async function run(typed: readonly string[]): Promise<void> {
  const [name = '--help', ...rest] = typed
  try {
    process.exitCode = await dispatch(name, rest)
  } catch (error) {
    process.exitCode = report(error, name in COMMANDS ? `diapason ${name}` : 'diapason')
  }
}

async function dispatch(name: string, rest: readonly string[]): Promise<number> {
  if (['--help', '-h', 'help'].includes(name)) return show(generalHelp())
  if (['--version', '-v'].includes(name)) return show(`${await version()}\n`)
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!entry) throw new UsageError(`There is no command "${name}".`)
  const command = await entry.load()
  if (rest.includes('--help') || rest.includes('-h')) return show(command.help)
  return command.run(parse(command, rest))
}

function parse(command: Command, rest: readonly string[]): Given {
  try {
    const { values, positionals } = parseArgs({
      args: [...rest],
      options: command.options,
      allowPositionals: true,
    })
    const [least, most] = command.words
    if (positionals.length < least) throw new UsageError('Something is missing.')
    if (positionals.length > most) {
      throw new UsageError(`Too many words: ${positionals.slice(most).join(' ')}`)
    }
    return { values: values as Given['values'], words: positionals }
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError((error as Error).message)
  }
}

function show(text: string): number {
  process.stdout.write(text)
  return 0
}

async function version(): Promise<string> {
  const manifest = new URL('../../package.json', import.meta.url)
  return (JSON.parse(await readFile(manifest, 'utf8')) as { version: string }).version
}
