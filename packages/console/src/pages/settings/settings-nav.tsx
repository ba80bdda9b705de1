import { Link } from '@tanstack/react-router'
import { useWords } from '../../strings/language.tsx'
import type { SectionName, ThemeName } from './themes.ts'

interface Props {
  readonly themes: readonly { name: ThemeName; sections: readonly SectionName[] }[]
  /** The part that is shown. */
  readonly here: string | null
}

/** Every part of the settings under its theme. */
export const SettingsNav = ({ themes, here }: Props) => {
  const { settings, themes: words } = useWords()
  return (
    <nav className="settings-nav" aria-label={words.title}>
      <ul>
        {themes.map(({ name, sections }) => (
          <li key={name}>
            <h2>{words.names[name]}</h2>
            <ul>
              {sections.map((section) => (
                <li key={section}>
                  <Link
                    to="/settings"
                    hash={section}
                    activeOptions={{ includeHash: true }}
                    aria-current={section === here ? 'page' : undefined}
                  >
                    {settings.sections[section]}
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  )
}
