import { randomUUID } from 'node:crypto'
import { isQuietAt } from '@diapason/contract'
import { claimTelling, listAbsent, type Absent } from '../../store/alert-settings.ts'
import { postLetter } from '../../store/letters.ts'
import { newsFor, type News } from '../../store/news.ts'
import { currentPolicy } from '../../store/policies.ts'
import type { FlowContext } from '../context.ts'

/**
 * Mails whoever is away and has something new waiting: one mail a person, with everything in it. What a
 * mail has told once makes no second one.
 */
export async function mailDigests(context: FlowContext): Promise<void> {
  if (context.post.mailer.from === null) return
  const { db } = context.store
  const zones = new Map<string, string>()
  for (const absent of await listAbsent(db)) {
    const { workspaceId } = absent
    const zone = zones.get(workspaceId) ?? (await currentPolicy(db, workspaceId)).hours.timeZone
    zones.set(workspaceId, zone)
    if (!isQuietAt(absent.settings, zone, new Date())) await tell(context, absent)
  }
}

async function tell(context: FlowContext, absent: Absent): Promise<void> {
  const { db } = context.store
  const { workspaceId, userId, settings } = absent
  const news = await newsFor(db, absent, settings.kinds)
  const told = news.map(nameOf)
  if (told.every((name) => absent.told.includes(name))) return
  await db.transaction(async (tx) => {
    if (!(await claimTelling(tx, absent, told))) return
    const { language } = settings
    const letter = { workspaceId, userId, id: randomUUID(), kind: 'digest' as const, language }
    await postLetter(tx, letter)
  })
  context.wake()
}

/** The same news is told once: what is told again came about anew. */
const nameOf = ({ kind, conversationId, at }: News): string =>
  `${kind}/${conversationId}/${at.toISOString()}`
