import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { exportsIn, functionsIn, packageNames, ROOT, type Source, sourcesBelow } from './source.ts'

/** Lines, from the best columns of the codebases we measured ourselves against. */
const FILE = { median: 60, p90: 150, max: 300 } as const
const FUNCTION = { median: 8, p90: 25, max: 60 } as const
/**
 * Kilobytes (1000 bytes) after gzip, as a browser loads them: the script that a page includes, and
 * all that one visitor loads, in the language with the longest words.
 */
const LOADER_KB = 3
const WIDGET_KB = 25
const FILES_KB = 4
const CONSOLE_KB = 250

interface Measured {
  readonly what: string
  readonly lines: number
}

/** Words, weights and catalogues are data: they are as long as the language is. */
const isData = (path: string): boolean =>
  /\/(?:languages|strings|weights|migrations)\/|\/(?:strings|catalogue)(?:[.-]\w+)?\.ts$/u.test(
    path,
  )

const rank = (sorted: readonly Measured[], share: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]?.lines ?? 0

const byLength = (all: readonly Measured[]): Measured[] => all.toSorted((a, b) => a.lines - b.lines)

const figures = (all: readonly Measured[]) => {
  const sorted = byLength(all)
  return { median: rank(sorted, 0.5), p90: rank(sorted, 0.9), max: rank(sorted, 1) }
}

const tooLong = (all: readonly Measured[], limit: number): string[] =>
  byLength(all)
    .filter(({ lines }) => lines > limit)
    .toReversed()
    .map(({ what, lines }) => `${what}: ${lines} lines`)

const filesOf = (sources: readonly Source[]): Measured[] =>
  sources
    .filter(({ path }) => !isData(path))
    .map(({ path, text }) => ({ what: path, lines: text.trimEnd().split('\n').length }))

const functionsOf = (sources: readonly Source[]): Measured[] =>
  sources.flatMap((source) =>
    functionsIn(source).map(({ name, line, lines }) => ({
      what: `${source.path}:${line} ${name}`,
      lines,
    })),
  )

const read = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8')
const json = (path: string): Record<string, unknown> =>
  JSON.parse(read(path)) as Record<string, unknown>

const packages = packageNames().map((name) => ({
  name,
  sources: sourcesBelow(`packages/${name}/src`),
}))

describe.each(packages)('$name', ({ sources }) => {
  const files = filesOf(sources)
  const functions = functionsOf(sources)

  test(`no file over ${FILE.max} lines`, () => {
    expect(files, 'there are files to measure').not.toEqual([])
    const found = tooLong(files, FILE.max)
    expect(found, 'Cut each of these along its questions: one main export a file.').toEqual([])
  })

  test(`files: median ≤ ${FILE.median}, p90 ≤ ${FILE.p90}`, () => {
    const { median, p90 } = figures(files)
    const longest = tooLong(files, FILE.p90).slice(0, 10).join('\n')
    expect(
      median,
      'Half of the files are too long: cut them along their questions.',
    ).toBeLessThanOrEqual(FILE.median)
    expect(
      p90,
      `More than a tenth is over ${FILE.p90} lines; cut:\n${longest}`,
    ).toBeLessThanOrEqual(FILE.p90)
  })

  test(`no function over ${FUNCTION.max} lines`, () => {
    const found = tooLong(functions, FUNCTION.max)
    expect(found, 'Give the parts of each of these a name and a function of their own.').toEqual([])
  })

  test(`functions: median ≤ ${FUNCTION.median}, p90 ≤ ${FUNCTION.p90}`, () => {
    const { median, p90 } = figures(functions)
    const longest = tooLong(functions, FUNCTION.p90).slice(0, 15).join('\n')
    expect(median, 'Half of the functions do more than one thing.').toBeLessThanOrEqual(
      FUNCTION.median,
    )
    expect(
      p90,
      `More than a tenth is over ${FUNCTION.p90} lines; name the parts of:\n${longest}`,
    ).toBeLessThanOrEqual(FUNCTION.p90)
  })

  test('files are named in kebab-case, after what they hold', () => {
    const odd = sources
      .map(({ path }) => path)
      .filter(
        (path) =>
          !/\/src\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)?\.tsx?$/u.test(
            path,
          ) ||
          /(?:^|[/-])(?:services?|managers?|helpers?|utils?|common|misc)(?:[/.-]|$)/u.test(path),
      )
    expect(odd, 'Say what the file is about: a deed or a thing, never a layer.').toEqual([])
  })
})

