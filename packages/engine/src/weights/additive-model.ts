import { fromBase64 } from '../text/base64.ts'
import type { PackedWeights } from './packed-weights.ts'

/**
 * A trained model: every output is a sum over what was looked at, so that each share of it can be
 * shown on its words.
 */
export interface AdditiveModel extends Omit<PackedWeights, 'data'> {
  /** The place of an output by its name, −1 for one that was never trained. */
  output(name: string): number
  /** The row of each key, −1 for what was never learnt. */
  rowsOf(keys: readonly number[]): Int32Array
  /** Scores of all outputs, from rows and their values. */
  scores(rows: Int32Array, values: readonly number[]): Float64Array
  /** What a row adds to an output for each unit of its value. */
  weight(row: number, output: number): number
}

const FREE = -1
const INT = 4
/** A quarter of the places of the index and more stay free, so that a search ends soon. */
const ROOM = 4 / 3

/** Unpacks shipped weights; takes some milliseconds a megabyte. */
export function unpack(packed: PackedWeights): AdditiveModel {
  const { data, ...head } = packed
  const width = head.outputs.length
  const bytes = fromBase64(data)
  const view = new DataView(bytes.buffer)
  const count = view.getUint32(0, true)
  const keys = new Int32Array(count)
  for (let row = 0; row < count; row++) keys[row] = view.getInt32(INT * (1 + row), true)
  const after = INT * (1 + count)
  const scales = Float64Array.from(head.outputs, (_, output) =>
    view.getFloat32(after + INT * output, true),
  )
  const weights = new Int8Array(bytes.buffer, after + INT * width)
  const find = indexOf(keys)
  const places = new Map(head.outputs.map((name, place) => [name, place]))
  return {
    ...head,
    output: (name) => places.get(name) ?? -1,
    rowsOf: (looked) => {
      const rows = new Int32Array(looked.length)
      for (let at = 0; at < looked.length; at++) rows[at] = find(looked[at] as number)
      return rows
    },
    scores: (rows, values) => {
      const sums = new Float64Array(width)
      for (let at = 0; at < rows.length; at++) {
        const row = rows[at] as number
        if (row < 0) continue
        const value = values[at] as number
        const base = row * width
        for (let output = 0; output < width; output++)
          sums[output]! += value * weights[base + output]!
      }
      for (let output = 0; output < width; output++) sums[output]! *= scales[output]!
      return sums
    },
    weight: (row, output) => (row < 0 ? 0 : weights[row * width + output]! * scales[output]!),
  }
}

/**
 * Finds the row of a key: open addressing, since a `Map` of all keys takes ten times the memory. A
 * key stands beside its row: what reaches into memory once takes half the time of what does twice.
 */
function indexOf(keys: Int32Array): (key: number) => number {
  const size = 2 ** Math.ceil(Math.log2(Math.max(1, keys.length) * ROOM))
  const mask = size - 1
  const places = new Int32Array(size * 2).fill(FREE)
  keys.forEach((key, row) => {
    let place = key & mask
    while (places[2 * place + 1] !== FREE) place = (place + 1) & mask
    places[2 * place] = key
    places[2 * place + 1] = row
  })
  return (key) => {
    for (let place = key & mask; ; place = (place + 1) & mask) {
      const row = places[2 * place + 1] as number
      if (row === FREE || places[2 * place] === key) return row
    }
  }
}
