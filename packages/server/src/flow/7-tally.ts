import { finishJobs, type Job } from '../store/outbox.ts'
import { demonstrationsAmong } from '../store/demonstrations.ts'
import type { Db } from '../store/db.ts'
import { addToTallies, type Count } from '../store/tallies.ts'
import type { FlowContext } from './context.ts'

/** What a tally job carries: which day, and what to count. */
export interface TallyPayload {
  readonly day: string
  readonly counts: readonly Count[]
}

/** The UTC day of an instant, as `2026-11-22`. */
export const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10)

/**
 * Step 7. Keeps the counts that reports read, so that a report never scans conversations. Counts
 * and the end of their jobs are one transaction: what runs twice is counted once.
 */
export async function tally(context: FlowContext, jobs: readonly Job[]): Promise<void> {
  await context.store.repeatable.db.transaction(async (tx) => {
    await addToTallies(
      tx,
      (await withoutDemonstrations(tx, jobs)).flatMap((job) => {
        const { day, counts } = job.payload as unknown as TallyPayload
        return counts.map((count) => ({ workspaceId: job.workspaceId, day, ...count }))
      }),
    )
    await finishJobs(tx, jobs)
  })
}

/** Examples are sent like everything else, and are nobody's: reports do not hold them. */
async function withoutDemonstrations(tx: Db, jobs: readonly Job[]): Promise<Job[]> {
  const ids = jobs.flatMap(({ conversationId }) => conversationId ?? [])
  const examples = new Set(await demonstrationsAmong(tx, ids))
  return jobs.filter(({ conversationId }) => !examples.has(conversationId))
}
