/**
 * What people's corrections change in the readings of one workspace: plain JSON, to be stored, moved
 * and deleted like any other data of theirs. It holds hashes of words and numbers, no text.
 */
export interface Adjustment {
  /** Which shipped weights it was made for; with others it changes nothing (`WEIGHTS_BASIS`). */
  readonly basis: string
  /** How many corrections it was made from. */
  readonly corrections: number
  /** 0…1: how much of what was learnt the held-back messages let through. */
  readonly strength: number
  /** Share of the held-back messages that are read right without it and with it. */
  readonly held: { readonly before: number; readonly after: number }
  /** By output of the model: hashed feature, and what is added to its weight. */
  readonly weights: Readonly<Record<string, readonly (readonly [feature: number, more: number])[]>>
}
