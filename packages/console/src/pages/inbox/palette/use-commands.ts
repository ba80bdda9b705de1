import { useNavigate } from '@tanstack/react-router'
import { Archive, Inbox, Languages, Palette, Settings, Theater } from 'lucide-react'
import { usePreference } from '../../../parts/preference.ts'
import { useSpeech } from '../../../strings/language.tsx'
import { useIsAdmin, useSession } from '../../../wire/session.ts'
import { QUEUES } from '../queue.ts'
import type { Command } from './command.ts'

const THEMES = ['system', 'light', 'dark'] as const
const OF_ADMINISTRATORS = ['model', 'people', 'privacy']

/** The ways to every place that this person may go to. */
export const usePlaces = (): Command[] => {
  const { words } = useSpeech()
  const { user } = useSession()
  const isAdmin = useIsAdmin()
  const navigate = useNavigate()
  const { palette } = words.inbox
  const go = { group: 'go' } as const
  const sections = Object.entries<string>(words.settings.sections)
    .filter(([name]) => isAdmin || !OF_ADMINISTRATORS.includes(name))
    .map(([hash, name]) => ({
      ...go,
      id: `setting-${hash}`,
      icon: Settings,
      label: palette.setting(name),
      run: () => navigate({ to: '/settings', hash }),
    }))
  return [
    ...QUEUES.map((queue) => ({
      ...go,
      id: `queue-${queue}`,
      icon: queue === 'closed' ? Archive : Inbox,
      label: words.queues[queue],
      run: () => navigate({ to: '/', search: { queue } }),
    })),
    {
      ...go,
      id: 'unread',
      icon: Inbox,
      label: palette.unread,
      run: () => navigate({ to: '/', search: { queue: 'all', unread: true } }),
    },
    {
      ...go,
      id: 'rehearsal',
      icon: Theater,
      label: words.rehearsal.title,
      run: () => navigate({ to: '/rehearsal' }),
    },
    ...(user.role === 'agent' ? [] : sections),
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
