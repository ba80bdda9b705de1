import type { Job, Made } from '../threads/job.ts'
import type { Message } from './entry.ts'

/** Reading messages, on several threads. */
export const READING: Job<Message, Made> = {
  entry: new URL('../../../bin/reading-thread.mjs', import.meta.url),
  load: async () => (await import('./read-batch.ts')).readBatch,
}
