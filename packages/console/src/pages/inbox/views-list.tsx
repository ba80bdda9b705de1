import type { SavedView } from '@diapason/contract'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Settings2 } from 'lucide-react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { IconButton } from '../../parts/icon-button.tsx'
import { useWords } from '../../strings/language.tsx'
import { searchOf, useRenewedViews, useViews } from './use-views.ts'
import { ViewLink } from './views-link.tsx'

const ViewsDialog = lazy(async () => ({
  default: (await import('./views-dialog.tsx')).ViewsDialog,
}))

/** Was the console opened without saying which list, perhaps by the door of the sign-in page? */
const isBare = ({ pathname, search }: Location): boolean => {
  if (/\/console\/?$/.test(pathname)) return search === ''
  const to = new URLSearchParams(search).get('to') ?? '/'
  return pathname.endsWith('/sign-in') && /\/(console\/?)?(\?queue=handover)?$/.test(to)
}

/** Then the day begins with the view that was chosen, once. Read before the router says a list. */
const came = { bare: isBare(location) }

const useFirst = (views: readonly SavedView[], first: string | null) => {
  const navigate = useNavigate()
  const view = views.find(({ id }) => id === first)
  useEffect(() => {
    if (!came.bare || view === undefined) return
    came.bare = false
    void navigate({ to: '/', search: searchOf(view), replace: true })
  }, [navigate, view])
}

/** Saved views below the queues, with what they hold. Nothing while there are none. */
export const ViewsList = () => {
  const words = useWords().filing.views
  const { view: here } = useSearch({ from: '/inside/inbox' })
  const [open, setOpen] = useState(false)
  const { views, first } = useViews()
  useRenewedViews()
  useFirst(views, first)
  if (views.length === 0) return null
  return (
    <section className="views" aria-labelledby="views-title">
      <header>
        <h2 id="views-title">{words.title}</h2>
        <IconButton icon={Settings2} label={words.manage} onClick={() => setOpen(true)} />
      </header>
      <ul>
        {views.map((view) => (
          <ViewLink key={view.id} view={view} here={view.id === here} />
        ))}
      </ul>
      {open && (
        <Suspense>
          <ViewsDialog close={() => setOpen(false)} />
        </Suspense>
      )}
    </section>
  )
}
