import { type ChildProcess, spawn } from 'node:child_process'
import { open, readFile, stat, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isServing, servingProcess } from './pid-file.ts'
import type { Place } from './place.ts'
import { SERVER_ENVIRONMENT } from './run-as.ts'
import type { ServerUser } from './server-user.ts'

/** Given on the command line, so that no ALTER SYSTEM can make the server lose what it confirmed. */
const SETTINGS = {
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  listen_addresses: '',
  port: '5432',
  unix_socket_permissions: '0700',
  max_connections: '200',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  // the log must never quote a statement or a row: they hold what customers wrote
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
}

const LARGEST_LOG = 10 * 1024 * 1024

/** What starts a server. */
export interface Launch {
  readonly place: Place
  readonly binaries: string
  readonly user: ServerUser | null
  readonly socketFolder: string
}

/** Starts a server in a session of its own: Ctrl+C in a terminal must reach us first, not it. */
export async function launch({ place, binaries, user, socketFolder }: Launch) {
  const logFile = logOf(place)
  if ((await sizeOf(logFile)) > LARGEST_LOG) await truncate(logFile)
  const log = await open(logFile, 'a', 0o600)
  try {
    const settings = {
      ...SETTINGS,
      unix_socket_directories: `"${socketFolder.replaceAll('"', '""')}"`,
    }
    const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
    const child = spawn(join(binaries, 'bin', 'postgres'), ['-D', place.cluster, ...args], {
      ...user,
      cwd: '/',
      detached: true,
      env: SERVER_ENVIRONMENT,
      stdio: ['ignore', log.fd, log.fd],
    })
    child.on('error', () => undefined)
    child.unref()
    return child
  } finally {
    await log.close()
  }
}

/** True once a child has ended, or never began. */
export function hasEnded(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null
}

/** Asks the server of `cluster` to end at once but orderly, and waits until it has. */
export async function shutDown(cluster: string): Promise<void> {
  const running = await servingProcess(cluster)
  if (!running) return
  const fast = 'SIGINT'
  const immediate = 'SIGQUIT'
  for (const [signal, patience] of [
    [fast, 60_000],
    [immediate, 10_000],
  ] as const) {
    signalTo(running.pid, signal)
    if (await ended(cluster, running.pid, patience)) return
  }
}

/** Sends a signal; that the process is gone meanwhile is no error. */
export function signalTo(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // gone
  }
}

/** The last lines the server wrote, for a message to a person. */
export async function lastWords(place: Place): Promise<string> {
  const text = await readFile(logOf(place), 'utf8').catch(() => '')
  return text.trimEnd().split('\n').slice(-8).join('\n')
}

async function ended(cluster: string, pid: number, patience: number): Promise<boolean> {
  const until = Date.now() + patience
  while (Date.now() < until) {
    if (!(await isServing(pid, cluster))) return true
    await sleep(10)
  }
  return false
}

function logOf(place: Place): string {
  return join(place.folder, 'postgres.log')
}

async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  )
}
