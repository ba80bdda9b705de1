/** What became of a batch; all of it can be handed from thread to thread. */
export interface Made {
  /** Lines of JSON in UTF-8, in order. */
  readonly lines: Uint8Array<ArrayBuffer>
  /** How many items they were made of. */
  readonly count: number
}

/** Something that can be done on several threads. */
export interface Job<Item, Result extends Made> {
  /** The program's own entry for its threads: it knows how the sources are run. */
  readonly entry: URL
  /** Does the same on this thread. */
  readonly load: () => Promise<(batch: readonly Item[]) => Result>
}
