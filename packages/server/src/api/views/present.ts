import { VIEW_COUNTED, type SavedView, type SavedViews } from '@diapason/contract'
import type { Actor } from '../../access/actor.ts'
import { may } from '../../access/may.ts'
import type { Db } from '../../store/db.ts'
import { countLeft } from '../../store/inbox-left.ts'
import { findChosen } from '../../store/saved-views-chosen.ts'
import { viewsOf, type ViewRow } from '../../store/saved-views.ts'

type Person = Actor & { readonly user: NonNullable<Actor['user']> }

/** Its maker changes a view; a lead one that is shared. */
export const mayChange = ({ user }: Person, view: ViewRow): boolean =>
  view.makerId === user.id || (view.shared !== 'me' && may(user.role, 'lead'))

/** Everything that a person sees of saved views, counted, in their own order. */
export async function presentViews(db: Db, person: Person): Promise<SavedViews> {
  const { workspaceId, user } = person
  const viewer = { workspaceId, userId: user.id }
  const { viewIds, firstId } = await findChosen(db, viewer)
  const rows = await viewsOf(db, viewer)
  const placeOf = ({ id }: ViewRow) => (viewIds.includes(id) ? viewIds.indexOf(id) : viewIds.length)
  const views: SavedView[] = []
  for (const row of rows.toSorted((a, b) => placeOf(a) - placeOf(b))) {
    const { id, name, shared, teamId, queue, filter, makerId, makerName } = row
    const count = await countLeft(db, { ...viewer, queue, filter, most: VIEW_COUNTED })
    const maker = { id: makerId, name: makerName }
    const whose = { maker, mayChange: mayChange(person, row), count }
    views.push({ id, name, shared, teamId, queue, filter, ...whose })
  }
  return { views, first: views.some(({ id }) => id === firstId) ? firstId : null }
}
