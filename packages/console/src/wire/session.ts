import { queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import type { Permission, Session } from '@diapason/contract'
import { api } from './api.ts'

/** Who is signed in. A refusal (401) is an error of this query. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: api.session,
  staleTime: Number.POSITIVE_INFINITY,
})

/** The session; only inside pages that the router opened because there is one. */
export const useSession = (): Session => useSuspenseQuery(sessionQuery).data

/** Administrators change what concerns everybody; others read it. */
export const useIsAdmin = (): boolean => useSession().user.role === 'admin'

/** Whether this person may do something; what they may not is not shown. */
export const useMay = (what: Permission): boolean => useSession().may.includes(what)

/** Forgets everything of this session and leaves for the sign-in page. */
export const useSignOut = (): (() => Promise<void>) => {
  const client = useQueryClient()
  return async () => {
    await api.signOut().catch(() => undefined)
    client.clear()
    location.assign(`${import.meta.env.BASE_URL}sign-in`)
  }
}
