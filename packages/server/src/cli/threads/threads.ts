import { Worker } from 'node:worker_threads'
import type { Job, Made } from './job.ts'

/** Threads take half a second to start: so many items are done before they are worth it. */
const FIRST = 512

interface Asked<Result> {
  readonly resolve: (result: Result) => void
  readonly reject: (error: Error) => void
}

/** Works on batches on several threads; on a short input with none but this one. */
export class Threads<Item, Result extends Made> {
  /** How many threads work once there is enough to do; 1 is this one alone. */
  readonly count: number
  readonly #job: Job<Item, Result>
  #threads: readonly Thread<Item, Result>[] = []
  #begun = 0

  constructor(job: Job<Item, Result>, count: number) {
    this.#job = job
    this.count = count
  }

  /** What becomes of a batch, on the thread that has least to do. @throws what a thread died of */
  async work(batch: readonly Item[]): Promise<Result> {
    this.#begun += batch.length
    if (this.count === 1 || this.#begun <= FIRST) return (await this.#job.load())(batch)
    if (this.#threads.length === 0) {
      this.#threads = Array.from({ length: this.count }, () => new Thread(this.#job.entry))
    }
    const freest = this.#threads.reduce((one, other) => (other.waiting < one.waiting ? other : one))
    return freest.work(batch)
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()))
  }
}

/** One thread, which answers batch after batch. */
class Thread<Item, Result> {
  readonly #worker: Worker
  readonly #asked: Asked<Result>[] = []

  constructor(entry: URL) {
    this.#worker = new Worker(entry)
    this.#worker.on('message', (result: Result) => this.#asked.shift()?.resolve(result))
    this.#worker.on('error', (error) => this.#end(error))
    this.#worker.on('exit', (code) => this.#end(new Error(`A thread ended with code ${code}.`)))
  }

  /** Batches that were asked and are not answered yet. */
  get waiting(): number {
    return this.#asked.length
  }

  work(batch: readonly Item[]): Promise<Result> {
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
