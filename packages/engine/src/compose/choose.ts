import { fold } from '../guard/fold.ts'
import { sentencesOf } from '../guard/sentences.ts'
import { ALL_PIECES } from './moves/all-moves.ts'
import type { Piece } from './piece.ts'
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

/** Spreads a cell's name over the integers, so that one seed does not give letter a everywhere. */
const spread = (cell: string): number => {
  let sum = 7
  for (const letter of cell) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003
  return sum
}

/** So many words make a beginning: « je vois que », “I can see”. */
const BEGINNING = 3

const beginningsOf = (text: string): readonly string[] =>
  sentencesOf(text).map(({ start, end }) =>
    fold(text.slice(start, end)).text.split(' ').slice(0, BEGINNING).join(' '),
  )

/** Does a sentence begin like one that the draft already holds? */
const echoes = (text: string, draft: string): boolean => {
  const begun = beginningsOf(draft)
  return beginningsOf(text).some((beginning) => begun.includes(beginning))
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
 * A wording of a cell that this conversation has not heard yet, chosen by the seed; if all were
 * heard, the one heard longest ago, or null where `fresh` is asked for. Null also when no wording
 * can be filled.
 */
export const choose = (cell: string, { voicing, fresh, draft }: Choice): Worded | null => {
  const fitting = (BY_CELL.get(`${cell}.${voicing.language}`) ?? []).flatMap((piece) => {
    if (piece.address !== 'any' && voicing.language === 'fr' && piece.address !== voicing.address)
      return []
    const text = fill(piece.text, voicing.slots)
    return text === null ? [] : [{ id: piece.id, text }]
  })
  if (fitting.length === 0) return null
  const unheard = fitting.filter(({ id }) => !voicing.earlier.includes(id))
  const apart = unheard.filter(({ text }) => !echoes(text, draft))
  const unused = apart.length > 0 || fresh ? apart : unheard
  if (unused.length > 0) return unused[(voicing.seed + spread(cell)) % unused.length] ?? null
  if (fresh) return null
  const lastUse = ({ id }: Worded): number => voicing.earlier.lastIndexOf(id)
  return fitting.reduce((oldest, worded) => (lastUse(worded) < lastUse(oldest) ? worded : oldest))
}
