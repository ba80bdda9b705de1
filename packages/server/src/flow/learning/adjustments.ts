import { WEIGHTS_BASIS, type Adjustment } from '@diapason/engine'
import { findAdjustment } from '../../store/adjustments.ts'
import type { Db } from '../../store/db.ts'
import type { Notices } from '../../store/notices.ts'

/** What each workspace has taught the reader, at hand for every message. */
export interface Adjustments {
  /**
   * Asks the database once for each workspace; from then on notices say when to ask again.
   * @returns undefined while a workspace has taught nothing, or taught it to other weights
   */
  of(workspaceId: string): Promise<Adjustment | undefined>
}

/** Keeps adjustments in memory: a message costs a look into a map, not a query. */
export function openAdjustments(db: Db, notices: Notices): Adjustments {
  const kept = new Map<string, Promise<Adjustment | undefined>>()
  notices.listen((notice) => {
    if (notice.what === 'adjusted') kept.delete(notice.workspaceId)
  })
  notices.onGap(() => kept.clear())
  const load = (workspaceId: string) => {
    const loading = find(db, workspaceId)
    kept.set(workspaceId, loading)
    // What failed is asked for again by whoever comes next.
    loading.catch(() => kept.get(workspaceId) === loading && kept.delete(workspaceId))
    return loading
  }
  return { of: (workspaceId) => kept.get(workspaceId) ?? load(workspaceId) }
}

async function find(db: Db, workspaceId: string): Promise<Adjustment | undefined> {
  const row = await findAdjustment(db, workspaceId)
  return row?.data?.basis === WEIGHTS_BASIS ? row.data : undefined
}
