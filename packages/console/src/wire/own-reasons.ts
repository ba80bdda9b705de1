import { queryOptions } from '@tanstack/react-query'
import { workspaceApi } from './workspace-api.ts'

/** The workspace's own reasons for contact; they change seldom. */
export const ownReasonsQuery = queryOptions({
  queryKey: ['settings', 'reasons'],
  queryFn: workspaceApi.reasons,
  staleTime: 60_000,
})
