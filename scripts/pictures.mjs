import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { run } from './run.mjs'
import { root, setup } from './setup.mjs'

// `node scripts/pictures.mjs`: takes the pictures of the README from the running product.
setup()
await build()
const folder = join(root, 'docs', 'pictures')
mkdirSync(folder, { recursive: true })
process.exitCode = run('tests/browser/pictures.ts', [folder])
