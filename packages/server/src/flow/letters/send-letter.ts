import { Hopeless } from '../../errors.ts'
import type { Mail } from '../../mail/mailer.ts'
import { MailLost, MailRefused } from '../../mail/mailer.ts'
import { findLetter, markLetter, type LetterRow } from '../../store/letters.ts'
import { finishJobs, postponeJob, type Job } from '../../store/outbox.ts'
import type { FlowContext } from '../context.ts'
import { letterWords } from './letter-words.ts'

/** Mails under way at a time: a mail server that stalls holds no more hands than these. */
export const MAILS_AT_ONCE = 2
/** Longer than a mail may take: meanwhile nobody else takes it up. */
const LEASE_MS = 60_000
/** Until one that found all hands busy looks again. */
const BUSY_MS = 2_000

let underWay = 0

/**
 * From the outbox: a letter is worded from what the tables hold now, and leaves. Tried again until the
 * other side has begun to take it; after that only an answer counts, so that nobody gets it twice.
 */
export async function sendLetter(context: FlowContext, job: Job): Promise<void> {
  if (underWay >= MAILS_AT_ONCE) return postponeJob(context.store.db, job, BUSY_MS)
  underWay += 1
  try {
    await send(context, job)
  } finally {
    underWay -= 1
  }
}

const keyOf = ({ workspaceId, payload }: Job) => ({ workspaceId, id: String(payload['letterId']) })

async function send(context: FlowContext, job: Job): Promise<void> {
  const { db } = context.store
  const key = keyOf(job)
  const letter = await findLetter(db, key)
  if (!letter || isSettled(letter)) return finishJobs(db, [job])
  if (letter.state === 'leaving') {
    await markLetter(db, key, { state: 'unknown' })
    throw new Hopeless('stopped while it left: it may have arrived')
  }
  await postponeJob(db, job, LEASE_MS)
  const mail = await letterWords(context, letter)
  if (mail) await hand(context, letter, mail)
  await db.transaction(async (tx) => {
    await markLetter(tx, key, { state: mail ? 'sent' : 'dropped' })
    await finishJobs(tx, [job])
  })
}

const isSettled = ({ state }: LetterRow): boolean => state === 'sent' || state === 'dropped'

async function hand(context: FlowContext, letter: LetterRow, mail: Mail): Promise<void> {
  const { db } = context.store
  try {
    await context.post.mailer.send(mail, () => markLetter(db, letter, { state: 'leaving' }))
  } catch (error) {
    const isLost = error instanceof MailLost
    await markLetter(db, letter, { state: isLost ? 'unknown' : 'waiting' })
    const isFinal = isLost || (error instanceof MailRefused && error.isFinal)
    throw isFinal ? new Hopeless((error as Error).message) : error
  }
}

/** What did not leave is shown as such, beside its dead letter; a person who revives it sends it again. */
export async function giveUpLetter(context: FlowContext, job: Job, error: string): Promise<void> {
  const key = keyOf(job)
  const letter = await findLetter(context.store.db, key)
  if (!letter || isSettled(letter)) return
  const state = letter.state === 'unknown' ? 'unknown' : 'failed'
  await markLetter(context.store.db, key, { state, error })
}
