// Does what the README says: `npm start`, open what it prints, Ctrl-C. Everything is looked at from
// outside, as a person at a terminal would: addresses are read from the output, the signal goes to
// the whole process group, and what is left running or lying about afterwards counts as a failure.
import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const FIRST_START_S = 600
const SECOND_START_S = 30
const STOP_S = 20

const folder = mkdtempSync(join(tmpdir(), 'start-'))
chmodSync(folder, 0o711)
const data = join(folder, 'data')
let passed = 0
let failed = 0

const check = (what, ok, detail = '') => {
  if (ok) passed += 1
  else failed += 1
  console.log(`${ok ? '✓' : '✗'} ${what}${detail && ` (${detail})`}`)
}
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
const secondsSince = (began) => (performance.now() - began) / 1000

/** An odd port that nothing listens on. */
const freePort = async () => {
  const server = createServer()
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address()
  await new Promise((resolve) => server.close(resolve))
  return port % 2 === 1 ? port : freePort()
}

const addressesIn = (output, port) => [
  ...new Set(
    (output.match(new RegExp(`http://[\\w.-]+:${port}[^\\s"'<>»\\u001b)]*`, 'gu')) ?? []).map(
      (address) => address.replace(/[.,;:]+$/u, ''),
    ),
  ),
]

const answers = async (address) => {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(5000) })
    await response.arrayBuffer()
    return response.status
  } catch (error) {
    return error.cause?.code ?? error.name
  }
}

const launch = (port) => {
  const env = { ...process.env, PORT: String(port), DIAPASON_DATA: data }
  const child = spawn('npm', ['start'], { detached: true, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const seen = { output: '', code: undefined }
  const hear = (chunk) => {
    seen.output += chunk
    process.stdout.write(chunk)
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  child.on('error', (error) => hear(`${error.message}\n`))
  child.on('close', (code, signal) => {
    seen.code = code ?? signal
  })
  return { child, seen }
}

const signal = (child, name) => {
  try {
    process.kill(-child.pid, name)
  } catch {
    // the group is gone already
  }
}

/** Processes that name our data folder in their command line: the database, if it lives on. */
const leftOvers = () =>
  readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry) && Number(entry) !== process.pid)
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(data)
      } catch {
        return false
      }
    })

/** PostgreSQL removes this file when it stops as it should. */
const databasesLeftOpen = () =>
  readdirSync(data, { recursive: true }).filter((path) => path.endsWith('postmaster.pid'))

const untilAnswers = async ({ seen }, port, limit) => {
  const began = performance.now()
  while (secondsSince(began) < limit && seen.code === undefined) {
    const [first] = addressesIn(seen.output, port)
    if (first !== undefined && (await answers(first)) === 200) {
      await wait(500)
      return secondsSince(began)
    }
    await wait(100)
  }
  return undefined
}

const untilGone = async ({ child, seen }) => {
  const began = performance.now()
  signal(child, 'SIGINT')
  while (seen.code === undefined && secondsSince(began) < STOP_S) await wait(50)
  return seen.code === undefined ? undefined : secondsSince(began)
}

const story = async (name, limit) => {
  console.log(`\n${name}`)
  const port = await freePort()
  const run = launch(port)
  const ready = await untilAnswers(run, port, limit)
  check(`${name}: it answers within ${limit} s`, ready !== undefined, `${ready?.toFixed(1)} s`)
  const addresses = addressesIn(run.seen.output, port)
  check(`${name}: it prints three addresses`, addresses.length >= 3, `${addresses.length}`)
  for (const address of addresses) {
    const status = await answers(address)
    check(`${name}: ${new URL(address).pathname} answers`, status === 200, String(status))
  }
  const gone = await untilGone(run)
  check(`${name}: Ctrl-C ends it`, gone !== undefined, `${gone?.toFixed(1)} s`)
  const calm = [0, 130, 'SIGINT'].includes(run.seen.code)
  check(`${name}: it ends without an error`, calm, String(run.seen.code))
  const left = leftOvers()
  check(`${name}: no process is left`, left.length === 0, left.join(' '))
  const open = databasesLeftOpen()
  check(`${name}: the database was closed`, open.length === 0, open.join(' '))
  signal(run.child, 'SIGKILL')
  for (const pid of left) process.kill(Number(pid), 'SIGKILL')
}

try {
  await story('first start', FIRST_START_S)
  await story('second start', SECOND_START_S)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
