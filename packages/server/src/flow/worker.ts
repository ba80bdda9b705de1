import { setTimeout as pause } from 'node:timers/promises'
import { factsOf, Hopeless, isDatabaseAway } from '../errors.ts'
import {
  claimAlone,
  claimTogether,
  failJob,
  StaleClaim,
  TOGETHER_KINDS,
  type Job,
} from '../store/outbox.ts'
import type { FlowContext } from './context.ts'
import { JOB_KINDS } from './jobs.ts'

/** Does the work of the outbox until it is stopped. */
export interface Worker {
  /** Look now: something was committed. */
  wake(): void
  /** Finishes what is under way and takes nothing new. */
  stop(): Promise<void>
}

/** Most jobs done together. */
const BATCH = 300
/** Jobs that run side by side: fewer than the pool has connections, so that requests find one. */
const SIDE_BY_SIDE = 8
/** Least milliseconds between looks: each costs the database two statements. */
const LOOK_MS = 15
/** While messages crowd in: a reading may be late, an acknowledgement may not. */
const CROWDED_LOOK_MS = 300
/** Milliseconds between looks when nothing wakes the worker: bounds the delay of a timed job. */
const IDLE_MS = 200
/** First wait after a failure; doubles with each, with jitter so that failures spread out. */
const BACKOFF_MS = 500
const BACKOFF_MOST_MS = 5 * 60_000
/** Claims after which a job that never ended is taken for what kills the process. */
const MOST_CLAIMS = 50

/** Milliseconds until the next try, after so many failures. */
export const backoff = (failures: number, jitter: number): number =>
  Math.min(BACKOFF_MOST_MS, BACKOFF_MS * 2 ** (failures - 1)) * (0.5 + jitter)

/** Starts a worker. Several may run, in one process or in many: no job goes to two. */
export function startWorker(context: FlowContext): Worker {
  const alarm = alarmClock()
  const underWay = new Map<Promise<void>, string>()
  const health = { isAway: false, isStopped: false }
  const start = (group: Job[]) => {
    const work = runGroup(context, group).catch((error: unknown) =>
      tellAway(context, health, error),
    )
    underWay.set(work, group[0]?.kind ?? '')
    void work.then(() => {
      underWay.delete(work)
      alarm.ring()
    })
  }
  const loop = async () => {
    while (!health.isStopped) {
      alarm.set()
      const jobs = await claim(context, health, [...underWay.values()])
      groups(jobs).forEach(start)
      // However often it rings: what comes within a moment is found in one look.
      await pause(context.intake.isCrowded() ? CROWDED_LOOK_MS : LOOK_MS)
      if (jobs.length === 0) await alarm.wait(IDLE_MS)
    }
  }
  const running = loop()
  return {
    wake: alarm.ring,
    stop: async () => {
      health.isStopped = true
      alarm.ring()
      await running
      await Promise.all(underWay.keys())
    },
  }
}

/** Waits, unless it rang since it was set. */
function alarmClock() {
  let hasRung = false
  let nudge: (() => void) | undefined
  return {
    set: () => {
      hasRung = false
    },
    ring: () => {
      hasRung = true
      nudge?.()
    },
    wait: (ms: number) =>
      new Promise<void>((resolve) => {
        if (hasRung) return resolve()
        const timer = setTimeout(resolve, ms)
        nudge = () => {
          clearTimeout(timer)
          resolve()
        }
      }),
  }
}

/**
 * One look at the outbox. Of what is done together one group at a time, and all that waits; of the
 * rest as many as there are free hands. A database that is away is waited for.
 */
async function claim(
  context: FlowContext,
  health: { isAway: boolean },
  underWay: readonly string[],
): Promise<Job[]> {
  const { pool } = context.store.repeatable
  const kinds = TOGETHER_KINDS.filter((kind) => !underWay.includes(kind))
  const alone = underWay.filter((kind) => !TOGETHER_KINDS.includes(kind)).length
  try {
    const [some, rest] = await Promise.all([
      claimTogether(pool, BATCH, kinds),
      claimAlone(pool, SIDE_BY_SIDE - alone, busyKinds(underWay)),
    ])
    if (health.isAway) context.log.info('the outbox can be read again')
    health.isAway = false
    return [...some, ...rest]
  } catch (error) {
    tellAway(context, health, error)
    return []
  }
}

/** Kinds that have all the hands they may have: the others are kept for what customers wait for. */
const busyKinds = (underWay: readonly string[]): string[] =>
  Object.entries(JOB_KINDS).flatMap(([kind, { most }]) => {
    const busy = underWay.filter((one) => one === kind).length
    return most !== undefined && busy >= most ? [kind] : []
  })

/** Said once for each time that the database is away. */
function tellAway(context: FlowContext, health: { isAway: boolean }, error: unknown): void {
  if (!health.isAway)
    context.log.warn({ failure: factsOf(error) }, 'the outbox cannot be worked on; trying again')
  health.isAway = true
}

/** Jobs that are done together; the others one by one, side by side. */
function groups(jobs: readonly Job[]): Job[][] {
  const together = new Map<string, Job[]>()
  const alone: Job[][] = []
  for (const job of jobs) {
    const isAlone = !TOGETHER_KINDS.includes(job.kind) || job.attempts > MOST_CLAIMS
    if (isAlone) alone.push([job])
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
    if (first.attempts > MOST_CLAIMS)
      throw new Error(`claimed ${first.attempts} times, never ended`)
    await kind.run(context, jobs)
  } catch (error) {
    if (jobs.length > 1) return oneByOne(context, jobs)
    if (!(error instanceof StaleClaim)) await fail(context, first, error)
  }
}

async function oneByOne(context: FlowContext, jobs: readonly Job[]): Promise<void> {
  for (const job of jobs) await runGroup(context, [job])
}

/** Puts the job back. A database that was away says nothing against the job. */
async function fail(context: FlowContext, job: Job, error: unknown): Promise<void> {
  const kind = JOB_KINDS[job.kind]
  const counts = !(error instanceof Error && isDatabaseAway(error))
  const failures = job.failures + (counts ? 1 : 0)
  const isDead =
    error instanceof Hopeless || job.attempts > MOST_CLAIMS || failures >= (kind?.failures ?? 1)
  const failure = factsOf(error)
  const fields = { job: job.id, kind: job.kind, attempts: failures, failure }
  if (isDead) context.log.error(fields, 'a job is given up')
  else context.log.warn(fields, 'a job failed and will run again')
  const retryInMs = isDead ? null : backoff(Math.max(1, failures), Math.random())
  const described = `${failure.type}: ${failure.message}`
  // Before the job is laid to rest: a process that dies between the two owes it still.
  if (isDead) await kind?.giveUp?.(context, job, failure.message)
  await failJob(context.store.db, job, { error: described, retryInMs, counts })
}
