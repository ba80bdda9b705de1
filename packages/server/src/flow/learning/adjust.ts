import type { IntentExample } from '@diapason/contract'
import { INTENTS, type Correction as Lesson } from '@diapason/engine'
import { askForAdjustment, storeAdjustment } from '../../store/adjustments.ts'
import { latestCorrections, type CorrectedMessage } from '../../store/corrections.ts'
import type { Db } from '../../store/db.ts'
import { intentNames, listExamples } from '../../store/intents.ts'
import { publishIn } from '../../store/notices.ts'
import { finishJobs, LEASE_SECONDS, postponeJob, type Job } from '../../store/outbox.ts'
import type { FlowContext } from '../context.ts'

/** Lessons that count, the latest: more is refused by the reader. */
const MOST = 1_000

/**
 * Learns anew from all that people of a workspace said: what was taken back, or erased with its
 * customer, leaves no trace. Nothing is locked while it learns; what is said meanwhile has asked for
 * a job of its own, and what is asked while it learns waits as one.
 */
export async function adjustReadings(context: FlowContext, job: Job): Promise<void> {
  const { workspaceId } = job
  const { db } = context.store
  const lessons = await lessonsOf(db, workspaceId)
  if (lessons.length > 0 && context.learner.isBusy()) return putBack(db, job)
  const data = lessons.length > 0 ? await whileMine(db, job, context.learner.learn(lessons)) : null
  await db.transaction(async (tx) => {
    await storeAdjustment(tx, workspaceId, { data, job: BigInt(job.id) })
    await publishIn(tx, { what: 'adjusted', workspaceId })
    await finishJobs(tx, [job])
  })
}

/** A new job in its place, joined by whatever else is asked: a hand that waited would be missed. */
const putBack = (db: Db, job: Job): Promise<void> =>
  db.transaction(async (tx) => {
    await finishJobs(tx, [job])
    await askForAdjustment(tx, job.workspaceId)
  })

/** A slow machine takes longer than a lease: the claim is renewed until the work is done. */
async function whileMine<T>(db: Db, job: Job, work: Promise<T>): Promise<T> {
  const leaseMs = LEASE_SECONDS * 1000
  const renew = () => void postponeJob(db, job, leaseMs).catch(() => undefined)
  const timer = setInterval(renew, leaseMs / 3)
  return work.finally(() => clearInterval(timer))
}

/** Examples first: of two that contradict each other, what was said of a real message counts more. */
async function lessonsOf(db: Db, workspaceId: string): Promise<Lesson[]> {
  const known = new Set<string>([...INTENTS, ...(await intentNames(db, workspaceId))])
  const examples = (await listExamples(db, workspaceId)).map(exampleLesson)
  const corrections = await latestCorrections(db, workspaceId, MOST - examples.length)
  return [...examples, ...corrections.flatMap((one) => lessonsIn(one, known))]
}

const exampleLesson = ({ text, language, intent }: IntentExample & { intent: string }): Lesson => ({
  text,
  language,
  intent,
})

/** A reason for contact that was removed since is not taught any more. */
function lessonsIn({ text, language, correction }: CorrectedMessage, known: Set<string>): Lesson[] {
  const { intent, ...felt } = correction
  const said = { ...felt, ...(intent !== undefined && known.has(intent) && { intent }) }
  if (Object.keys(said).length === 0) return []
  // From JSON, which has no `undefined`, whatever the type of a schema allows.
  return [{ text, ...(language !== 'und' && { language }), ...(said as Partial<Lesson>) }]
}
