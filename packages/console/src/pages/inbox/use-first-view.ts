import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { searchOf, useViews } from './use-views.ts'

/** Was the console opened without saying which list, perhaps by the door of the sign-in page? */
const isBare = ({ pathname, search }: Location): boolean => {
  if (/\/console\/?$/.test(pathname)) return search === ''
  const to = new URLSearchParams(search).get('to') ?? '/'
  return pathname.endsWith('/sign-in') && /\/(console\/?)?(\?queue=handover)?$/.test(to)
}

/** Then the day begins with the view that was chosen, once. Read before the router says a list. */
const came = { bare: isBare(location) }

/** Begins the day with the saved view that was chosen for it. */
export const useFirstView = (): void => {
  const navigate = useNavigate()
  const { views, first } = useViews()
  const view = views.find(({ id }) => id === first)
  useEffect(() => {
    if (!came.bare || view === undefined) return
    came.bare = false
    void navigate({ to: '/', search: searchOf(view), replace: true })
  }, [navigate, view])
}
