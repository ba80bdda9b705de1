import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { run } from './run.mjs'
import { root, setup } from './setup.mjs'

// `node scripts/pictures.mjs`: draws a reading, and takes the pictures of the README from the running
// product; `node scripts/pictures.mjs reading` only draws.
setup()
const folder = join(root, 'docs', 'pictures')
mkdirSync(folder, { recursive: true })
process.exitCode = run('tests/library/picture.ts', [folder])
if (process.exitCode === 0 && process.argv[2] !== 'reading') {
  await build()
  process.exitCode = run('tests/browser/pictures.ts', [folder])
}
