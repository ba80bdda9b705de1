import { readFileSync } from 'node:fs'
import * as engine from '@diapason/engine'
import { describe, expect, test } from 'vitest'
import { ROOT, sourcesBelow } from '../source.ts'
import { type Example, exampleOf, examplesIn, run } from './examples.ts'

const sources = sourcesBelow('packages/engine/src')
const examples = sources.flatMap(examplesIn)
const isPublic = ({ name }: Example): boolean => name in engine
const named = (all: readonly Example[]) =>
  all.map((example): [string, Example] => [`${example.at} ${example.name}`, example])

function keeps(example: Example, scope: Readonly<Record<string, unknown>>): void {
  const promises = run(example, scope)
  expect(promises, 'An example shows a value: `expression // value`.').not.toEqual([])
  for (const { expression, value, promised } of promises)
    expect(value, expression).toEqual(promised)
}

const load = (path: string) =>
  import(/* @vite-ignore */ `${ROOT}${path}`) as Promise<Record<string, unknown>>

/** Everything that any file of the engine exports: for examples that only its authors read. */
async function everything(): Promise<Record<string, unknown>> {
  const modules = await Promise.all(sources.map(({ path }) => load(path)))
  return Object.assign({}, ...modules) as Record<string, unknown>
}

describe('what is said of a public call is true', () => {
  test.each(named(examples.filter(isPublic)))('%s', (_, example) => keeps(example, engine))

  test('every public call has an example', () => {
    const shown = new Set(examples.map(({ name }) => name))
    const calls = Object.entries(engine).filter(([, value]) => typeof value === 'function')
    expect(calls.length).toBeGreaterThan(10)
    expect(calls.map(([name]) => name).filter((name) => !shown.has(name))).toEqual([])
  })
})

describe('what a page says is true', () => {
  test.each(['README.md', 'docs/library.md', 'packages/engine/README.md'])('%s', (path) =>
    keeps(exampleOf({ path, text: readFileSync(`${ROOT}${path}`, 'utf8') }), engine),
  )
})

describe('what is said inside the engine is true', async () => {
  const scope = await everything()
  test.each(named(examples.filter((example) => !isPublic(example))))('%s', async (_, example) =>
    keeps(example, { ...scope, ...(await load(example.at.replace(/:\d+$/, ''))) }),
  )
})

describe('an example that lies is found', () => {
  const source = (comment: string) => ({
    path: 'x.ts',
    text: `/**\n * Doubles.\n *\n * @example\n${comment}\n * @param x\n */\nexport const twice = (x: number) => 2 * x\n`,
  })
  const promisesOf = (comment: string) =>
    examplesIn(source(comment)).flatMap((example) =>
      run(example, { twice: (x: number) => 2 * x }).map(({ value, promised }) => [value, promised]),
    )

  test.each<[name: string, comment: string, promises: unknown[]]>([
    ['true', ' * twice(2) // 4', [[4, 4]]],
    ['false', ' * twice(2) // 5', [[4, 5]]],
    [
      'two',
      ' * const two = twice(1)\n * two // 2\n *\n * twice(two) // 4',
      [
        [2, 2],
        [4, 4],
      ],
    ],
    ['over lines', ' * twice(\n *   2,\n * )\n * // 4', [[4, 4]]],
    ['a value over lines', ' * [twice(1)] // [\n * //   2,\n * // ]', [[[2], [2]]]],
    ['nothing promised', ' * twice(2)', []],
  ])('%s', (_, comment, promises) => expect(promisesOf(comment)).toEqual(promises))

  test('one that does not even run', () => {
    expect(() => promisesOf(' * thrice(2) // 6')).toThrow('thrice is not defined')
  })
})
