import type { Job } from '../threads/job.ts'
import type { Checked } from './check-batch.ts'
import type { CheckLine } from './read-lines.ts'

/** Checking drafts, on several threads. */
export const CHECKING: Job<CheckLine, Checked> = {
  entry: new URL('../../../bin/checking-thread.mjs', import.meta.url),
  load: async () => (await import('./check-batch.ts')).checkBatch,
}
