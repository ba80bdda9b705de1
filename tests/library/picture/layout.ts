import type { Evidence, Reading } from '@diapason/engine'
import { monoWidthOf, widthOf } from './width.ts'

/** Size of the words of a message, and of what is written beneath them. */
export const SIZE = 23
export const SMALL = 12.5

/** A word where it is set. `share` is what all cues add to the emotion that it is part of. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly x: number
  readonly width: number
  readonly share: number
}

/** All cues on the same stretch of words: a line beneath them, and names beneath the line. */
export interface Stretch {
  readonly x: number
  readonly width: number
  readonly share: number
  readonly text: string
  /** `word.anger +5.7` */
  readonly names: readonly string[]
  /** Lines that overlap lie under each other; so do names. */
  readonly line: number
  /** Rows of names above its own. */
  readonly row: number
  readonly middle: number
  /** Where the middle of its names is. */
  readonly namesAt: number
}

/** A message on one line. */
export interface Laid {
  readonly words: readonly Word[]
  readonly stretches: readonly Stretch[]
  readonly lines: number
  readonly rows: number
  readonly width: number
}

/** Names of cues that weigh less than this are left out; their lines stay. */
const WORTH_NAMING = 0.3
const GAP = 14

/** Sets a message and its evidence for the emotion that was read, from x = 0. */
export function lay(text: string, { evidence, emotion }: Reading): Laid {
  const spans = evidence.filter(({ claim }) => claim === emotion)
  const at = (offset: number): number => widthOf(text.slice(0, offset), SIZE)
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    x: at(index),
    width: widthOf(word, SIZE),
    share: sum(spans.filter(({ start, end }) => start < index + word.length && index < end)),
  }))
  const stretches = placed(together(spans, at), at(text.length))
  const under = (number: 'line' | 'row', add: (one: Stretch) => number): number =>
    Math.max(0, ...stretches.map((one) => one[number] + add(one)))
  return {
    words,
    stretches,
    lines: under('line', () => 1),
    rows: under('row', ({ names }) => names.length),
    width: at(text.length),
  }
}

const sum = (spans: readonly Evidence[]): number =>
  spans.reduce((total, { weight }) => total + weight, 0)

type Unplaced = Omit<Stretch, 'line' | 'row' | 'namesAt'>

function together(spans: readonly Evidence[], at: (offset: number) => number): Unplaced[] {
  const keys = [...new Set(spans.map(({ start, end }) => `${start}-${end}`))]
  return keys.map((key) => {
    const own = spans.filter(({ start, end }) => `${start}-${end}` === key)
    const [{ start, end, text } = { start: 0, end: 0, text: '' }] = own
    const named = own.filter(({ weight }) => Math.abs(weight) >= WORTH_NAMING)
    return {
      x: at(start),
      width: at(end) - at(start),
      middle: (at(start) + at(end)) / 2,
      share: sum(own),
      text,
      names: named.map(({ cue, weight }) => `${cue} ${signed(weight)}`),
    }
  })
}

/** `+5.7`, `−0.4` */
export const signed = (share: number): string =>
  `${share < 0 ? '−' : '+'}${Math.abs(share).toFixed(1)}`

interface Taken {
  readonly level: number
  readonly from: number
  readonly to: number
}

/** The highest of so many levels in a row that are free from `from` to `to`; it is taken. */
function take(taken: Taken[], span: { from: number; to: number }, levels: number): number {
  const isFree = (level: number): boolean =>
    !taken.some((one) => one.level === level && one.from < span.to && span.from < one.to)
  const all = Array.from({ length: levels }, (_, more) => more)
  let level = 0
  while (!all.every((more) => isFree(level + more))) level += 1
  for (const more of all) taken.push({ ...span, level: level + more })
  return level
}

/** Short lines lie next to the words, long ones below; names next to their lines. */
function placed(stretches: readonly Unplaced[], width: number): Stretch[] {
  const lines: Taken[] = []
  const rows: Taken[] = []
  return stretches
    .toSorted((one, other) => one.width - other.width)
    .map((one) => ({ ...one, line: take(lines, { from: one.x, to: one.x + one.width }, 1) }))
    .toSorted((one, other) => one.line - other.line || one.x - other.x)
    .map((one) => {
      const half = Math.max(0, ...one.names.map((name) => monoWidthOf(name, SMALL))) / 2
      // at either end of a message names would stand out of the picture
      const middle = Math.max(half, Math.min(width - half, one.middle))
      const span = { from: middle - half - GAP / 2, to: middle + half + GAP / 2 }
      const row = one.names.length === 0 ? 0 : take(rows, span, one.names.length)
      return { ...one, row, namesAt: middle }
    })
}
