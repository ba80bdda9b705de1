import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './setup.mjs'

/** The peers are nobody's dependency: they are fetched when somebody measures, once a lock file. */
export function installPeers() {
  const folder = join(root, 'bench', 'peers')
  const marker = join(folder, 'node_modules', '.diapason-lock')
  const lock = readFileSync(join(folder, 'package-lock.json'))
  const wanted = createHash('sha256').update(lock).digest('hex')
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return
  console.error(
    'Installing the peers that we are measured beside (about 15 seconds, 200 MB, once)…',
  )
  const { status } = spawnSync('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    console.error(
      'npm ci in bench/peers failed; the benches engine and guard and the evals need it.',
    )
    process.exit(2)
  }
  writeFileSync(marker, wanted)
}
