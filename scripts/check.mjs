import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root, setup } from './setup.mjs'

/** `npm run check`: everything a machine can say about the code without running the product. */
const STEPS = [
  ['format', ['biome', 'format', '.'], 'Run `npm run format`.'],
  ['lint', ['oxlint', '--type-aware', '--deny-warnings'], 'Each message says why and what to do.'],
  ...typed().map((project) => [
    `types of ${project}`,
    ['tsc', '-p', project],
    'Fix the types; a cast hides the mistake.',
  ]),
  ['dead code', ['knip'], 'Delete what nothing uses, or use it.'],
  [
    'bundles',
    ['node', 'scripts/build.mjs'],
    'Console and widget must build before they are weighed.',
  ],
  [
    'borders and budgets',
    ['vitest', 'run', '--project', 'unit', 'tests/borders.test.ts', 'tests/budgets.test.ts'],
    'Each failure says which rule, where, and why it stands.',
  ],
]

setup()
const results = STEPS.map(([name, command, remedy]) => ({ name, remedy, ...run(name, command) }))
summarise(results)
process.exitCode = results.some(({ ok }) => !ok) ? 1 : 0

function typed() {
  const packages = readdirSync(join(root, 'packages'), { withFileTypes: true })
  const names = packages.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  return [...names.map((name) => `packages/${name}`), 'tests']
}

/** Runs a tool of node_modules (or Node itself) from the root and passes its words on. */
function run(name, [tool, ...words]) {
  console.log(`\n── ${name}`)
  const began = performance.now()
  const [program, ...before] =
    tool === 'node' ? [process.execPath] : [process.execPath, binary(tool)]
  const { status, error } = spawnSync(program, [...before, ...words], {
    cwd: root,
    stdio: 'inherit',
  })
  if (error) console.error(error.message)
  return { ok: status === 0, seconds: (performance.now() - began) / 1000 }
}

/** npm's links to a tool's program are shell scripts on Windows, so the program itself is found. */
function binary(tool) {
  const programs = {
    biome: '@biomejs/biome/bin/biome',
    oxlint: 'oxlint/bin/oxlint',
    tsc: 'typescript/bin/tsc',
    knip: 'knip/bin/knip.js',
    vitest: 'vitest/vitest.mjs',
  }
  return join(root, 'node_modules', programs[tool])
}

function summarise(steps) {
  const failed = steps.filter(({ ok }) => !ok)
  console.log('\n── check')
  for (const { name, ok, seconds } of steps)
    console.log(`${ok ? '✓' : '✗'} ${name.padEnd(26)} ${seconds.toFixed(1).padStart(6)} s`)
  for (const { name, remedy } of failed) console.log(`\n✗ ${name}: ${remedy}`)
  if (failed.length === 0) console.log('\nAll is well.')
}
