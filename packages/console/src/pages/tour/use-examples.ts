import { useMutation, useQueryClient } from '@tanstack/react-query'
import { demoApi, demoQuery } from '../../wire/demo-api.ts'

/** Beginning and removing the examples; what showed them is asked for again. */
export const useExamples = () => {
  const client = useQueryClient()
  const onSettled = async () => {
    await client.invalidateQueries({ queryKey: demoQuery.queryKey })
    await client.invalidateQueries({ queryKey: ['inbox'] })
  }
  return {
    begin: useMutation({ mutationFn: demoApi.begin, onSettled }),
    remove: useMutation({ mutationFn: demoApi.remove, onSettled }),
  }
}
