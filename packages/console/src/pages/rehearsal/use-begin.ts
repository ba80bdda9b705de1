import type { NewRehearsal } from '@diapason/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { rehearsalApi, rehearsalQuery, rehearsalsQuery } from '../../wire/rehearsal-api.ts'

/** Begins a play and goes to it. */
export const useBegin = () => {
  const client = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (what: NewRehearsal) => rehearsalApi.begin(what),
    onSuccess: async (play) => {
      client.setQueryData(rehearsalQuery(play.id).queryKey, play)
      await client.invalidateQueries({ queryKey: rehearsalsQuery.queryKey })
      await navigate({ to: '/rehearsal/$id', params: { id: play.id } })
    },
  })
}
