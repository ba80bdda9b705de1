import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'

/** A change to the settings; what it touches is asked for again. */
export const useChange = <A, R>(
  name: string,
  how: (argument: A) => Promise<R>,
): UseMutationResult<R, Error, A> => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: how,
    onSettled: () => client.invalidateQueries({ queryKey: ['settings', name] }),
  })
}
