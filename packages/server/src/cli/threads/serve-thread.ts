import { parentPort } from 'node:worker_threads'
import type { Made } from './job.ts'

/** Makes this thread one of several: a batch comes in, its lines go out as bytes, not copied. */
export function serveThread<Item>(work: (batch: readonly Item[]) => Made): void {
  parentPort?.on('message', (batch: readonly Item[]) => {
    const made = work(batch)
    parentPort?.postMessage(made, [made.lines.buffer])
  })
}
