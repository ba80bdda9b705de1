import { Worker } from 'node:worker_threads'
import type { Message } from './entry.ts'

/** Lines of JSON in UTF-8. */
type Lines = Uint8Array<ArrayBuffer>

/** Threads take half a second to start: so many messages are read before they are worth it. */
const FIRST = 512

interface Asked {
  readonly resolve: (lines: Lines) => void
  readonly reject: (error: Error) => void
}

/** Reads batches of messages on several threads; a short input on none but this one. */
export class Readers {
  /** How many threads read once there is enough to read; 1 is this one alone. */
  readonly count: number
  #threads: readonly Thread[] = []
  #read = 0

  constructor(count: number) {
    this.count = count
  }

  /** The lines of a batch, from the thread that has least to do. @throws what a thread died of */
  async read(batch: readonly Message[]): Promise<Lines> {
    this.#read += batch.length
    if (this.count === 1 || this.#read <= FIRST) {
      return (await import('./read-batch.ts')).readBatch(batch)
    }
    if (this.#threads.length === 0) {
      this.#threads = Array.from({ length: this.count }, () => new Thread())
    }
    const freest = this.#threads.reduce((one, other) => (other.waiting < one.waiting ? other : one))
    return freest.read(batch)
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()))
  }
}

/** One thread, which answers batch after batch. */
class Thread {
  // the program's own entry for threads: it knows how the sources are run
  readonly #worker = new Worker(new URL('../../../bin/reading-thread.mjs', import.meta.url))
  readonly #asked: Asked[] = []

  constructor() {
    this.#worker.on('message', (lines: Lines) => this.#asked.shift()?.resolve(lines))
    this.#worker.on('error', (error) => this.#end(error))
    this.#worker.on('exit', (code) => this.#end(new Error(`A thread ended with code ${code}.`)))
  }

  /** Batches that were asked and are not answered yet. */
  get waiting(): number {
    return this.#asked.length
  }

  read(batch: readonly Message[]): Promise<Lines> {
    return new Promise((resolve, reject) => {
      this.#asked.push({ resolve, reject })
      this.#worker.postMessage(batch, [])
    })
  }

  async close(): Promise<void> {
    this.#asked.length = 0
    await this.#worker.terminate()
  }

  #end(error: Error): void {
    for (const { reject } of this.#asked.splice(0)) reject(error)
  }
}
