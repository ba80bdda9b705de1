import type { ConversationSummary } from '@diapason/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type OwnerStep, api } from '../../wire/api.ts'
import { change } from '../../wire/conversation.ts'
import { applyChange } from '../../wire/inbox.ts'
import { newerSummary } from '../../wire/merge.ts'
import { codeOf } from '../../wire/problem.ts'

/** Take, return, close, reopen: with the fence, so that two people cannot do it at once. */
export const useOwnerStep = ({ id, fence }: ConversationSummary) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (step: OwnerStep) => api.step(id, step, fence),
    onSuccess: (summary) => {
      change(client, id, (held) => ({ ...held, summary: newerSummary(held.summary, summary) }))
      applyChange(client, summary)
    },
    onError: (error) => {
      if (codeOf(error) === 'fence_outdated')
        void client.invalidateQueries({ queryKey: ['conversation', id] })
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['inbox'] }),
  })
}
