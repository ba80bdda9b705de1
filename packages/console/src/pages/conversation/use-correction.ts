import type { Correction, ReadMessage } from '@diapason/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../../wire/api.ts'
import { change } from '../../wire/conversation.ts'
import { mergeMessages } from '../../wire/merge.ts'

/** Says, or takes back, what a message really expressed; the screen follows the answer. */
export const useCorrection = (conversation: string, seq: number) => {
  const client = useQueryClient()
  const onSuccess = (message: ReadMessage) => {
    change(client, conversation, (held) => ({
      ...held,
      messages: mergeMessages(held.messages, [message]),
    }))
    // Path and briefing are made by the server.
    void client.invalidateQueries({ queryKey: ['conversation', conversation] })
  }
  const put = useMutation({
    mutationFn: (correction: Correction) => api.correct(conversation, seq, correction),
    onSuccess,
  })
  const takeBack = useMutation({
    mutationFn: () => api.takeBack(conversation, seq),
    onSuccess,
  })
  return { put, takeBack }
}
