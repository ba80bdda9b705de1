import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as engine from '@diapason/engine'
import { beforeAll, describe, expect, test } from 'vitest'
import { ROOT, sourcesBelow } from '../source.ts'
import { bundle } from './bundle.ts'
import { examplesIn } from './examples.ts'
import { makePackage } from './package.ts'

const execute = promisify(execFile)
const node = (words: readonly string[]) =>
  execute(process.execPath, words, { cwd: folder, encoding: 'utf8' })
const ANGRY = 'Toujours rien depuis 3 semaines, c’est inadmissible !!!'

let folder: string
let installed: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'diapason-library-'))
  installed = join(folder, 'node_modules', '@diapason', 'engine')
  mkdirSync(installed, { recursive: true })
  makePackage(installed)
  return () => rmSync(folder, { recursive: true, force: true })
}, 60_000)

/** Writes a program beside the installed package and runs it as Node alone would. */
async function runHere(
  name: string,
  program: string,
  flags: readonly string[] = [],
): Promise<string> {
  writeFileSync(join(folder, name), program)
  const { stdout } = await node([...flags, name])
  return stdout
}

/** Prints the bytes that readings of a text of 100 and of 10,000 characters leave behind, each. */
const ALLOCATES = `import { analyse } from '@diapason/engine'
const said = 'Bonjour, toujours rien depuis 3 semaines, c’est inadmissible, je veux parler à un responsable svp ! '
const bytes = [1, 100].map((times) => {
  const text = said.repeat(times)
  for (let warm = 0; warm < 300 / times ** 0.5; warm++) analyse(text)
  gc()
  const before = process.memoryUsage().heapUsed
  const readings = times === 1 ? 300 : 3
  for (let reading = 0; reading < readings; reading++) analyse(text)
  return (process.memoryUsage().heapUsed - before) / readings
})
console.log(JSON.stringify([said.length, ...bytes]))`
/** So large that nothing is collected while it is measured. */
const NO_COLLECTION = ['--expose-gc', '--min-semi-space-size=128', '--max-semi-space-size=128']

describe('@diapason/engine, installed', () => {
  test('runs from JavaScript and reads as its sources do', async () => {
    const read = `analyse(${JSON.stringify(ANGRY)})`
    const program = `import { analyse } from '@diapason/engine'\nconsole.log(JSON.stringify(${read}))`
    const printed = await runHere('read.mjs', program)
    expect(JSON.parse(printed)).toEqual(structuredClone(engine.analyse(ANGRY)))
  })

  test('has the same names as its sources', async () => {
    const program = `import * as engine from '@diapason/engine'\nconsole.log(Object.keys(engine).join())`
    const names = (await runHere('names.mjs', program)).trim().split(',')
    expect(names).toEqual(Object.keys(engine).toSorted())
  })

  test('carries its licence and its model card, no tests and no dependencies', () => {
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' })
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'MODEL-CARD.md']))
    expect(files.filter((path) => /\.test\.|(?<!\.d)\.ts$/.test(path))).toEqual([])
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as object
    expect(Object.keys(manifest)).not.toContain('dependencies')
  })

  test('has types under which every example compiles, strictly and without a platform', async () => {
    const examples = sourcesBelow('packages/engine/src')
      .flatMap(examplesIn)
      .filter(({ name }) => name in engine)
    expect(examples.length).toBeGreaterThan(10)
    const names = Object.keys(engine).join(', ')
    const blocks = examples.map(({ code, at }) => `{\n// ${at}\n${code}\n}`)
    writeFileSync(
      join(folder, 'examples.mts'),
      `import { ${names} } from '@diapason/engine'\n${blocks.join('\n')}\n`,
    )
    const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc')
    const options =
      '--noEmit --strict --exactOptionalPropertyTypes --noUncheckedIndexedAccess --skipLibCheck false --target es2023 --lib es2023 --module nodenext --types'
    const compiled = node([tsc, ...options.split(' '), '', 'examples.mts'])
    const { stdout } = await compiled.catch((error: { stdout: string }) => error)
    expect(stdout).toBe('')
  })
})

describe('memory', () => {
  test('a reading takes it in proportion to its text', async ({ annotate }) => {
    const printed = await runHere('allocates.mjs', ALLOCATES, NO_COLLECTION)
    const [length = 0, short = 0, long = 0] = JSON.parse(printed) as number[]
    const kilobytes = (bytes: number) => `${Math.round(bytes / 1_000)} kB`
    void annotate(
      `${length} characters: ${kilobytes(short)}; a hundred times as many: ${kilobytes(long)}`,
    )
    expect(short).toBeGreaterThan(1_000)
    expect(short).toBeLessThan(300_000)
    expect(long / short).toBeLessThan(130)
  })
})

describe('a site loads what it calls', () => {
  const LIGHT = ['compose', 'briefing', 'decide', 'trajectory', 'maskEntities', 'SIGNALS']

  test.each(LIGHT)('%s comes without weights and without words for reading', async (name) => {
    const { bytes } = await bundle(name)
    const heavy = [...bytes].filter(
      ([path, size]) => size > 0 && /^(?:weights\/data|languages\/(?:fr|en)\/)/.test(path),
    )
    expect(heavy).toEqual([])
  })

  test('guard comes with what was learnt of replies, and without words for reading', async () => {
    const { bytes } = await bundle('guard')
    expect(bytes.get('weights/guard/data.ts')).toBeGreaterThan(100_000)
    expect(bytes.get('weights/data.ts') ?? 0).toBe(0)
    expect(bytes.get('languages/fr/fr.ts') ?? 0).toBe(0)
  })

  test('analyse comes with both', async () => {
    const { bytes } = await bundle('analyse')
    expect(bytes.get('weights/data.ts')).toBeGreaterThan(100_000)
    expect(bytes.get('languages/fr/fr.ts')).toBeGreaterThan(1_000)
  })
})
