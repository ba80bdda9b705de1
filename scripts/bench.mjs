import { installPeers } from './peers.mjs'
import { run } from './run.mjs'
import { setup } from './setup.mjs'

/** `npm run bench [name] [-- --json FILE]`: all benches, or one of them. */
const BENCHES = ['engine', 'guard', 'flow', 'latency', 'inbox']

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
if (asked.some((name) => name === 'engine' || name === 'guard')) installPeers()
const failed = asked.filter((name) => run(`bench/${name}.ts`, options) !== 0)
if (failed.length > 0) {
  console.error(`\nDid not run to its end: ${failed.join(', ')}`)
  process.exitCode = 1
}
