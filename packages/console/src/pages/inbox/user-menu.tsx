import { DropdownMenu as Menu } from 'radix-ui'
import { useState } from 'react'
import { Choices, Toggle } from '../../parts/menu-choices.tsx'
import { Way } from '../../parts/menu-way.tsx'
import { usePreference } from '../../parts/preference.ts'
import { type Language, useSpeech } from '../../strings/language.tsx'
import { useSession } from '../../wire/session.ts'
import { LeavingDialog, useLeave } from '../conversation/leaving-dialog.tsx'
import { OwnItems } from './user-menu-own.tsx'
import { IgnoredDialog } from '../conversation/ignored-dialog.tsx'

const LANGUAGES: Record<Language, string> = { fr: 'Français', en: 'English' }

const Looks = () => {
  const { words, language, speak } = useSpeech()
  const [theme, setTheme] = usePreference('theme')
  const [density, setDensity] = usePreference('density')
  const [undo, setUndo] = usePreference('undo')
  return (
    <>
      <Choices label={words.menu.language} names={LANGUAGES} value={language} choose={speak} />
      <Choices label={words.menu.theme} names={words.menu.themes} value={theme} choose={setTheme} />
      <Choices
        label={words.held.preference}
        names={words.held.preferences}
        value={undo}
        choose={setUndo}
      />
      <Menu.Separator className="menu-line" />
      <Toggle on={density === 'compact'} set={(on) => setDensity(on ? 'compact' : 'comfortable')}>
        {words.menu.density}
      </Toggle>
    </>
  )
}

const MeButton = () => {
  const { words } = useSpeech()
  const { user, workspace } = useSession()
  return (
    <Menu.Trigger className="me" aria-label={`${words.menu.open} (${user.name})`}>
      <span className="me-letter" aria-hidden="true">
        {user.name.slice(0, 1)}
      </span>
      <span className="me-name">
        {user.name}
        <small>{workspace.name}</small>
      </span>
    </Menu.Trigger>
  )
}

const SettingsItem = () => {
  const { words } = useSpeech()
  const { user } = useSession()
  return user.role !== 'agent' && <Way to="/settings">{words.menu.settings}</Way>
}

interface ItemsProps {
  readonly showKeys: () => void
  readonly showIgnored: () => void
  readonly leave: () => void
}

/** Where one goes from here, one's own things first; the way out is the last. */
const Items = ({ showKeys, showIgnored, leave }: ItemsProps) => {
  const { words } = useSpeech()
  const act = (name: string, run: () => void) => (
    <Menu.Item className="menu-item" onSelect={run}>
      {name}
    </Menu.Item>
  )
  return (
    <>
      <Way to="/alerts">{words.alerts.title}</Way>
      <OwnItems />
      {act(words.menu.keys, showKeys)}
      {act(words.coach.ignored.open, showIgnored)}
      <SettingsItem />
      {act(words.menu.signOut, leave)}
    </>
  )
}

/** Language, appearance, alerts, settings, and the way out. */
export const UserMenu = ({ showKeys }: { showKeys: () => void }) => {
  const [ignored, showIgnored] = useState(false)
  const [leaving, showLeaving] = useState(false)
  const leave = useLeave(() => showLeaving(true))
  return (
    <>
      <Menu.Root modal={false}>
        <MeButton />
        <Menu.Portal>
          <Menu.Content className="menu" align="start" sideOffset={6} collisionPadding={8}>
            <Looks />
            <Menu.Separator className="menu-line" />
            <Items showKeys={showKeys} showIgnored={() => showIgnored(true)} leave={leave} />
          </Menu.Content>
        </Menu.Portal>
      </Menu.Root>
      <IgnoredDialog open={ignored} onOpenChange={showIgnored} />
      <LeavingDialog open={leaving} onOpenChange={showLeaving} />
    </>
  )
}
