import { Link } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import { useWords } from '../../strings/language.tsx'
import { useIsAdmin } from '../../wire/session.ts'
import { AnswersSection } from './answers-section.tsx'
import { ArticlesSection } from './articles-section.tsx'
import { ChannelsSection } from './channels-section.tsx'
import { CompanySection } from './company-section.tsx'
import { HeardSection } from './heard-section.tsx'
import { LearningSection } from './learning-section.tsx'
import { LanguageModelSection } from './language-model-section.tsx'
import { LettersSection } from './letters-section.tsx'
import { PeopleSection } from './people-section.tsx'
import { PolicySection } from './policy-section.tsx'
import { PrivacySection } from './privacy-section.tsx'
import { ReasonsSection } from './reasons-section.tsx'

const OF_ADMINISTRATORS = ['model', 'people', 'privacy']

/** What a lead or an administrator looks after: answers, site, team, and what failed. */
export const SettingsPage = () => {
  const words = useWords().settings
  const isAdmin = useIsAdmin()
  return (
    <main className="settings">
      <header>
        <Link to="/" search={{ queue: 'handover' }} className="settings-back">
          <ArrowLeft size={16} strokeWidth={1.5} aria-hidden="true" /> {words.back}
        </Link>
        <h1>{words.title}</h1>
        <nav className="settings-links" aria-label={words.title}>
          {Object.entries(words.sections)
            .filter(([name]) => !OF_ADMINISTRATORS.includes(name) || isAdmin)
            .map(([name, label]) => (
              <a key={name} href={`#${name}`}>
                {label}
              </a>
            ))}
        </nav>
      </header>
      <CompanySection />
      <PolicySection />
      <AnswersSection />
      <ArticlesSection />
      <ReasonsSection />
      <LearningSection />
      <HeardSection />
      <ChannelsSection />
      {isAdmin && <LanguageModelSection />}
      {isAdmin && <PeopleSection />}
      {isAdmin && <PrivacySection />}
      <LettersSection />
    </main>
  )
}
