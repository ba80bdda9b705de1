import type { Writable } from 'node:stream'

const BATCH = 64 * 1024

/** Lines out, in batches, no faster than the reader takes them. */
export class Output {
  readonly #stream: Writable
  #batch = ''
  #closed = false
  #flushing: NodeJS.Immediate | null = null

  constructor(stream: Writable) {
    this.#stream = stream
    // `| head` has seen enough: no error, only the end
    stream.on('error', () => {
      this.#closed = true
    })
  }

  /** True once nobody reads any more. */
  get isClosed(): boolean {
    return this.#closed
  }

  /** Wait for what it returns, if anything, before the next line. */
  write(line: string): Promise<void> | undefined {
    this.#batch += `${line}\n`
    if (this.#batch.length >= BATCH) return this.flush()
    // a reader of single lines must not wait for a whole batch
    this.#flushing ??= setImmediate(() => void this.flush())
    return undefined
  }

  /** Hands over what is left. */
  async flush(): Promise<void> {
    if (this.#flushing) clearImmediate(this.#flushing)
    this.#flushing = null
    const batch = this.#batch
    this.#batch = ''
    if (batch === '' || this.#closed || this.#stream.write(batch)) return
    await this.#untilTaken()
  }

  #untilTaken(): Promise<void> {
    return new Promise((resolve) => {
      const go = () => {
        this.#stream.off('drain', go).off('close', go)
        resolve()
      }
      this.#stream.once('drain', go).once('close', go)
    })
  }
}
