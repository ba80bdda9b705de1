import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { Tooltip } from 'radix-ui'
import { useState } from 'react'
import { ErrorBoundary } from './parts/error-boundary.tsx'
import { makeRouter } from './router.tsx'
import { LanguageProvider, type Spoken } from './strings/language.tsx'
import { ApiProblem } from './wire/problem.ts'

/** A session that ended while working leads to the sign-in page, and back afterwards. */
const leaveWhenSignedOut = (error: unknown) => {
  const here = location.pathname
  const signIn = `${import.meta.env.BASE_URL}sign-in`
  const over = error instanceof ApiProblem && error.status === 401
  if (over && here !== signIn)
    location.assign(`${signIn}?to=${encodeURIComponent(here + location.search)}`)
}

const worthRetrying = (count: number, error: unknown) =>
  count < 2 && !(error instanceof ApiProblem && error.status >= 400 && error.status < 500)

const makeClient = () =>
  new QueryClient({
    // The session itself is asked for by the router, which leads to the sign-in page on its own.
    queryCache: new QueryCache({
      onError: (error, { queryKey }) => queryKey[0] !== 'session' && leaveWhenSignedOut(error),
    }),
    mutationCache: new MutationCache({ onError: leaveWhenSignedOut }),
    defaultOptions: {
      queries: { retry: worthRetrying, networkMode: 'always' },
      mutations: { networkMode: 'always' },
    },
  })

/** The whole console. */
export const App = ({ spoken }: { spoken: Spoken }) => {
  const [client] = useState(makeClient)
  const [router] = useState(() => makeRouter(client))
  return (
    <LanguageProvider first={spoken}>
      <QueryClientProvider client={client}>
        <Tooltip.Provider delayDuration={250}>
          <ErrorBoundary>
            <RouterProvider router={router} />
          </ErrorBoundary>
        </Tooltip.Provider>
      </QueryClientProvider>
    </LanguageProvider>
  )
}
