import { isQuietAt, roleSchema, type Sharing } from '@diapason/contract'
import { shareOut, type AbleToTake } from '@diapason/engine'
import { may } from '../../access/may.ts'
import { findAlerts } from '../../store/alert-settings.ts'
import type { Db } from '../../store/db.ts'
import { currentPolicy } from '../../store/policies.ts'
import { peopleHere } from '../../store/presences.ts'
import { metBy } from '../../store/shares-met.ts'
import { listAble, listWaiting } from '../../store/shares-waiting.ts'

const SPEAKERS = roleSchema.options.filter((role) => may(role, 'answer'))

/** Which conversation, as it was when somebody was chosen for it. */
export interface Chosen {
  readonly conversationId: string
  readonly userId: string
  readonly fence: number
}

/** Who would be asked to take what, as things are now. */
export async function choose(db: Db, workspaceId: string, sharing: Sharing): Promise<Chosen[]> {
  if (!sharing.on) return []
  const waiting = await listWaiting(db, workspaceId)
  if (waiting.length === 0) return []
  const people = await ableNow(db, workspaceId, sharing.atOnce)
  const fences = new Map(waiting.map(({ id, fence }) => [id, fence]))
  return shareOut(waiting, people).map(({ conversationId, userId }) => ({
    conversationId,
    userId,
    fence: fences.get(conversationId) ?? 0,
  }))
}

/** Here, not paused, not in their quiet hours, of a role that answers. */
async function ableNow(db: Db, workspaceId: string, most: number): Promise<AbleToTake[]> {
  const here = await peopleHere(db, workspaceId)
  const awake = await notQuiet(db, workspaceId, here)
  const able = await listAble(db, workspaceId, { userIds: awake, roles: SPEAKERS })
  const userIds = able.map(({ id }) => id)
  const met = await metBy(db, { workspaceId, userIds, withAsked: true })
  return able.map(({ atOnce, held, ...person }) => ({
    ...person,
    free: Math.min(atOnce ?? most, most) - held,
    met: met.get(person.id) ?? [],
  }))
}

async function notQuiet(
  db: Db,
  workspaceId: string,
  userIds: readonly string[],
): Promise<string[]> {
  const { timeZone } = (await currentPolicy(db, workspaceId)).hours
  const now = new Date()
  const awake: string[] = []
  for (const userId of userIds) {
    const { settings } = await findAlerts(db, { workspaceId, userId })
    if (!isQuietAt(settings, timeZone, now)) awake.push(userId)
  }
  return awake
}
