import type { ConversationSummary } from '@diapason/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type OwnerStep, api } from '../../wire/api.ts'
import { change } from '../../wire/conversation.ts'
import { applyChange } from '../../wire/inbox.ts'
import { newerSummary } from '../../wire/merge.ts'
import { codeOf } from '../../wire/problem.ts'
import { touchRows } from '../../wire/touched.ts'

/** After these steps nobody of the team answers: what the customer has just written must be read first. */
const LEAVES: readonly OwnerStep[] = ['return', 'close']
/** Refusals that say that our screen is behind. */
const BEHIND = ['fence_outdated', 'seen_outdated']

/**
 * Take, return, close, reopen: with the fence, so that two people cannot do it at once, and with
 * the last message on the screen (`seen`), so that nobody leaves past one.
 */
export const useOwnerStep = (
  { id, fence }: Pick<ConversationSummary, 'id' | 'fence'>,
  seen: () => number,
) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (step: OwnerStep) =>
      api.step(id, step, LEAVES.includes(step) ? { fence, seenSeq: seen() } : { fence }),
    onSuccess: (summary) => {
      change(client, id, (held) => ({ ...held, summary: newerSummary(held.summary, summary) }))
      applyChange(client, summary)
    },
    onError: (error) => {
      if (BEHIND.includes(codeOf(error)))
        void client.invalidateQueries({ queryKey: ['conversation', id] })
    },
    onSettled: () => touchRows(client, [id]),
  })
}
