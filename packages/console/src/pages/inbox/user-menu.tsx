import { Link } from '@tanstack/react-router'
import { DropdownMenu as Menu } from 'radix-ui'
import { useState } from 'react'
import { Choices, Toggle } from '../../parts/menu-choices.tsx'
import { usePreference } from '../../parts/preference.ts'
import { strike } from '../../parts/tuning-fork.ts'
import { type Language, useSpeech } from '../../strings/language.tsx'
import { useSession, useSignOut } from '../../wire/session.ts'
import { IgnoredDialog } from '../conversation/ignored-dialog.tsx'

const LANGUAGES: Record<Language, string> = { fr: 'Français', en: 'English' }

const stay = (act: () => void) => (event: Event) => {
  event.preventDefault()
  act()
}

const Looks = () => {
  const { words, language, speak } = useSpeech()
  const [theme, setTheme] = usePreference('theme')
  const [density, setDensity] = usePreference('density')
  const [sound, setSound] = usePreference('sound')
  return (
    <>
      <Choices label={words.menu.language} names={LANGUAGES} value={language} choose={speak} />
      <Choices label={words.menu.theme} names={words.menu.themes} value={theme} choose={setTheme} />
      <Menu.Separator className="menu-line" />
      <Toggle on={density === 'compact'} set={(on) => setDensity(on ? 'compact' : 'comfortable')}>
        {words.menu.density}
      </Toggle>
      <Toggle on={sound === 'on'} set={(on) => setSound(on ? 'on' : 'off')}>
        {words.menu.sound}
      </Toggle>
      <Menu.Item className="menu-item" onSelect={stay(() => strike('handover'))}>
        {words.menu.soundTest}
      </Menu.Item>
    </>
  )
}

/** Language, appearance, sound, settings, and the way out. */
export const UserMenu = ({ showKeys }: { showKeys: () => void }) => {
  const { words } = useSpeech()
  const { user, workspace } = useSession()
  const signOut = useSignOut()
  const [ignored, showIgnored] = useState(false)
  return (
    <>
      <Menu.Root modal={false}>
        <Menu.Trigger className="me" aria-label={`${words.menu.open} (${user.name})`}>
          <span className="me-letter" aria-hidden="true">
            {user.name.slice(0, 1)}
          </span>
          <span className="me-name">
            {user.name}
            <small>{workspace.name}</small>
          </span>
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Content className="menu" align="start" sideOffset={6} collisionPadding={8}>
            <Looks />
            <Menu.Separator className="menu-line" />
            <Menu.Item className="menu-item" onSelect={showKeys}>
              {words.menu.keys}
            </Menu.Item>
            <Menu.Item className="menu-item" onSelect={() => showIgnored(true)}>
              {words.coach.ignored.open}
            </Menu.Item>
            <Menu.Item className="menu-item" asChild>
              <Link to="/rehearsal">{words.rehearsal.title}</Link>
            </Menu.Item>
            {user.role !== 'agent' && (
              <Menu.Item className="menu-item" asChild>
                <Link to="/settings">{words.menu.settings}</Link>
              </Menu.Item>
            )}
            <Menu.Item className="menu-item" onSelect={() => void signOut()}>
              {words.menu.signOut}
            </Menu.Item>
          </Menu.Content>
        </Menu.Portal>
      </Menu.Root>
      <IgnoredDialog open={ignored} onOpenChange={showIgnored} />
    </>
  )
}
