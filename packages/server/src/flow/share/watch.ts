import { factsOf } from '../../errors.ts'
import { forgetPauses } from '../../store/pauses.ts'
import { forgetOffers, listUntaken, workspacesSharing } from '../../store/shares.ts'
import type { FlowContext } from '../context.ts'
import { offerWaiting, takeBack } from './offer.ts'

/** Milliseconds in which changes are gathered before one looks: they come in crowds. */
const GATHER_MS = 250

/** Sees to it that what waits is offered, until it is stopped. */
export interface Sharer {
  stop(): Promise<void>
}

/**
 * Looks whenever a conversation has changed, and every so often: a person may have come, a pause may
 * have ended, an offer may have stood too long.
 */
export function watchSharing(context: FlowContext, everyMs: number): Sharer {
  let round: Promise<void> | null = null
  let soon: NodeJS.Timeout | null = null
  let isStopped = false
  const look = () => {
    soon = null
    if (isStopped) return
    if (round) return hurry()
    round = lookAround(context)
      .catch((error: unknown) =>
        context.log.warn({ failure: factsOf(error) }, 'what waits was not offered yet'),
      )
      .finally(() => (round = null))
  }
  const hurry = () => {
    soon ??= setTimeout(look, GATHER_MS).unref()
  }
  const deaf = context.notices.listen(({ what }) => what === 'changed' && hurry())
  const timer = setInterval(look, everyMs).unref()
  return {
    stop: async () => {
      isStopped = true
      deaf()
      clearInterval(timer)
      if (soon) clearTimeout(soon)
      await round
    },
  }
}

async function lookAround(context: FlowContext): Promise<void> {
  const { db } = context.store
  for (const untaken of await listUntaken(db)) await takeBack(context, untaken)
  for (const workspaceId of await workspacesSharing(db)) await offerWaiting(context, workspaceId)
  await forgetOffers(db)
  await forgetPauses(db)
}
