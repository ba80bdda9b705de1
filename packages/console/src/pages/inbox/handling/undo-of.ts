import type { BulkResult, ConversationSummary } from '@diapason/contract'
import type { Deed, Outcome } from './deed.ts'

type Step = Outcome['undo'][number]

interface Before {
  readonly rows: ReadonlyMap<string, ConversationSummary>
  /** Id of whoever acts. */
  readonly me: string
}

/** What brings one back to where it was: to me, or to whom it was asked of; null where nothing does. */
const deedBack = (was: ConversationSummary, me: string): Deed | null => {
  const team = was.team?.id ?? null
  if (was.owner === 'agent') return was.agent?.id === me ? { act: 'undo-assign', team } : null
  if (was.owner === 'bot') return null
  return { act: 'assign', assignee: was.assignee?.id ?? null, team }
}

/** One step for each way back. */
const asBefore = ({ rows, me }: Before, done: readonly ConversationSummary[]): Step[] => {
  const steps = new Map<string, Step>()
  for (const now of done) {
    const was = rows.get(now.id)
    const deed = was && deedBack(was, me)
    if (!deed) continue
    const key = JSON.stringify(deed)
    const held = steps.get(key)
    steps.set(key, { deed, targets: [...(held?.targets ?? []), now] })
  }
  return [...steps.values()]
}

/** What takes an act back. Nothing does for what was read, or taken from somebody else who had the floor. */
export const undoOf = (
  deed: Deed,
  { targets, me }: { readonly targets: readonly ConversationSummary[]; readonly me: string },
  { done }: Pick<BulkResult, 'done'>,
): Step[] => {
  if (done.length === 0) return []
  if (deed.act === 'close') return [{ deed: { act: 'undo-close' }, targets: done }]
  if (deed.act === 'snooze') return [{ deed: { act: 'wake' }, targets: done }]
  if (deed.act === 'assign')
    return asBefore({ rows: new Map(targets.map((one) => [one.id, one])), me }, done)
  return []
}
