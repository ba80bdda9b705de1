import type { Finding } from '../model.ts'
import { hash } from '../text/hash.ts'
import { isHarsh } from '../foresee/features.ts'
import { type Cell, CELLS, type Scenario } from './scenario.ts'

const SLOT = '{words}'
/** A longer passage is not said back. */
const QUOTED_LETTERS = 60

/** Where the lines of a cell have all been said, the next best. */
const INSTEAD: readonly Cell[] = ['stays', 'unheard', 'noStep', 'hurt', 'answers']

interface Received {
  readonly findings: readonly Finding[]
}

/** The words that hurt, short enough to be said back. */
function quoted({ findings }: Received): string | null {
  const words = (findings.find(isHarsh) ?? findings.find(({ level }) => level !== 'hint'))?.text
    .trim()
    .replace(/[.!?…,;:\s]+$/u, '')
  return words !== undefined && words !== '' && words.length <= QUOTED_LETTERS ? words : null
}

/** The lines of a cell that fit and were not said yet. */
function fresh(
  lines: readonly string[],
  words: string | null,
  used: readonly string[],
): readonly string[] {
  const slotted = lines.filter((line) => line.includes(SLOT))
  const fitting = words === null ? lines.filter((line) => !line.includes(SLOT)) : lines
  const said = (line: string): boolean => {
    const [before = '', after = ''] = line.split(SLOT)
    return used.some((text) => text.startsWith(before) && text.endsWith(after))
  }
  const unsaid = fitting.filter((line) => !said(line))
  const quoting = unsaid.filter((line) => slotted.includes(line))
  return quoting.length > 0 ? quoting : unsaid
}

/** One of the lines of a cell, by the seed; none that was said in this play. */
export function choose(
  cell: Cell,
  {
    scenario,
    seed,
    turn,
    used,
  }: {
    readonly scenario: Scenario
    readonly seed: number
    readonly turn: Received
    readonly used: readonly string[]
  },
): string {
  const words = quoted(turn)
  for (const name of [cell, ...INSTEAD, ...CELLS]) {
    const lines = fresh(scenario.lines[name], words, used)
    const place = (hash(`${name}/${used.length}`, seed) >>> 0) % Math.max(1, lines.length)
    const line = lines[place]
    if (line !== undefined) return line.replace(SLOT, () => words ?? '')
  }
  return scenario.lines[cell][0] ?? scenario.opening
}
