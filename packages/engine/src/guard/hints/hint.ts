/** A turn of phrase that speaks for a rule being broken, without being sure. */
export interface Hint {
  readonly rule: string
  /** Global; written for folded text. */
  readonly find: RegExp
}
