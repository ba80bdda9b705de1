import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router'
import { Inside } from './pages/inbox/inside.tsx'
import { SignInPage } from './pages/sign-in/sign-in-page.tsx'
import { ApiProblem } from './wire/problem.ts'
import { sessionQuery } from './wire/session.ts'

export const root = createRootRouteWithContext<{ client: QueryClient }>()()

/** A part of an address, where it is text. */
export const text = (value: unknown) => (typeof value === 'string' ? value : undefined)

export const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { token?: string; to?: string } => {
    const token = text(search.token)
    const to = text(search.to)
    return { ...(token === undefined ? {} : { token }), ...(to === undefined ? {} : { to }) }
  },
  component: SignInPage,
})

/** Everything else needs a session. */
export const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  component: Inside,
  beforeLoad: async ({ context: { client }, location }) => {
    const refused = await client.ensureQueryData(sessionQuery).then(
      () => false,
      (error: unknown) => {
        if (error instanceof ApiProblem && error.status === 401) return true
        throw error
      },
    )
    if (refused) throw redirect({ to: '/sign-in', search: { to: location.href } })
  },
})
