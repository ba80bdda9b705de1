import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { until } from './until.ts'

const PROGRAM = fileURLToPath(new URL('../../packages/server/bin/diapason.mjs', import.meta.url))

/** Whatever happens to the test run: no server outlives it. */
const running = new Set<ChildProcess>()
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')))
// a runner that has lost patience with this process ends it by a signal, which alone calls no 'exit'
process.once('SIGTERM', () => process.exit(143))

/** The real program, in a process of its own, at one address over all its lives. */
export interface ServerProcess {
  readonly url: string
  readonly dataFolder: string
  /** Everything it has printed, over all its lives. */
  readonly output: () => string
  readonly isRunning: () => boolean
  /** Starts it without waiting. */
  launch(): void
  /** Starts it, unless it runs, and waits until it answers. */
  start(): Promise<void>
  /** `kill -9`: it does not get to finish anything. */
  kill(): Promise<void>
  /** Kills it and takes its folder away. */
  remove(): Promise<void>
}

/**
 * @param databaseUrl null for the embedded database in the data folder
 * @param settings more of its environment
 */
export async function serverProcess(
  databaseUrl: string | null,
  settings: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'diapason-faults-'))
  // when root runs the tests, the embedded database's user must be able to pass
  await chmod(dataFolder, 0o711)
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const env = {
    PATH: process.env['PATH'],
    PORT: `${port}`,
    PUBLIC_URL: url,
    DIAPASON_DATA: join(dataFolder, 'data'),
    LOG_LEVEL: 'warn',
    MODEL_HOSTS: '127.0.0.1',
    ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }),
    ...settings,
  }
  let child: ChildProcess | null = null
  let output = ''
  const isRunning = () => child !== null && child.exitCode === null && child.signalCode === null
  const launch = () => {
    if (isRunning()) return
    const born = spawn(process.execPath, [PROGRAM, 'serve'], { env, stdio: 'pipe' })
    running.add(born)
    born.once('exit', () => running.delete(born))
    for (const stream of [born.stdout, born.stderr])
      stream.on('data', (data: Buffer) => (output += data.toString()))
    child = born
  }
  const isUp = async () => {
    if (!isRunning()) throw new Error(`the server ended by itself:\n${output.slice(-3_000)}`)
    return (await fetch(`${url}/api/v1/health`).catch(() => null))?.ok
  }
  const start = async () => {
    launch()
    await until('the server answers', isUp, { withinMs: 60_000 })
  }
  const kill = async () => {
    if (!child || !isRunning()) return
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }
  const remove = async () => {
    await kill()
    await rm(dataFolder, { recursive: true, force: true })
  }
  return { url, dataFolder, output: () => output, isRunning, launch, start, kill, remove }
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
