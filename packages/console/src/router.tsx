import type { QueryClient } from '@tanstack/react-query'
import { createRoute, createRouter, redirect } from '@tanstack/react-router'
import { LaterConversationPage } from './pages/conversation/later.ts'
import { InboxPage } from './pages/inbox/inbox-page.tsx'
import { NoPage } from './pages/inbox/no-page.tsx'
import { Nothing } from './pages/inbox/nothing.tsx'
import { asList } from './pages/inbox/queue.ts'
import { ProblemNote } from './parts/problem-note.tsx'
import { inside, root, signIn } from './router-door.ts'
import { rooms } from './router-rooms.ts'
import { sessionQuery } from './wire/session.ts'

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

const tree = root.addChildren([
  signIn,
  inside.addChildren([inbox.addChildren([nothing, conversation]), ...rooms]),
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
