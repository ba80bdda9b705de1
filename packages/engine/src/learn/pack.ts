import { toBase64 } from '../text/base64.ts'
import { hash } from '../text/hash.ts'
import type { PackedWeights } from '../weights/packed-weights.ts'

/** Weights before they are packed: for each row, one number an output. */
export interface LooseWeights extends Omit<PackedWeights, 'basis' | 'data'> {
  readonly keys: Int32Array
  readonly weights: Float64Array
}

const MOST = 127
const INT = 4

/**
 * Packs weights into 8 bits each. Rows that say next to nothing of any output are left out.
 *
 * @param least the smallest largest weight a row is kept for, in score
 */
export function pack(loose: LooseWeights, least: number): PackedWeights {
  const { keys, weights: exact, ...head } = loose
  const { outputs } = head
  const width = outputs.length
  const kept = [...keys.keys()].filter((row) => peak(loose, row) >= least)
  const scales = outputs.map((_, output) => scaleOf(loose, output))
  const bytes = new Uint8Array(INT * (1 + kept.length + width) + kept.length * width)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, kept.length, true)
  kept.forEach((row, at) => view.setInt32(INT * (1 + at), keys[row]!, true))
  const after = INT * (1 + kept.length)
  scales.forEach((scale, output) => view.setFloat32(after + INT * output, scale, true))
  const weights = new Int8Array(bytes.buffer, after + INT * width)
  kept.forEach((row, at) => {
    for (let output = 0; output < width; output++)
      weights[at * width + output] = Math.round(exact[row * width + output]! / scales[output]!)
  })
  const data = toBase64(bytes)
  return { basis: (hash(data) >>> 0).toString(36), ...head, data }
}

const peak = ({ weights, outputs }: LooseWeights, row: number): number => {
  const width = outputs.length
  return Math.max(...weights.subarray(row * width, (row + 1) * width).map(Math.abs))
}

function scaleOf({ keys, weights, outputs }: LooseWeights, output: number): number {
  let largest = 0
  for (let row = 0; row < keys.length; row++)
    largest = Math.max(largest, Math.abs(weights[row * outputs.length + output]!))
  return largest / MOST || 1
}
