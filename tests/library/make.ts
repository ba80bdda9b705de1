import { join } from 'node:path'
import { ROOT } from '../source.ts'
import { makePackage } from './package.ts'
import { sizes } from './sizes.ts'

const folder = join(ROOT, 'packages', 'engine', 'dist')
makePackage(folder)
console.log('packages/engine/dist is ready for `npm pack` and `npm publish`.\n')

const { parts, calls } = await sizes()
const kilobytes = (value: number): string => value.toFixed(1).padStart(9)
console.log(`${''.padEnd(20)}${'kB'.padStart(9)}${'gzip'.padStart(9)}`)
for (const { what, raw, gzip } of [...parts, ...calls])
  console.log(`${what.padEnd(20)}${kilobytes(raw)}${kilobytes(gzip)}`)
