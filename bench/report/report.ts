import { writeFile } from 'node:fs/promises'
import { describeMachine, type Machine } from './machine.ts'
import { option } from './option.ts'

/** A goal, and whether this run met it. */
export interface Goal {
  readonly what: string
  readonly sense: '≥' | '≤'
  readonly goal: number
  readonly measured: number
  readonly met: boolean
}

/** What one bench found. */
export interface Report {
  readonly bench: string
  readonly method: string
  readonly machine: Machine & { readonly postgresql?: string }
  readonly table: readonly Readonly<Record<string, string | number>>[]
  readonly goals: readonly Goal[]
  /** What a reader must know to judge the figures. */
  readonly notes: readonly string[]
  /** Every single round, to judge the spread. */
  readonly rounds: unknown
}

/** A goal that a ratio must reach. */
export const atLeast = (what: string, measured: number, goal: number): Goal => ({
  what,
  sense: '≥',
  goal,
  measured,
  met: measured >= goal,
})

/** A goal that a figure must not exceed. */
export const atMost = (what: string, measured: number, goal: number): Goal => ({
  what,
  sense: '≤',
  goal,
  measured,
  met: measured <= goal,
})

/** Prints a report for people, and writes it whole where `--json FILE` says. */
export async function publish(report: Omit<Report, 'machine'> & { postgresql?: string }) {
  const { postgresql, ...rest } = report
  const machine = { ...describeMachine(), ...(postgresql && { postgresql }) }
  process.stdout.write(`${wordsOf({ ...rest, machine })}\n`)
  const file = option('--json')
  if (file) await writeFile(file, `${JSON.stringify({ ...rest, machine }, null, 2)}\n`)
}

function wordsOf({ bench, method, machine, table, goals, notes }: Report): string {
  const { cores, cpu, memoryGiB, node, postgresql, commit, date, loadBefore } = machine
  const database = postgresql ? ` · PostgreSQL ${postgresql}` : ''
  return [
    '',
    `── ${bench}`,
    method,
    `${cores} cores · ${cpu} · ${memoryGiB} GiB · Node ${node}${database}`,
    `commit ${commit} · ${date} · load after the run ${loadBefore}`,
    '',
    ...tableOf(table),
    '',
    ...goals.map(
      ({ what, sense, goal, measured, met }) =>
        `${met ? 'met   ' : 'MISSED'}  ${what}: ${measured.toFixed(2)} (goal ${sense} ${goal})`,
    ),
    ...notes.map((note) => `note    ${note}`),
  ].join('\n')
}

function tableOf(rows: Report['table']): string[] {
  const columns = Object.keys(rows[0] ?? {})
  const cells = [columns, ...rows.map((row) => columns.map((name) => show(row[name])))]
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => (row[at] ?? '').length)))
  return cells.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  '),
  )
}

function show(value: string | number | undefined): string {
  if (typeof value !== 'number') return value ?? ''
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(2)
}
