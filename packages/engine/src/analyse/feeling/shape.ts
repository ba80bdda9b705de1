import type { Source } from '../1-normalise.ts'

/** One thing about the form of a message; −1 when it is about the whole. */
export interface Shape {
  readonly name: string
  readonly from: number
  readonly to: number
}

const MARKS = /[!?…]+|\.{2,}|\p{Extended_Pictographic}/gu
/** The same for a text without pictures: their list is long. */
const PLAIN_MARKS = /[!?…]+|\.{2,}/g
const MAY_HOLD_PICTURES = /[^\0-\x7f…«»€°]/
const PICTURE = /\p{Extended_Pictographic}/u
const LENGTHS = [1, 3, 7, 15, 30, 60] as const
/** More capitals than a name and a sentence's beginning. */
const SOME_CAPITALS = 8
const SOME_DIGITS = 4
/** Long messages repeat themselves; what they look like shows in the first characters. */
const LOOKED_AT = 4_000

const whole = (name: string): Shape => ({ name, from: -1, to: -1 })

function marksIn(text: string): Shape[] {
  const found = new Map<string, Shape>()
  for (const { 0: mark, index } of text.matchAll(
    MAY_HOLD_PICTURES.test(text) ? MARKS : PLAIN_MARKS,
  )) {
    const kind = mark.length > 1 && !PICTURE.test(mark) ? `${mark[0]}+` : mark
    const name = `shape ${kind}`
    if (!found.has(name)) found.set(name, { name, from: index, to: index + mark.length })
  }
  return [...found.values()]
}

/** Enough characters that may be capitals: A to Z, or beyond ASCII. */
function mayShout(given: string): boolean {
  let count = 0
  for (let index = 0; index < given.length && count <= SOME_CAPITALS; index++) {
    const code = given.charCodeAt(index)
    if ((code >= 65 && code <= 90) || code > 127) count++
  }
  return count > SOME_CAPITALS
}

function capitalsIn(given: string): Shape[] {
  if (!mayShout(given)) return []
  const upper = given.match(/\p{Lu}/gu)?.length ?? 0
  if (upper <= SOME_CAPITALS) return []
  const lower = given.match(/\p{Ll}/gu)?.length ?? 0
  return [whole(`shape capitals ${Math.round((4 * upper) / (upper + lower))}`)]
}

/** Punctuation, emoji, length, capitals, end: the form of a message beside its words. */
export function shapeOf({ folded, tokens }: Source): Shape[] {
  const text = folded.text.slice(0, LOOKED_AT)
  const given = folded.given.slice(0, LOOKED_AT)
  const length = LENGTHS.find((most) => tokens.length <= most) ?? 'more'
  const end = /[.!?]\s*$/.exec(given)?.[0].trim() ?? 'open'
  const shapes = [...marksIn(text), whole(`shape length ${length}`), whole(`shape end ${end}`)]
  if (/^\p{Ll}/u.test(given)) shapes.push(whole('shape lower'))
  if ((given.match(/\d/g)?.length ?? 0) >= SOME_DIGITS) shapes.push(whole('shape digits'))
  return [...shapes, ...capitalsIn(given)]
}
