import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { installPeers } from './peers.mjs'
import { root, setup } from './setup.mjs'

/** `npm run bench [name] [-- --json FILE]`: all benches, or one of them. */
const BENCHES = ['engine', 'flow', 'latency']

const [first, ...others] = process.argv.slice(2)
const isName = first !== undefined && !first.startsWith('-')
const options = isName ? others : process.argv.slice(2)
const asked = isName ? [first] : BENCHES
if (!asked.every((name) => BENCHES.includes(name))) {
  console.error(`There is no bench called ${first}. There are: ${BENCHES.join(', ')}.`)
  process.exit(2)
}
if (options.includes('--json') && asked.length > 1) {
  console.error(
    '--json writes one report: name the bench, as in `npm run bench engine -- --json e.json`.',
  )
  process.exit(2)
}

setup()
if (asked.includes('engine')) installPeers()
const failed = asked.filter((name) => !run(name))
if (failed.length > 0) {
  console.error(`\nDid not run to its end: ${failed.join(', ')}`)
  process.exitCode = 1
}

function run(name) {
  const file = join(root, 'bench', `${name}.ts`)
  const words = ['--import', 'tsx', file, ...options]
  return spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' }).status === 0
}
