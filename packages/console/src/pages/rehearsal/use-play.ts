import type { Rehearsal } from '@diapason/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { rehearsalApi, rehearsalQuery, rehearsalsQuery } from '../../wire/rehearsal-api.ts'

/** Replies that the agent has given in a play. */
const repliesIn = ({ turns }: Rehearsal): number => turns.filter(({ by }) => by === 'agent').length

/** Answering the simulated customer, and ending the play. */
export const usePlay = (play: Rehearsal) => {
  const client = useQueryClient()
  const onSuccess = (next: Rehearsal) => {
    client.setQueryData(rehearsalQuery(play.id).queryKey, next)
    void client.invalidateQueries({ queryKey: rehearsalsQuery.queryKey })
  }
  const reply = useMutation({
    mutationFn: (text: string) => rehearsalApi.reply(play.id, { text, after: repliesIn(play) }),
    onSuccess,
  })
  const stop = useMutation({ mutationFn: () => rehearsalApi.stop(play.id), onSuccess })
  return { reply, stop }
}

export type PlayActs = ReturnType<typeof usePlay>
