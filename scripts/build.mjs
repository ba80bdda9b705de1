import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root, setup } from './setup.mjs'

const BUNDLES = ['console', 'widget']
/** Compiled into the bundles too, so a change there changes them. */
const SHARED = ['packages/engine', 'packages/contract', 'tsconfig.base.json', 'package-lock.json']
const NO_SOURCES = new Set(['dist', 'node_modules'])

/** Builds console and widget with Vite, each only when something it is made of has changed. */
export async function build() {
  await Promise.all(BUNDLES.map(buildBundle))
}

async function buildBundle(name) {
  const folder = join(root, 'packages', name)
  const marker = join(folder, 'dist', '.sources')
  const sources = fingerprint([join('packages', name), ...SHARED])
  if (existsSync(marker) && readFileSync(marker, 'utf8') === sources) return
  const { code, output } = await vite(folder)
  if (code !== 0) {
    console.error(`Building ${name} failed:\n${output}`)
    process.exit(1)
  }
  mkdirSync(join(folder, 'dist'), { recursive: true })
  writeFileSync(marker, sources)
}

function vite(folder) {
  return new Promise((resolve) => {
    const program = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
    const child = spawn(process.execPath, [program, 'build', '--logLevel', 'warn'], { cwd: folder })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('error', (error) => resolve({ code: 1, output: error.message }))
    child.on('close', (code) => resolve({ code, output }))
  })
}

function fingerprint(paths) {
  const hash = createHash('sha256')
  for (const path of paths.flatMap(filesOf).sort()) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0')
  }
  return hash.digest('hex')
}

function filesOf(path) {
  const entries = tryReadFolder(join(root, path))
  if (!entries) return [path]
  return entries
    .filter((entry) => !NO_SOURCES.has(entry.name))
    .flatMap((entry) => filesOf(join(path, entry.name)))
}

function tryReadFolder(path) {
  try {
    return readdirSync(path, { withFileTypes: true })
  } catch (error) {
    if (error.code === 'ENOTDIR') return null
    throw error
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  setup()
  await build()
}
