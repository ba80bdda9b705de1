import type { OwnSharing } from '@diapason/contract'
import { isPauseDue, latelyOf } from '@diapason/engine'
import type { Db } from '../../store/db.ts'
import { findPause } from '../../store/pauses.ts'
import type { Person } from '../../store/presences.ts'
import { metBy } from '../../store/shares-met.ts'
import { findChoice, findSharing } from '../../store/shares.ts'

/**
 * What one person is told of what they are offered. For that person alone: call it with whoever asks,
 * never with anybody else.
 */
export async function ownSharing(db: Db, person: Person): Promise<OwnSharing> {
  const { workspaceId, userId } = person
  const [sharing, choice, pause] = await Promise.all([
    findSharing(db, workspaceId),
    findChoice(db, person),
    findPause(db, person),
  ])
  // Nothing is worked out where nothing is shared.
  const met = sharing.on && (await metBy(db, { workspaceId, userIds: [userId], withAsked: false }))
  const mine = (met && met.get(userId)) || []
  return {
    on: sharing.on,
    most: sharing.atOnce,
    choice,
    metLately: latelyOf(mine),
    pausedUntil: pause.until?.toISOString() ?? null,
    pauseProposed: pause.until === null && pause.mayPropose && isPauseDue(mine),
  }
}
