import type { OwnSharing } from '@diapason/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ownSharingQuery, sharingApi } from '../../wire/sharing-api.ts'

/** Changes what concerns oneself alone; the answer is shown wherever it stands. */
export const useOwnChange = <A>(how: (argument: A) => Promise<OwnSharing>) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: how,
    // What was asked before the answer is known would show again what has just been answered.
    onSuccess: async (own) => {
      await client.cancelQueries(ownSharingQuery)
      client.setQueryData(ownSharingQuery.queryKey, own)
    },
  })
}

/** To pause for so many minutes, and not to. */
export const usePause = () => ({
  begin: useOwnChange(sharingApi.pause),
  end: useOwnChange(sharingApi.noPause),
})