describe('what people touch is documented', () => {
  const undocumented = (sources: readonly Source[]): string[] =>
    sources
      .filter(({ path }) => !isData(path))
      .flatMap((source) =>
        exportsIn(source)
          .filter(({ documented }) => !documented)
          .map(({ name, line }) => `${source.path}:${line} ${name}`),
      )

  test.each(['packages/engine/src', 'packages/server/src/flow'])('%s', (folder) => {
    const sources = sourcesBelow(folder)
    expect(sources, `${folder} holds sources`).not.toEqual([])
    expect(
      undocumented(sources),
      'Say before each export what it means: unit, range, errors, the source of a rule or figure.',
    ).toEqual([])
  })

  test('elsewhere it is counted, and does not fall behind', ({ annotate }) => {
    const others = packages.filter(({ name }) => name !== 'engine')
    const lacking = others.map(({ name, sources }) => `${name} ${undocumented(sources).length}`)
    const all = others.flatMap(({ sources }) => sources.flatMap((source) => exportsIn(source)))
    const share = all.filter(({ documented }) => documented).length / Math.max(1, all.length)
    void annotate(`exports without a doc comment: ${lacking.join(', ')}`)
    expect(share, `Documented exports; lacking: ${lacking.join(', ')}`).toBeGreaterThanOrEqual(0.5)
  })
})

describe('the whole stays small', () => {
  test('at most ten scripts at the root', () => {
    const names = Object.keys(json('package.json')['scripts'] as object)
    expect(names.length, `Nobody remembers more than ten: ${names.join(', ')}`).toBeLessThanOrEqual(
      10,
    )
  })

  test('ARCHITECTURE.md fits on a page of 70 lines', () => {
    const lines = read('ARCHITECTURE.md').trimEnd().split('\n').length
    expect(lines, 'A map is read when it is short: move detail to docs/.').toBeLessThanOrEqual(70)
  })

  test('one version everywhere', () => {
    const manifests = [
      'package.json',
      ...packages.map(({ name }) => `packages/${name}/package.json`),
    ]
    const versions = new Set(manifests.map((path) => json(path)['version']))
    expect(
      [...versions],
      'The packages are released together: set one version in all.',
    ).toHaveLength(1)
  })

  test('packages ask for each other at that version, and pin everything else', () => {
    const version = json('package.json')['version']
    const loose = ['package.json', ...packages.map(({ name }) => `packages/${name}/package.json`)]
      .flatMap((path) => wanted(path).map(([name, range]) => ({ path, name, range })))
      .filter(({ name, range }) =>
        name.startsWith('@diapason/')
          ? range !== version
          : !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(range),
      )
    expect(loose, 'A range drifts to a version that nobody tested: pin it.').toEqual([])
  })
})

test('the lock file names no download address', () => {
  const addresses = read('package-lock.json').match(/"resolved": "https?:[^"]*"/gu) ?? []
  expect(
    addresses.slice(0, 3),
    'An address ties every install to one registry: keep omit-lockfile-registry-resolved=true in .npmrc.',
  ).toEqual([])
})

const wanted = (path: string): [string, string][] => {
  const { dependencies = {}, devDependencies = {} } = json(path) as Record<
    string,
    Record<string, string>
  >
  return Object.entries({ ...dependencies, ...devDependencies })
}

describe('what a browser loads', () => {
  const dist = 'packages/widget/dist/'
  const loader = `${dist}widget.js`
  const page = 'packages/console/dist/index.html'
  const inDist = (name: string): string => `${dist}widget/${name}`
  const kilobytes = (paths: readonly string[]): number =>
    paths.reduce((sum, path) => sum + gzipSync(readFileSync(`${ROOT}${path}`)).length, 0) / 1000

  beforeAll(() => {
    if (existsSync(`${ROOT}${dist}widget`) && existsSync(`${ROOT}${page}`)) return
    execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: ROOT, stdio: 'pipe' })
  }, 180_000)

  const modules = (): string[] =>
    readdirSync(`${ROOT}${dist}widget`).filter((name) => name.endsWith('.js'))
  const isWords = (name: string): boolean => /^[a-z]{2}-/u.test(name)
  /** Fetched with the first file of a conversation: most conversations have none. */
  const isForFiles = (name: string): boolean => name.startsWith('files-')
  /** Fetched with the first question for an address, in all languages: fewer ask than wait. */
  const isForMail = (name: string): boolean => name.startsWith('mail-card-')

  test(`the widget's loader is at most ${LOADER_KB} kB`, ({ annotate }) => {
    void annotate(`loader: ${kilobytes([loader])} kB`)
    expect(
      kilobytes([loader]),
      'The loader holds up a page that did not ask for the conversation: move it into a module.',
    ).toBeLessThanOrEqual(LOADER_KB)
  })

  test(`the widget is at most ${WIDGET_KB} kB in any language`, ({ annotate }) => {
    const words = modules().filter(isWords)
    const always = [
      loader,
      ...modules()
        .filter((name) => !isWords(name) && !isForFiles(name) && !isForMail(name))
        .map(inDist),
    ]
    const most = kilobytes(always) + Math.max(...words.map((name) => kilobytes([inDist(name)])))
    void annotate(`widget with one language: ${most} kB`)
    expect(
      most,
      'The widget is paid for by every visitor of every page: drop what a platform has by itself.',
    ).toBeLessThanOrEqual(WIDGET_KB)
  })

  test(`what the widget fetches for files is at most ${FILES_KB} kB`, ({ annotate }) => {
    const size = kilobytes(modules().filter(isForFiles).map(inDist))
    void annotate(`files: ${size} kB`)
    expect(
      size,
      'A customer on a slow line waits for it with a picture in hand.',
    ).toBeLessThanOrEqual(FILES_KB)
  })

  test(`what the widget fetches for mail is at most ${FILES_KB} kB`, ({ annotate }) => {
    const size = kilobytes(modules().filter(isForMail).map(inDist))
    void annotate(`mail: ${size} kB`)
    expect(size).toBeLessThanOrEqual(FILES_KB)
  })

  test(`the widget is a loader, one module, one a language, one for files, one for mail`, () => {
    const names = modules().map((name) => name.replace(/-[\w-]{8}\.js$/u, ''))
    expect(
      names.toSorted(),
      'Each further file is one more wait before the conversation: keep them together.',
    ).toEqual(['de', 'en', 'es', 'files', 'fr', 'it', 'mail-card', 'nl', 'pt', 'run'])
  })

  test(`the console's first load is at most ${CONSOLE_KB} kB`, () => {
    const asked = [...read(page).matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+)"/gu)]
      .map(([, path = '']) => path.replace(/^[./]*(?:console\/)?/u, 'packages/console/dist/'))
      .filter((path) => /\.(?:m?js|css)$/u.test(path))
    expect(asked.length, 'the page names its scripts').toBeGreaterThan(0)
    const words = readdirSync(`${ROOT}packages/console/dist/assets`)
      .filter((name) => /^(?:fr|en)-[\w-]{8}\.js$/u.test(name))
      .map((name) => kilobytes([`packages/console/dist/assets/${name}`]))
    expect(words.length, 'a file a language').toBe(2)
    expect(
      kilobytes([page, ...asked]) + Math.max(...words),
      'Load a page of the console when it is opened: `lazy(() => import(…))` in the router.',
    ).toBeLessThanOrEqual(CONSOLE_KB)
  })
})

