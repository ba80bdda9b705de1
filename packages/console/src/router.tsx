import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { ConversationPage } from './pages/conversation/conversation-page.tsx'
import { Inside } from './pages/inbox/inside.tsx'
import { InboxPage } from './pages/inbox/inbox-page.tsx'
import { NoPage } from './pages/inbox/no-page.tsx'
import { Nothing } from './pages/inbox/nothing.tsx'
import { asQueue } from './pages/inbox/queue.ts'
import { SignInPage } from './pages/sign-in/sign-in-page.tsx'
import { ApiProblem } from './wire/problem.ts'
import { sessionQuery } from './wire/session.ts'
import { ProblemNote } from './parts/problem-note.tsx'

const root = createRootRouteWithContext<{ client: QueryClient }>()()

const text = (value: unknown) => (typeof value === 'string' ? value : undefined)

const signIn = createRoute({
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
const inside = createRoute({
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

const inbox = createRoute({
  getParentRoute: () => inside,
  id: 'inbox',
  validateSearch: (search: Record<string, unknown>) => ({ queue: asQueue(search.queue) }),
  component: InboxPage,
})

const nothing = createRoute({ getParentRoute: () => inbox, path: '/', component: Nothing })

const conversation = createRoute({
  getParentRoute: () => inbox,
  path: '/conversations/$id',
  component: ConversationPage,
})

const settings = createRoute({
  getParentRoute: () => inside,
  path: '/settings',
  component: lazyRouteComponent(() => import('./pages/settings/settings-page.tsx'), 'SettingsPage'),
})

const tree = root.addChildren([
  signIn,
  inside.addChildren([inbox.addChildren([nothing, conversation]), settings]),
])

/** The addresses of the console. */
export const makeRouter = (client: QueryClient) =>
  createRouter({
    routeTree: tree,
    basepath: '/console',
    context: { client },
    defaultErrorComponent: ({ error, reset }) => <ProblemNote error={error} retry={reset} />,
    defaultNotFoundComponent: NoPage,
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}
