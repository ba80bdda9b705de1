import type { Output } from '../streams/output.ts'
import type { Made } from './job.ts'
import type { Threads } from './threads.ts'

/** Large enough that handing over costs nothing beside the work, small enough to stay in memory. */
const BATCH = 128
/** Batches on their way for each thread: one is worked on while the next one waits. */
const AHEAD = 2

/**
 * Items in, their lines out in the same order. Holds a few batches and no more: it is filled no
 * faster than threads work and the reader of the output takes. An item never waits for others to
 * come.
 */
export class Pipeline<Item, Result extends Made> {
  readonly #threads: Threads<Item, Result>
  readonly #output: Output
  readonly #written: (result: Result) => void
  #batch: Item[] = []
  #idle: NodeJS.Immediate | null = null
  #last: Promise<void> = Promise.resolve()
  readonly #open: Promise<void>[] = []

  /** @param written is told what is through */
  constructor(threads: Threads<Item, Result>, output: Output, written: (result: Result) => void) {
    this.#threads = threads
    this.#output = output
    this.#written = written
  }

  /** Wait for what it returns, if anything, before the next item. */
  add(item: Item): Promise<void> | undefined {
    this.#batch.push(item)
    if (this.#batch.length >= BATCH) this.#send()
    else this.#idle ??= setImmediate(() => this.#send())
    return this.#open.length >= this.#threads.count * AHEAD ? this.#open[0] : undefined
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
    const made = this.#threads.work(batch)
    const done = this.#writeAfter(this.#last, made)
    // who adds or ends next is told of it
    for (const one of [made, done]) one.catch(() => undefined)
    this.#last = done
    this.#open.push(done)
  }

  async #writeAfter(before: Promise<void>, made: Promise<Result>): Promise<void> {
    await before
    const result = await made
    await this.#output.write(result.lines)
    void this.#open.shift()
    this.#written(result)
  }
}
