import { INTENTS_MOST, type Intent, type NewIntent } from '@diapason/contract'
import { INTENTS } from '@diapason/engine'
import { conflict, invalid, notFound } from '../../errors.ts'
import { askForAdjustment } from '../../store/adjustments.ts'
import { deleteIntent, intentNames, putIntent } from '../../store/intents.ts'
import { lockWorkspace } from '../../store/workspaces.ts'
import type { FlowContext } from '../context.ts'

/** Which reason for contact, of which workspace. */
interface IntentKey {
  readonly workspaceId: string
  readonly name: string
}

/**
 * A workspace names a reason for contact of its own, and says how customers put it.
 *
 * @throws `invalid_request` (400) for a name of the shipped list, `conflict` (409) when there are too
 * many already
 */
export async function defineIntent(
  context: FlowContext,
  key: IntentKey,
  intent: NewIntent,
): Promise<Intent> {
  const { workspaceId, name } = key
  if ((INTENTS as readonly string[]).includes(name))
    throw invalid('This reason for contact ships with Diapason.', 'Choose another name.')
  await context.store.db.transaction(async (tx) => {
    await lockWorkspace(tx, workspaceId)
    const known = await intentNames(tx, workspaceId)
    if (known.length >= INTENTS_MOST && !known.includes(name))
      throw conflict(
        `There are ${INTENTS_MOST} reasons for contact of your own already.`,
        'Remove one that nobody needs.',
      )
    await putIntent(tx, key, intent)
    await askForAdjustment(tx, workspaceId)
  })
  context.wake()
  return { name, ...intent }
}

/** Forgets a reason for contact with its examples. @throws `not_found` (404) */
export async function forgetIntent(context: FlowContext, key: IntentKey): Promise<void> {
  await context.store.db.transaction(async (tx) => {
    if (!(await deleteIntent(tx, key))) throw notFound('reason for contact')
    await askForAdjustment(tx, key.workspaceId)
  })
  context.wake()
}
