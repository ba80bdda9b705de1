import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { LaterConversationPage } from './pages/conversation/later.ts'
import { Inside } from './pages/inbox/inside.tsx'
import { InboxPage } from './pages/inbox/inbox-page.tsx'
import { NoPage } from './pages/inbox/no-page.tsx'
import { Nothing } from './pages/inbox/nothing.tsx'
import { asList } from './pages/inbox/queue.ts'
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
  validateSearch: asList,
  component: InboxPage,
  /** Who reads no conversations begins in the settings. */
  beforeLoad: async ({ context: { client } }) => {
    const { may } = await client.ensureQueryData(sessionQuery)
    if (!may.includes('read')) throw redirect({ to: '/settings' })
  },
})

const nothing = createRoute({ getParentRoute: () => inbox, path: '/', component: Nothing })

const conversation = createRoute({
  getParentRoute: () => inbox,
  path: '/conversations/$id',
  component: LaterConversationPage,
})

const settings = createRoute({
  getParentRoute: () => inside,
  path: '/settings',
  component: lazyRouteComponent(() => import('./pages/settings/settings-page.tsx'), 'SettingsPage'),
})

const rehearsal = createRoute({
  getParentRoute: () => inside,
  path: '/rehearsal',
  component: lazyRouteComponent(
    () => import('./pages/rehearsal/rehearsal-page.tsx'),
    'RehearsalPage',
  ),
})

const play = createRoute({
  getParentRoute: () => inside,
  path: '/rehearsal/$id',
  component: lazyRouteComponent(() => import('./pages/rehearsal/play-page.tsx'), 'PlayPage'),
})

const alerts = createRoute({
  getParentRoute: () => inside,
  path: '/alerts',
  component: lazyRouteComponent(() => import('./pages/settings/alerts-page.tsx'), 'AlertsPage'),
})

const sharing = createRoute({
  getParentRoute: () => inside,
  path: '/sharing',
  component: lazyRouteComponent(
    () => import('./pages/settings/sharing-mine-page.tsx'),
    'SharingMinePage',
  ),
})

const journal = createRoute({
  getParentRoute: () => inside,
  path: '/journal',
  validateSearch: (search: Record<string, unknown>): { about?: string } => {
    const about = text(search['about'])
    return about === undefined ? {} : { about }
  },
  component: lazyRouteComponent(() => import('./pages/journal/journal-page.tsx'), 'JournalPage'),
})

const policy = createRoute({
  getParentRoute: () => inside,
  path: '/settings/policy',
  component: lazyRouteComponent(() => import('./pages/settings/policy-page.tsx'), 'PolicyPage'),
})

const tree = root.addChildren([
  signIn,
  inside.addChildren([
    inbox.addChildren([nothing, conversation]),
    settings,
    alerts,
    sharing,
    journal,
    policy,
    rehearsal,
    play,
  ]),
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
