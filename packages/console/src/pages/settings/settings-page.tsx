import { Link, useLocation } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import { type ReactElement, useEffect } from 'react'
import { useWords } from '../../strings/language.tsx'
import { useMay } from '../../wire/session.ts'
import { AnswersSection } from './answers-section.tsx'
import { ArticlesSection } from './articles-section.tsx'
import { AuditSection } from './audit-section.tsx'
import { ChannelsSection } from './channels-section.tsx'
import { CompanySection } from './company-section.tsx'
import { DemoSection } from './demo-section.tsx'
import { HeardSection } from './heard-section.tsx'
import { KeysSection } from './keys-section.tsx'
import { LearningSection } from './learning-section.tsx'
import { LanguageModelSection } from './language-model-section.tsx'
import { LettersSection } from './letters-section.tsx'
import { MailSection } from './mail-section.tsx'
import { PeopleSection } from './people-section.tsx'
import { PolicySection } from './policy-section.tsx'
import { PrivacySection } from './privacy-section.tsx'
import { ReasonsSection } from './reasons-section.tsx'
import { SettingsNav } from './settings-nav.tsx'
import { SharingSection } from './sharing-section.tsx'
import { TagsSection } from './tags-section.tsx'
import { TeamsSection } from './teams-section.tsx'
import { useThemes, type SectionName } from './themes.ts'
import { WebhooksSection } from './webhooks-section.tsx'
import '../../style/settings.css'

const SECTIONS: Readonly<Record<SectionName, ReactElement>> = {
  company: <CompanySection />,
  policy: <PolicySection />,
  answers: <AnswersSection />,
  articles: <ArticlesSection />,
  reasons: <ReasonsSection />,
  tags: <TagsSection />,
  learning: <LearningSection />,
  heard: <HeardSection />,
  channels: <ChannelsSection />,
  model: <LanguageModelSection />,
  people: <PeopleSection />,
  teams: <TeamsSection />,
  sharing: <SharingSection />,
  audit: <AuditSection />,
  webhooks: <WebhooksSection />,
  keys: <KeysSection />,
  demo: <DemoSection />,
  privacy: <PrivacySection />,
  mail: <MailSection />,
  letters: <LettersSection />,
}

/** Whoever goes to a part goes there with the keyboard too. */
const useReach = (part: string | undefined) => {
  useEffect(() => {
    if (part === undefined) return
    scrollTo(0, 0)
    document.getElementById(part)?.focus({ preventScroll: true })
  }, [part])
}

const Back = () => {
  const words = useWords().settings
  const mayRead = useMay('read')
  if (!mayRead) return null
  return (
    <Link to="/" search={{ queue: 'handover' }} className="settings-back">
      <ArrowLeft size={16} strokeWidth={1.5} aria-hidden="true" /> {words.back}
    </Link>
  )
}

/** What is looked after besides conversations, a part at a time: `#people` is the address of one. */
export const SettingsPage = () => {
  const words = useWords()
  const themes = useThemes()
  const hash = useLocation({ select: (location) => location.hash })
  const parts = themes.flatMap(({ sections }) => sections)
  const named = parts.find((part) => part === hash)
  const shown = named ?? parts[0]
  useReach(named)
  return (
    <div className="settings-shell" data-open={named !== undefined}>
      <aside>
        <Back />
        <h1>{words.settings.title}</h1>
        <SettingsNav themes={themes} here={shown ?? null} />
      </aside>
      <main className="settings">
        <Link to="/settings" hash="" className="settings-back settings-all">
          <ArrowLeft size={16} strokeWidth={1.5} aria-hidden="true" /> {words.themes.all}
        </Link>
        {shown && SECTIONS[shown]}
      </main>
    </div>
  )
}
