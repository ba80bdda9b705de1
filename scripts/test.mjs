import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { build } from './build.mjs'
import { root, setup } from './setup.mjs'

const asked = process.argv.slice(2)
const isBrowser = asked.includes('--browser')
const words = asked.filter((word) => word !== '--browser')
const projects = isBrowser ? ['browser'] : ['unit', 'flow']

setup()
await build()

const folder = mkdtempSync(join(tmpdir(), 'diapason-results-'))
let runner
let isStopped = false
// Ctrl+C reaches the runner by the terminal; it ends what it has started, and we wait for that.
process.on('SIGINT', () => (isStopped = true))
process.on('SIGTERM', () => {
  isStopped = true
  runner?.kill('SIGTERM')
})

const first = await run('results.json', words)
// A browser is a big program on a small machine. A file that failed gets a second try by itself, on
// a database of its own, and the end says so; what is broken fails twice.
const isSecondTry = isBrowser && words.length === 0 && first.failedFiles.length > 0 && !isStopped
const second = isSecondTry ? await run('again.json', first.failedFiles) : null
rmSync(folder, { recursive: true, force: true })

if (second?.code === 0)
  console.log(
    `Passed on a second try only:\n${first.failedFiles.map((file) => `  ${file}\n`).join('')}`,
  )
const passed = second ? first.passedElsewhere + second.passed : first.passed
const failed = second ? second.failed : first.failed
console.log(`${passed} passed, ${failed} failed`)
process.exit((second ?? first).code)

/** Runs the tests that the words name, or all; a file that could not even be loaded is a failure. */
async function run(name, named) {
  const results = join(folder, name)
  runner = spawn(
    process.execPath,
    [
      join(root, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${results}`,
      ...named,
    ],
    { cwd: root, stdio: 'inherit' },
  )
  const [code, signal] = await once(runner, 'close')
  return { code: code ?? (signal ? 1 : 0), ...counted(results) }
}

function counted(results) {
  try {
    const { testResults } = JSON.parse(readFileSync(results, 'utf8'))
    const files = testResults.map(({ name, status, assertionResults }) => ({
      name: relative(root, name),
      isFailed: status === 'failed',
      passed: assertionResults.filter((test) => test.status === 'passed').length,
      failed: assertionResults.filter((test) => test.status === 'failed').length,
    }))
    const good = files.filter((file) => !file.isFailed)
    const bad = files.filter((file) => file.isFailed)
    return {
      passed: sum(files.map((file) => file.passed)),
      // hooks that fail, or a file that cannot be loaded, fail no test: the file counts as one
      failed: sum(bad.map((file) => Math.max(1, file.failed))),
      passedElsewhere: sum(good.map((file) => file.passed)),
      failedFiles: bad.map((file) => file.name),
    }
  } catch {
    return { passed: 0, failed: 1, passedElsewhere: 0, failedFiles: [] }
  }
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0)
}
