import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runAs } from './run-as.ts'

/** What PostgreSQL writes about itself into `postmaster.pid` (its src/include/utils/pidfile.h). */
export interface PidFile {
  readonly pid: number
  /** Empty when it listens on no Unix socket. */
  readonly socketFolder: string
}

/** A number no system gives to a process (Linux ends at 4,194,304). */
const NO_PROCESS = 2_000_000_000

/** The process that serves `cluster` according to its pid file, if it is really alive and that. */
export async function servingProcess(cluster: string): Promise<PidFile | null> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')
  const lines = text.split('\n')
  const pid = pidIn(lines)
  if (pid === null || !(await isServing(pid, cluster))) return null
  return { pid, socketFolder: lines[4]?.trim() ?? '' }
}

/**
 * Where a dead server's number was given to another program, PostgreSQL would believe that it
 * still runs. The other lines stay: from them it sees whether children of it are still at work.
 *
 * @param lockFile `postmaster.pid`, or the lock beside a socket
 */
export async function forgetStranger(lockFile: string, cluster: string): Promise<void> {
  const lines = (await readFile(lockFile, 'utf8').catch(() => '')).split('\n')
  const pid = pidIn(lines)
  if (pid === null || !isAlive(pid) || (await isServing(pid, cluster))) return
  await writeFile(lockFile, [NO_PROCESS, ...lines.slice(1)].join('\n'))
}

function pidIn(lines: readonly string[]): number | null {
  const pid = Number(lines[0])
  return Number.isInteger(pid) && pid > 0 ? pid : null
}

/** True when a process with this number exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * True when the process is a server of `cluster`: its arguments name it. A dead process that nobody
 * collected has none.
 */
export async function isServing(pid: number, cluster: string): Promise<boolean> {
  if (!isAlive(pid)) return false
  if (process.platform !== 'linux') {
    const { code, output } = await runAs(null, 'ps', ['-ww', '-o', 'command=', '-p', String(pid)])
    return code === 0 && output.includes(cluster)
  }
  const said = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(
    (error: NodeJS.ErrnoException) => error,
  )
  // where we may not look, better wait for a stranger than disturb a server
  if (typeof said !== 'string') return said.code !== 'ENOENT'
  const [program = '', ...args] = said.split('\0')
  return program.endsWith('postgres') && args.includes(cluster)
}
