import { sentencesOf } from '../guard/sentences.ts'
import { ALL_PIECES } from './moves/all-moves.ts'
import type { Piece } from './piece.ts'
import { plainEnglish } from './plain-english.ts'
import { fill } from './slots.ts'
import type { Voicing } from './voicing.ts'

/** A wording with its slots filled and its spaces right. */
export interface Worded {
  readonly id: string
  readonly text: string
}

const byCell = (): ReadonlyMap<string, readonly Piece[]> => {
  const cells = new Map<string, Piece[]>()
  for (const piece of ALL_PIECES) {
    const key = `${piece.cell}.${piece.language}`
    cells.set(key, [...(cells.get(key) ?? []), piece])
  }
  return cells
}
const BY_CELL = byCell()

/** Of a channel's own wordings alone; else formal ones before the others, where they are formal. */
const cellsFor = (cell: string, { channel, formal, language }: Voicing): readonly string[] => {
  const exists = (name: string): boolean => BY_CELL.has(`${name}.${language}`)
  if (exists(`${cell}.${channel}`)) return [`${cell}.${channel}`]
  return formal && exists(`${cell}.formal`) ? [`${cell}.formal`, cell] : [cell]
}

/** Mixes the seed with a cell's name: which wording one cell gives says nothing of the next. */
const turnOf = (cell: string, seed: number): number => {
  let sum = (seed % 0x7fff_ffff) | 0
  for (const letter of cell) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d) >>> 4
}

/** So many words make a beginning: « je vois que », “I can see”. */
const BEGINNING = 3

const beginningsOf = (text: string): readonly string[] =>
  sentencesOf(text).map(({ start, end }) =>
    text.slice(start, end).toLowerCase().split(' ', BEGINNING).join(' '),
  )

const fitting = (cell: string, voicing: Voicing): readonly Worded[] =>
  (BY_CELL.get(`${cell}.${voicing.language}`) ?? []).flatMap((piece) => {
    if (piece.address !== 'any' && piece.address !== voicing.address && voicing.language === 'fr')
      return []
    const short = voicing.language === 'en' && !voicing.formal
    const text = fill(short ? plainEnglish(piece.text) : piece.text, voicing.slots)
    return text === null ? [] : [{ id: piece.id, text }]
  })

/** From the one whose turn it is, round to the one before. */
const inTurn = (worded: readonly Worded[], cell: string, seed: number): readonly Worded[] => {
  const first = worded.length > 0 ? turnOf(cell, seed) % worded.length : 0
  return [...worded.slice(first), ...worded.slice(0, first)]
}

/** What bears on a choice beside the cell. */
interface Choice {
  readonly voicing: Voicing
  /** Null rather than a wording that was heard. */
  readonly fresh: boolean
  /** The draft so far: two sentences in it never begin alike, where another wording exists. */
  readonly draft: string
}

/**
 * A wording of a cell that this conversation has not heard yet, chosen by the seed, in the form of
 * the channel and the register where the cell has one; if all were heard, the one heard longest
 * ago, or null where `fresh` is asked for. Null also when no wording can be filled.
 */
export const choose = (cell: string, { voicing, fresh, draft }: Choice): Worded | null => {
  const cells = cellsFor(cell, voicing).map((name) => fitting(name, voicing))
  const unheard = cells.flatMap((worded, at) =>
    inTurn(
      worded.filter(({ id }) => !voicing.earlier.includes(id)),
      `${cell}${at}`,
      voicing.seed,
    ),
  )
  const begun = beginningsOf(draft)
  const apart = unheard.find(
    ({ text }) => !beginningsOf(text).some((beginning) => begun.includes(beginning)),
  )
  if (apart || fresh) return apart ?? null
  const lastUse = ({ id }: Worded): number => voicing.earlier.lastIndexOf(id)
  const all = cells.flat()
  return unheard[0] ?? all.toSorted((a, b) => lastUse(a) - lastUse(b))[0] ?? null
}
