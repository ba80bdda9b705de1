import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { transform } from 'esbuild'
import { ROOT } from '../source.ts'
import { bundle } from './bundle.ts'

/** What something weighs, in kB of 1,000 bytes. */
export interface Size {
  readonly what: string
  readonly raw: number
  readonly gzip: number
}

const PARTS: readonly (readonly [what: string, belongs: RegExp])[] = [
  ['weights', /^weights\/(?:data|head)\.ts$/],
  ['French words', /^languages\/fr\//],
  ['English words', /^languages\/en\//],
  ['code', /^/],
]

/** The whole engine by its parts, then some calls by themselves: each as a site would load it. */
export async function sizes(): Promise<{ readonly parts: Size[]; readonly calls: Size[] }> {
  const { code, bytes } = await bundle('*')
  const parts = await Promise.all(
    PARTS.map(async ([what, belongs], place) => {
      const earlier = PARTS.slice(0, place)
      const own = [...bytes.keys()].filter(
        (path) => belongs.test(path) && !earlier.some(([, other]) => other.test(path)),
      )
      const sum = own.reduce((total, path) => total + (bytes.get(path) ?? 0), 0)
      return { what, raw: sum / 1_000, gzip: await gzipped(own) }
    }),
  )
  const calls = ['analyse', 'guard', 'compose', 'decide', 'trajectory', 'maskEntities']
  const alone = await Promise.all(
    calls.map(async (name) => weigh(`only \`${name}\``, (await bundle(name)).code)),
  )
  return { parts: [weigh('everything', code), ...parts], calls: alone }
}

const weigh = (what: string, code: string): Size => ({
  what,
  raw: Buffer.byteLength(code) / 1_000,
  gzip: gzipSync(code).length / 1_000,
})

/** Sources, minified one by one, after gzip together: near to their share of the whole. */
async function gzipped(paths: readonly string[]): Promise<number> {
  const minified = await Promise.all(
    paths
      .filter((path) => path.endsWith('.ts'))
      .map(async (path) => {
        const text = readFileSync(join(ROOT, 'packages', 'engine', 'src', path), 'utf8')
        return (await transform(text, { loader: 'ts', minify: true, charset: 'utf8' })).code
      }),
  )
  return gzipSync(minified.join('')).length / 1_000
}
