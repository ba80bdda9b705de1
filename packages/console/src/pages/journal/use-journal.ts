import { useMutation, useQueryClient } from '@tanstack/react-query'
import { journalApi } from '../../wire/journal-api.ts'

const useTold = <A, R>(how: (argument: A) => Promise<R>) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: how,
    onSuccess: () => client.invalidateQueries({ queryKey: ['journal'] }),
  })
}

export const useWrite = () => useTold(journalApi.write)
export const useRewrite = () => useTold(journalApi.change)
export const useRemove = () => useTold(journalApi.remove)
export const useClear = () => useTold(journalApi.clear)
