import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { register } from 'tsx/esm/api'
import { build } from './build.mjs'
import { root, setup } from './setup.mjs'

// `node scripts/pictures.mjs`: takes the pictures of the README from the running product.
setup()
await build()
register()
const { takePictures } = await import('../tests/browser/pictures.ts')
const folder = join(root, 'docs', 'pictures')
mkdirSync(folder, { recursive: true })
for (const { name, kilobytes } of await takePictures(folder)) {
  console.log(`${name.padEnd(28)} ${String(kilobytes).padStart(4)} kB`)
}
