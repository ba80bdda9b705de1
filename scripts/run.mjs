import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './setup.mjs'

/** Runs a TypeScript file of ours (a path from the root) in this terminal; its exit code. */
export function run(file, words = []) {
  const all = ['--import', 'tsx', join(root, file), ...words]
  return spawnSync(process.execPath, all, { cwd: root, stdio: 'inherit' }).status ?? 1
}
