import { build } from './build.mjs'
import { setup } from './setup.mjs'

setup()
await build()

// In this very process: signals, the terminal and the exit code need no passing on.
process.argv.splice(2, 0, 'serve')
await import('../packages/server/bin/diapason.mjs')
