import { Link } from '@tanstack/react-router'
import { ArrowLeft, Lock } from 'lucide-react'
import { useWords } from '../strings/language.tsx'

/** Begins a page that is one person’s alone: the way back, the title, and that nobody else sees it. */
export const OwnHead = ({ title, lead }: { title: string; lead: string }) => (
  <header>
    <Link to="/" search={{ queue: 'handover' }} className="settings-back">
      <ArrowLeft size={16} strokeWidth={1.5} aria-hidden="true" /> {useWords().settings.back}
    </Link>
    <h1>{title}</h1>
    <p className="soft">
      <Lock size={14} strokeWidth={1.5} aria-hidden="true" /> {lead}
    </p>
  </header>
)
