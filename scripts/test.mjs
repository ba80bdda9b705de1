import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './build.mjs'
import { root, setup } from './setup.mjs'

const asked = process.argv.slice(2)
const isBrowser = asked.includes('--browser')
const projects = isBrowser ? ['browser'] : ['unit', 'flow']

setup()
await build()

const folder = mkdtempSync(join(tmpdir(), 'diapason-results-'))
const results = join(folder, 'results.json')
const runner = spawn(
  process.execPath,
  [
    join(root, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    ...projects.flatMap((name) => ['--project', name]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
    ...asked.filter((word) => word !== '--browser'),
  ],
  { cwd: root, stdio: 'inherit' },
)
// Ctrl+C reaches the runner by the terminal; it ends what it has started, and we wait for that.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => runner.kill('SIGTERM'))
runner.on('close', (code) => {
  console.log(closingLine())
  rmSync(folder, { recursive: true, force: true })
  process.exit(code ?? 1)
})

/** The last line says it all; a file that could not even be loaded counts as a failure. */
function closingLine() {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(
      readFileSync(results, 'utf8'),
    )
    const unloaded = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    ).length
    return `${numPassedTests} passed, ${numFailedTests + unloaded} failed`
  } catch {
    return '0 passed, 1 failed'
  }
}
