import type { Head } from './head.ts'

/** The weights of several heads as one table: for each row, one number an output. */
export function sideBySide(heads: readonly Head[], rows: number): Float64Array {
  const width = heads.reduce((sum, { names }) => sum + names.length, 0)
  const all = new Float64Array(rows * width)
  for (let row = 0; row < rows; row++) {
    let at = row * width
    for (const { names, weights } of heads)
      for (let index = 0; index < names.length; index++)
        all[at++] = weights[row * names.length + index]!
  }
  return all
}
