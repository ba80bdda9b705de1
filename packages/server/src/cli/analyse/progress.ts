const WIDTH = 30
const INTERVAL_MS = 100

/** A bar on standard error, where a person watches it and nothing else would be disturbed. */
export class Progress {
  readonly #total: number | null
  readonly #isShown = process.stderr.isTTY && !process.stdout.isTTY
  #bytes = 0
  #lines = 0
  #shownAt = 0

  constructor(total: number | null) {
    this.#total = total
  }

  /** Counts what passes through. */
  async *watch(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      this.#bytes += chunk.length
      yield chunk
    }
  }

  /** One more message was read. */
  step(): void {
    this.#lines += 1
    if (!this.#isShown || this.#lines % 64 !== 0) return
    const now = performance.now()
    if (now - this.#shownAt < INTERVAL_MS) return
    this.#shownAt = now
    process.stderr.write(`\r${this.#bar()}`)
  }

  /** Clears the line. */
  end(): void {
    if (this.#isShown) process.stderr.write('\r\u001b[K')
  }

  #bar(): string {
    const count = `${this.#lines} messages`
    if (this.#total === null) return count
    const share = Math.min(1, this.#bytes / this.#total)
    const full = Math.round(share * WIDTH)
    return `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${Math.floor(share * 100)} %  ${count}`
  }
}
