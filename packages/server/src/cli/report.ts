import { ConfigError } from '../config.ts'
import { UsageError } from './command.ts'

/**
 * Tells a person on standard error why it did not work and what to do.
 *
 * @param command what to ask for help, such as `diapason backup`
 * @returns the exit code: 2 for what they can type or set otherwise, else 1
 */
export function report(error: unknown, command: string): 1 | 2 {
  if (error instanceof UsageError) {
    console.error(`${error.message}\nSee: ${command} --help`)
    return 2
  }
  if (error instanceof ConfigError) {
    console.error(error.message)
    return 2
  }
  console.error(explain(error))
  return 1
}

/** Codes of Node.js and of PostgreSQL for a database that does not let us in. */
const UNREACHABLE = new Set(
  'ECONNREFUSED ENOTFOUND EAI_AGAIN ETIMEDOUT EHOSTUNREACH 28000 28P01 3D000'.split(' '),
)

/** Deliberate errors say what to do; of all others the whole is shown, for a bug report. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const action = actionOf(error)
  if (action) return `${error.message}\n${action}`
  const cause = rootOf(error)
  if (UNREACHABLE.has(cause.code ?? '')) {
    return `The database cannot be reached: ${cause.message}\nCheck DATABASE_URL, and that this PostgreSQL runs and lets you in.`
  }
  const isFromSystem = 'syscall' in cause || 'severity' in cause
  return isFromSystem ? cause.message : (error.stack ?? error.message)
}

function actionOf(error: Error): string | undefined {
  const { action, problem } = error as { action?: string; problem?: { action?: string } }
  return action ?? problem?.action
}

/** A failed query wraps the reason; a failed connection may hold one for each address tried. */
function rootOf(error: NodeJS.ErrnoException): NodeJS.ErrnoException {
  const inner: unknown = error instanceof AggregateError ? error.errors[0] : error.cause
  return inner instanceof Error ? rootOf(inner) : error
}
