import type { Output } from '../streams/output.ts'
import type { Message } from './entry.ts'
import type { Readers } from './readers.ts'

/** Large enough that handing over costs nothing beside reading, small enough to stay in memory. */
const BATCH = 128
/** Batches on their way for each thread: one is read while the next one waits. */
const AHEAD = 2

/**
 * Messages in, their lines out in the same order. Holds a few batches and no more: it is filled no
 * faster than threads read and the reader of the output takes. A message never waits for others to
 * come.
 */
export class Pipeline {
  readonly #readers: Readers
  readonly #output: Output
  readonly #written: (count: number) => void
  #batch: Message[] = []
  #idle: NodeJS.Immediate | null = null
  #last: Promise<void> = Promise.resolve()
  readonly #open: Promise<void>[] = []

  /** @param written is told how many more messages are through */
  constructor(readers: Readers, output: Output, written: (count: number) => void) {
    this.#readers = readers
    this.#output = output
    this.#written = written
  }

  /** Wait for what it returns, if anything, before the next message. */
  add(message: Message): Promise<void> | undefined {
    this.#batch.push(message)
    if (this.#batch.length >= BATCH) this.#send()
    else this.#idle ??= setImmediate(() => this.#send())
    return this.#open.length >= this.#readers.count * AHEAD ? this.#open[0] : undefined
  }

  /** Waits until all of it is written. @throws what went wrong on the way */
  async end(): Promise<void> {
    this.#send()
    await this.#last
  }

  #send(): void {
    if (this.#idle) clearImmediate(this.#idle)
    this.#idle = null
    const batch = this.#batch
    this.#batch = []
    if (batch.length === 0) return
    const reading = this.#readers.read(batch)
    const done = this.#writeAfter(this.#last, reading, batch.length)
    // who adds or ends next is told of it
    for (const one of [reading, done]) one.catch(() => undefined)
    this.#last = done
    this.#open.push(done)
  }

  async #writeAfter(before: Promise<void>, reading: Promise<Uint8Array>, count: number) {
    await before
    await this.#output.write(await reading)
    void this.#open.shift()
    this.#written(count)
  }
}
