import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { inside, text } from './router-door.ts'

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

/** Everything beside the inbox, each loaded when it is entered. */
export const rooms = [settings, alerts, sharing, journal, policy, rehearsal, play] as const
