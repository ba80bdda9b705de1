import type { Writable } from 'node:stream'

/** Bytes out, no faster than the reader takes them. */
export class Output {
  readonly #stream: Writable
  #closed = false

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

  /** Resolves when the next bytes may come. */
  async write(bytes: Uint8Array): Promise<void> {
    if (!this.#closed && !this.#stream.write(bytes)) await this.#untilTaken()
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
