import { useQueryClient } from '@tanstack/react-query'

/** Everything that shows a customer is asked for anew. */
export const useRecordsChanged = () => {
  const client = useQueryClient()
  return async () => {
    for (const key of ['customer', 'conversation', 'inbox'])
      await client.invalidateQueries({ queryKey: [key] })
  }
}
