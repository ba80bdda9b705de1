import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from './build.mjs'
import { root, setup } from './setup.mjs'

// `node scripts/pictures.mjs`: takes the pictures of the README from the running product.
setup()
await build()
const folder = join(root, 'docs', 'pictures')
mkdirSync(folder, { recursive: true })
const program = fileURLToPath(import.meta.resolve('../tests/browser/pictures.ts'))
const { status } = spawnSync(process.execPath, ['--import', 'tsx', program, folder], {
  cwd: root,
  stdio: 'inherit',
})
process.exitCode = status ?? 1
