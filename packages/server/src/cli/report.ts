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

/** Deliberate errors say what to do; of all others the whole is shown, for a bug report. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { action = actionOf(error) } = error as { action?: string }
  if (action) return `${error.message}\n${action}`
  const isFromSystem = 'syscall' in error || 'severity' in error
  return isFromSystem ? error.message : (error.stack ?? error.message)
}

function actionOf(error: Error): string | undefined {
  return (error as { problem?: { action?: string } }).problem?.action
}