describe('the measure measures', () => {
  const lengths = (text: string, path = 'packages/engine/src/x.ts'): string[] =>
    functionsIn({ path, text }).map(({ name, lines }) => `${name} ${lines}`)

  test.each<[text: string, lengths: string[]]>([
    ['function a() {\n  return 1\n}', ['a 3']],
    ['const b = () => {\n}', ['b 2']],
    ['const c = (x: number) => x + 1', []],
    ['const d = (x: number) =>\n  x +\n  1', ['d 3']],
    ["const e = () => {\n  const s = '}'\n  return `}${s}\n}`\n}", ['e 5']],
    ['const f = () => {\n  // }\n  /* } */\n  return /[}]/.test("{")\n}', ['f 5']],
    ['const g = { h() {\n}, i: () => {} }', ['h 2', 'i 1']],
    ['class J {\n  k() {\n    return 1\n  }\n}', ['k 3']],
    ['const l = () => {\n  const m = () => {\n  }\n  return m\n}', ['l 5', 'm 2']],
    ['run(() => {\n\n})', ['a function without a name 3']],
    ['declare function n(): void', []],
  ])('%j', (text, expected) => {
    expect(lengths(text)).toEqual(expected)
  })

  test('a component is a function, whatever stands in its text', () => {
    const text =
      "export const Note = () => (\n  <p>\n    L'avis {'}'} n'est pas fermé {\n      1}\n  </p>\n)"
    expect(lengths(text, 'packages/console/src/note.tsx')).toEqual(['Note 6'])
  })

  test('a share is taken from the sorted whole', () => {
    const all = [9, 1, 5, 3, 7, 2, 4, 6, 8, 10].map((lines) => ({ what: '', lines }))
    expect(figures(all)).toEqual({ median: 5, p90: 9, max: 10 })
    expect(figures([])).toEqual({ median: 0, p90: 0, max: 0 })
    expect(
      tooLong(
        [
          { what: 'a', lines: 61 },
          { what: 'b', lines: 60 },
        ],
        60,
      ),
    ).toEqual(['a: 61 lines'])
  })

  test.each<[text: string, documented: boolean]>([
    ['/** What it means. */\nexport const a = 1', true],
    ['/* not a doc comment */\nexport const a = 1', false],
    ['// nor this\nexport const a = 1', false],
    ['export function a(): void {}', false],
    ['/** Of the first. */\nconst b = 1\nexport const a = b', false],
    ['export type A = (typeof ALL)[number]', true],
    ['export type A = z.infer<typeof schema>', true],
    ["export type A = 'x' | 'y'", false],
  ])('%j is documented: %s', (text, documented) => {
    expect(exportsIn({ path: 'x.ts', text }).map((one) => one.documented)).toEqual([documented])
  })

  test.each<[path: string, data: boolean]>([
    ['packages/engine/src/languages/fr/emotions.ts', true],
    ['packages/console/src/strings/fr.ts', true],
    ['packages/widget/src/strings.ts', true],
    ['packages/widget/src/catalogue.ts', true],
    ['packages/engine/src/text/tokens.ts', false],
    ['packages/engine/src/analyse/substrings.ts', false],
  ])('%s is data: %s', (path, data) => {
    expect(isData(path)).toBe(data)
  })
})
