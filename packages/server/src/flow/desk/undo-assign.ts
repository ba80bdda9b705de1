import { conflict, notFound } from '../../errors.ts'
import { lastSpeaker } from '../../store/last-speaker.ts'
import { findTeam } from '../../store/teams.ts'
import type { FlowContext } from '../context.ts'
import { inLane } from '../lane.ts'
import { current, expectFence, move, type Act } from '../move.ts'

/**
 * An agent who has just asked others to take what was theirs has the floor again, in the team it was
 * in; who waited for nobody waits for nobody. Whoever took it meanwhile keeps it.
 *
 * @param teamId that it was in before; null: none
 * @throws `fence_outdated` (409); `conflict` (409) where it does not wait; `not_found` (404): the team
 */
export async function undoAssign(
  context: FlowContext,
  act: Act,
  teamId: string | null,
): Promise<void> {
  await current(context, act)
  const { workspaceId } = act.key
  if (teamId && !(await findTeam(context.store.db, workspaceId, teamId))) throw notFound('team')
  await inLane(context, act.key, async (lane) => {
    expectFence(lane.row, act)
    if (lane.row.owner !== 'queue')
      throw conflict('This conversation waits for nobody.', 'Take it as it is.')
    const waits = (await lastSpeaker(lane.tx, act.key)) === 'customer'
    await move(lane, {
      owner: 'agent',
      agentId: act.agent.id,
      reasons: ['assign-undone'],
      change: { teamId, introduced: true, ...(!waits && { waitingSince: null }) },
      words: null,
      event: { kind: 'taken', byId: act.agent.id },
    })
  })
}
