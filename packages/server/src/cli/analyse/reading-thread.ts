import { parentPort } from 'node:worker_threads'
import type { Message } from './entry.ts'
import { readBatch } from './read-batch.ts'

// One of several threads: a batch of messages comes in, their lines go out as bytes, not copied.
parentPort?.on('message', (batch: readonly Message[]) => {
  const lines = readBatch(batch)
  parentPort?.postMessage(lines, [lines.buffer])
})
