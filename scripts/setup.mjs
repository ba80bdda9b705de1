import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The clone's folder, with a slash at the end. */
export const root = fileURLToPath(new URL('../', import.meta.url))

const OLDEST_NODE = [20, 19]

/** Makes the clone ready to run: the right Node.js, and the packages of the lock file. */
export function setup() {
  checkNode()
  installPackages()
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const [oldestMajor, oldestMinor] = OLDEST_NODE
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return
  stop(
    `Diapason needs Node.js ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.\n` +
      'Install a newer one from https://nodejs.org or with your version manager, then try again.',
  )
}

/** Runs `npm ci` unless it already ran for this lock file, by us or by hand. */
function installPackages() {
  const marker = `${root}node_modules/.diapason-lock`
  const wanted = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex')
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return
  if (isInstalledByHand()) return writeFileSync(marker, wanted)
  console.error('Installing packages (about half a minute, only when they change)…')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { status, error, stdout, stderr } = spawnSync(
    npm,
    ['ci', '--include=dev', '--no-audit', '--no-fund'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  if (status !== 0) {
    stop(`npm ci failed:\n${error?.message ?? ''}${stdout ?? ''}${stderr ?? ''}`)
  }
  writeFileSync(marker, wanted)
}

/** npm writes this file when it is done; development packages are needed for building. */
function isInstalledByHand() {
  const done = `${root}node_modules/.package-lock.json`
  if (!existsSync(done) || !existsSync(`${root}node_modules/vite`)) return false
  return statSync(done).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs
}

function stop(message) {
  console.error(message)
  process.exit(2)
}
