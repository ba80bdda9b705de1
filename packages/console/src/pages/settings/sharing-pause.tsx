import { useQuery } from '@tanstack/react-query'
import { Coffee } from 'lucide-react'
import { useSpeech } from '../../strings/language.tsx'
import { useSession } from '../../wire/session.ts'
import { ownSharingQuery } from '../../wire/sharing-api.ts'
import { usePause } from './sharing-use-own.ts'
import '../../style/sharing.css'

/** Of a pause that is proposed. */
const PROPOSED_MINUTES = 10

const Cup = () => <Coffee size={16} strokeWidth={1.5} aria-hidden="true" />

const Answers = () => {
  const words = useSpeech().words.sharing.pause
  const { begin, end } = usePause()
  const yes = () => begin.mutate(PROPOSED_MINUTES)
  return (
    <div className="acts">
      <button type="button" className="button small" onClick={yes}>
        {words.yes}
      </button>
      <button type="button" className="button small plain" onClick={() => end.mutate(undefined)}>
        {words.no}
      </button>
    </div>
  )
}

const Proposal = () => {
  const words = useSpeech().words.sharing.pause
  return (
    <>
      <p>
        <Cup /> {words.propose}
      </p>
      <p className="hint">{words.why}</p>
      <Answers />
    </>
  )
}

const UnderWay = ({ until }: { until: string }) => {
  const { words, language } = useSpeech()
  const { end } = usePause()
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(new Date(until))
  return (
    <div className="acts">
      <span>
        <Cup /> {words.sharing.pause.until(time)}
      </span>
      <button type="button" className="button small" onClick={() => end.mutate(undefined)}>
        {words.sharing.pause.back}
      </button>
    </div>
  )
}

/** Says to one person, calmly and once, that a pause may do them good; and that one is under way. */
export const PauseNotice = () => {
  const words = useSpeech().words.sharing.pause
  const mayAnswer = useSession().may.includes('answer')
  const { data } = useQuery({ ...ownSharingQuery, enabled: mayAnswer })
  const until = data?.pausedUntil ?? null
  const isShown = until !== null || data?.pauseProposed === true
  return (
    <div className="pause" aria-live="polite">
      {isShown && (
        <section className="pause-card" aria-label={words.label}>
          {until === null ? <Proposal /> : <UnderWay until={until} />}
        </section>
      )}
    </div>
  )
}
