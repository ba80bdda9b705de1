/** Tells line and column, both from 1, of places asked for in the order of the text. */
export class LineFinder {
  readonly #text: string
  #line = 1
  #start = 0
  #end: number

  constructor(text: string) {
    this.#text = text
    this.#end = this.#endFrom(0)
  }

  /** Columns are UTF-16 units, as editors count them. @param offset no smaller than the last one */
  find(offset: number): { readonly line: number; readonly column: number } {
    while (offset > this.#end) {
      this.#line += 1
      this.#start = this.#end + 1
      this.#end = this.#endFrom(this.#start)
    }
    return { line: this.#line, column: offset - this.#start + 1 }
  }

  #endFrom(start: number): number {
    const end = this.#text.indexOf('\n', start)
    return end < 0 ? this.#text.length : end
  }
}
