/** A trained head: outputs by name, and one weight each for every column of the table. */
export interface Head {
  readonly names: readonly string[]
  /** Column after column. */
  readonly weights: Float64Array
}
