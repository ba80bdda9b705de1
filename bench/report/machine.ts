import { execFileSync } from 'node:child_process'
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Where and on what a figure was measured. Without it a figure says nothing. */
export interface Machine {
  readonly cores: number
  readonly cpu: string
  readonly memoryGiB: number
  readonly node: string
  readonly commit: string
  readonly date: string
  /** Processes that wanted a core during the minute before: above 0.5 others were at work. */
  readonly loadBefore: number
}

export function describeMachine(): Machine {
  return {
    cores: availableParallelism(),
    cpu: cpus()[0]?.model ?? 'unknown',
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    commit: commit(),
    date: new Date().toISOString(),
    loadBefore: Math.round((loadavg()[0] ?? 0) * 100) / 100,
  }
}

function commit(): string {
  const hash = git('rev-parse', '--short=12', 'HEAD')
  if (hash === '') return 'unknown'
  const isDirty =
    git('status', '--porcelain', '--', 'packages', 'bench', 'package-lock.json') !== ''
  return isDirty ? `${hash} with uncommitted changes` : hash
}

function git(...words: string[]): string {
  try {
    return execFileSync('git', words, { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' }).trim()
  } catch {
    return ''
  }
}
