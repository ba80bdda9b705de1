import { factsOf } from '../errors.ts'
import { claimJobs, failJob, StaleClaim, type Job } from '../store/outbox.ts'
import type { FlowContext } from './context.ts'
import { JOB_KINDS } from './jobs.ts'

/** Does the work of the outbox until it is stopped. */
export interface Worker {
  /** Look now: something was committed. */
  wake(): void
  /** Finishes what is under way and takes nothing new. */
  stop(): Promise<void>
}

/** Most jobs claimed in one look. */
const BATCH = 100
/** Milliseconds between looks when nothing wakes the worker: bounds the delay of a timed job. */
const IDLE_MS = 200
/** First wait after a failure; doubles with each, with jitter so that failures spread out. */
const BACKOFF_MS = 500
const BACKOFF_MOST_MS = 5 * 60_000

/** Milliseconds until attempt number `attempts` + 1. */
export const backoff = (attempts: number, jitter: number): number =>
  Math.min(BACKOFF_MOST_MS, BACKOFF_MS * 2 ** (attempts - 1)) * (0.5 + jitter)

/** Starts a worker. Several may run, in one process or in many: no job goes to two. */
export function startWorker(context: FlowContext): Worker {
  let stopped = false
  let nudge: (() => void) | undefined
  let woken = false
  const health = { isAway: false }
  const idle = () =>
    new Promise<void>((resolve) => {
      if (woken || stopped) return resolve()
      const timer = setTimeout(resolve, IDLE_MS)
      nudge = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const loop = async () => {
    while (!stopped) {
      woken = false
      const found = await look(context, health)
      if (found < BATCH) await idle()
    }
  }
  const running = loop()
  const wake = () => {
    woken = true
    nudge?.()
  }
  return {
    wake,
    stop: async () => {
      stopped = true
      wake()
      await running
    },
  }
}

/** One look at the outbox. A database that is away is waited for, and said to be away once. */
async function look(context: FlowContext, health: { isAway: boolean }): Promise<number> {
  try {
    const jobs = await claimJobs(context.store.pool, BATCH)
    await Promise.all(groups(jobs).map((group) => runGroup(context, group)))
    if (health.isAway) context.log.info('the outbox can be read again')
    health.isAway = false
    return jobs.length
  } catch (error) {
    if (!health.isAway)
      context.log.warn({ failure: factsOf(error) }, 'the outbox cannot be read; trying again')
    health.isAway = true
    return 0
  }
}

/** Jobs that are done together; the others one by one, side by side. */
function groups(jobs: readonly Job[]): Job[][] {
  const together = new Map<string, Job[]>()
  const alone: Job[][] = []
  for (const job of jobs) {
    if (!JOB_KINDS[job.kind]?.together) alone.push([job])
    else together.set(job.kind, [...(together.get(job.kind) ?? []), job])
  }
  return [...together.values(), ...alone]
}

/** A group that fails is tried again one by one, so that one bad job does not hold up the others. */
async function runGroup(context: FlowContext, jobs: readonly Job[]): Promise<void> {
  const [first] = jobs
  if (!first) return
  try {
    const kind = JOB_KINDS[first.kind]
    if (!kind) throw new Error(`no handler for jobs of kind ${first.kind}`)
    await kind.run(context, jobs)
  } catch (error) {
    if (error instanceof StaleClaim) return
    if (jobs.length === 1) return fail(context, first, error)
    for (const job of jobs) await runGroup(context, [job])
  }
}

async function fail(context: FlowContext, job: Job, error: unknown): Promise<void> {
  const kind = JOB_KINDS[job.kind]
  const dead = job.attempts >= (kind?.attempts ?? 1)
  const failure = factsOf(error)
  const fields = { job: job.id, kind: job.kind, attempts: job.attempts, failure }
  context.log[dead ? 'error' : 'warn'](
    fields,
    dead ? 'a job is given up' : 'a job failed and will run again',
  )
  const retryInMs = dead ? null : backoff(job.attempts, Math.random())
  await failJob(context.store.db, job, { error: `${failure.type}: ${failure.message}`, retryInMs })
  if (dead) await kind?.giveUp?.(context, job, failure.message)
}
