const WIDTH = 30
const INTERVAL_MS = 100
/** Of fewer messages nobody asks how fast they were read. */
const WORTH_TELLING = 1_000

/** What is told on standard error: a bar while a person watches, and in the end how fast it went. */
export class Progress {
  readonly #total: number | null
  readonly #isShown = process.stderr.isTTY && !process.stdout.isTTY
  readonly #began = performance.now()
  #bytes = 0
  #messages = 0
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

  /** So many more messages were read. */
  step(count: number): void {
    this.#messages += count
    if (!this.#isShown) return
    const now = performance.now()
    if (now - this.#shownAt < INTERVAL_MS) return
    this.#shownAt = now
    process.stderr.write(`\r${this.#bar()}`)
  }

  /** Clears the bar. */
  clear(): void {
    if (this.#isShown) process.stderr.write('\r\u001b[K')
  }

  /** How many, how fast, on how many threads, and the most memory that the whole took. */
  report(threads: number): void {
    if (this.#messages < WORTH_TELLING) return
    const seconds = (performance.now() - this.#began) / 1_000
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1_000)
    console.error(
      [
        `${format(this.#messages)} messages in ${seconds.toFixed(1)} s`,
        `${format(this.#messages / seconds)} a second`,
        `on ${threads} ${threads === 1 ? 'thread' : 'threads'}`,
        `at most ${format(megabytes)} MB of memory`,
      ].join(', '),
    )
  }

  #bar(): string {
    const count = `${format(this.#messages)} messages`
    if (this.#total === null) return count
    const share = Math.min(1, this.#bytes / this.#total)
    const full = Math.round(share * WIDTH)
    return `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${Math.floor(share * 100)} %  ${count}`
  }
}

const format = (count: number): string => Math.round(count).toLocaleString('en')
