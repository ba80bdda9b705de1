/** Which words of a message are covered, by name. Look-ups cost the length of a phrase. */
export class Coverage {
  readonly #words: number
  #rows: Map<string, Uint8Array> | undefined

  constructor(words: number) {
    this.#words = words
  }

  add(name: string, first: number, last: number): void {
    const rows = (this.#rows ??= new Map<string, Uint8Array>())
    let row = rows.get(name)
    if (!row) rows.set(name, (row = new Uint8Array(this.#words)))
    row.fill(1, first, last)
  }

  touches(name: string, first: number, last: number): boolean {
    const row = this.#rows?.get(name)
    if (!row) return false
    for (let word = first; word < last; word++) if (row[word] === 1) return true
    return false
  }
}
