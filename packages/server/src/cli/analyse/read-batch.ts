import type { Made } from '../threads/job.ts'
import type { Message } from './entry.ts'
import { readingLine } from './reading-line.ts'

const encoder = new TextEncoder()

/** The readings of some messages as lines of JSON, in order, in UTF-8. */
export function readBatch(batch: readonly Message[]): Made {
  const lines = encoder.encode(batch.map((message) => `${readingLine(message)}\n`).join(''))
  return { lines, count: batch.length }
}
