import { Link } from '@tanstack/react-router'
import { ArrowLeft, Lock } from 'lucide-react'
import '../../style/rehearsal.css'
import { useWords } from '../../strings/language.tsx'
import { EarlierPlays } from './earlier-plays.tsx'
import { ScenarioList } from './scenario-list.tsx'

/** Nobody else sees what happens here, and the page says so. */
const PrivateNote = () => {
  const words = useWords().rehearsal
  return (
    <p className="rehearsal-private">
      <Lock size={16} strokeWidth={1.5} aria-hidden="true" />
      <span>
        <strong>{words.private}.</strong> {words.privateHint}
      </span>
    </p>
  )
}

/** The rehearsal room: customers to practise with, and one's own plays. */
export const RehearsalPage = () => {
  const words = useWords().rehearsal
  return (
    <main className="settings rehearsal">
      <header>
        <Link to="/" search={{ queue: 'handover' }} className="settings-back">
          <ArrowLeft size={16} strokeWidth={1.5} aria-hidden="true" /> {words.back}
        </Link>
        <h1>{words.title}</h1>
        <p className="soft">{words.lead}</p>
        <PrivateNote />
      </header>
      <ScenarioList />
      <EarlierPlays />
    </main>
  )
}
