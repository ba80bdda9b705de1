import { useNavigate } from '@tanstack/react-router'
import { Archive, Bell, Inbox, Languages, Palette, Settings, Theater } from 'lucide-react'
import { usePreference } from '../../../parts/preference.ts'
import { useSpeech } from '../../../strings/language.tsx'
import { useMay, useSession } from '../../../wire/session.ts'
import { useThemes } from '../../settings/themes.ts'
import { QUEUES } from '../queue.ts'
import type { Command } from './command.ts'
import { useOwnPlaces } from './use-own-places.ts'

const THEMES = ['system', 'light', 'dark'] as const

const GO = { group: 'go' } as const

/** Every part of the settings; of nobody who only answers. */
const useSettingsPlaces = (): Command[] => {
  const { words } = useSpeech()
  const isAgent = useSession().user.role === 'agent'
  const navigate = useNavigate()
  const sections = useThemes().flatMap((theme) => theme.sections)
  if (isAgent) return []
  return sections.map((hash) => ({
    ...GO,
    id: `setting-${hash}`,
    icon: Settings,
    label: words.inbox.palette.setting(words.settings.sections[hash]),
    run: () => navigate({ to: '/settings', hash }),
  }))
}

const useQueuePlaces = (): Command[] => {
  const { words } = useSpeech()
  const navigate = useNavigate()
  const mayRead = useMay('read')
  if (!mayRead) return []
  const queues = QUEUES.map((queue) => ({
    ...GO,
    id: `queue-${queue}`,
    icon: queue === 'closed' ? Archive : Inbox,
    label: words.queues[queue],
    run: () => navigate({ to: '/', search: { queue } }),
  }))
  const unread = {
    ...GO,
    id: 'unread',
    icon: Inbox,
    label: words.inbox.palette.unread,
    run: () => navigate({ to: '/', search: { queue: 'all', unread: true } }),
  }
  return [...queues, unread]
}

/** The ways to every place that this person may go to. */
export const usePlaces = (): Command[] => {
  const { words } = useSpeech()
  const navigate = useNavigate()
  const mayOwn = useMay('own')
  const rehearsal = {
    ...GO,
    id: 'rehearsal',
    icon: Theater,
    label: words.rehearsal.title,
    run: () => navigate({ to: '/rehearsal' }),
  }
  const alerts = {
    ...GO,
    id: 'alerts',
    icon: Bell,
    label: words.alerts.title,
    run: () => navigate({ to: '/alerts' }),
  }
  return [
    ...useQueuePlaces(),
    ...(mayOwn ? [rehearsal] : []),
    alerts,
    ...useOwnPlaces(),
    ...useSettingsPlaces(),
  ]
}

/** Language and appearance: whatever is not so already. */
export const useLooks = (): Command[] => {
  const { words, language, speak } = useSpeech()
  const [theme, setTheme] = usePreference('theme')
  const other = language === 'fr' ? 'en' : 'fr'
  const looks = { group: 'looks' } as const
  return [
    {
      ...looks,
      id: 'language',
      icon: Languages,
      label: words.inbox.palette.speak[other],
      run: () => speak(other),
    },
    ...THEMES.filter((one) => one !== theme).map((one) => ({
      ...looks,
      id: `theme-${one}`,
      icon: Palette,
      label: words.inbox.palette.theme(words.menu.themes[one]),
      run: () => setTheme(one),
    })),
  ]
}
