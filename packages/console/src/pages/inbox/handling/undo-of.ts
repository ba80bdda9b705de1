import type { BulkResult, ConversationSummary } from '@diapason/contract'
import type { Deed, Outcome } from './deed.ts'

type Step = Outcome['undo'][number]

/** Whom it was asked of before, and in which team: one step for each that it was. */
const asBefore = (
  before: ReadonlyMap<string, ConversationSummary>,
  done: readonly ConversationSummary[],
): Step[] => {
  const steps = new Map<string, Step>()
  for (const now of done) {
    const was = before.get(now.id)
    if (was === undefined || was.owner !== 'queue') continue
    const [assignee, team] = [was.assignee?.id ?? null, was.team?.id ?? null]
    const key = `${assignee} ${team}`
    const held = steps.get(key)
    const deed = { act: 'assign' as const, assignee, team }
    steps.set(key, { deed, targets: [...(held?.targets ?? []), now] })
  }
  return [...steps.values()]
}

/** What takes an act back. Nothing does for what was read, or taken from somebody who had the floor. */
export const undoOf = (
  deed: Deed,
  targets: readonly ConversationSummary[],
  { done }: BulkResult,
): Step[] => {
  if (done.length === 0) return []
  if (deed.act === 'close') return [{ deed: { act: 'undo-close' }, targets: done }]
  if (deed.act === 'snooze') return [{ deed: { act: 'wake' }, targets: done }]
  if (deed.act === 'assign') return asBefore(new Map(targets.map((one) => [one.id, one])), done)
  return []
}
