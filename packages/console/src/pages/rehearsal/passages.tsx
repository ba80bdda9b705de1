import type { Passage } from '@diapason/contract'
import { useSpeech } from '../../strings/language.tsx'

interface Props {
  readonly title: string
  /** Said where there is none. */
  readonly none: string
  readonly language: string
  readonly children: readonly Passage[]
}

const Better = ({ passage, language }: { passage: Passage; language: string }) => {
  const words = useSpeech().words.rehearsal
  if (passage.helped || passage.suggestion === null) return null
  if (passage.suggestion.trim() === '') return <p className="hint">{words.takeAway}</p>
  return (
    <p>
      <span className="hint">{words.instead}</span> <q lang={language}>{passage.suggestion}</q>
    </p>
  )
}

const Row = ({ passage, language }: { passage: Passage; language: string }) => {
  const { words, language: own } = useSpeech()
  const why = passage.reason?.[own] ?? words.rehearsal.moves[passage.name]
  return (
    <li data-helped={passage.helped}>
      <p className="hint">{words.rehearsal.reply(passage.reply + 1)}</p>
      <blockquote lang={language}>{passage.text}</blockquote>
      {why !== undefined && <p>{why}</p>}
      <Better passage={passage} language={language} />
    </li>
  )
}

/** Passages of the agent's own replies, each with why it helped or hurt. */
export const Passages = ({ title, none, language, children }: Props) => (
  <>
    <h3>{title}</h3>
    {children.length === 0 && <p className="soft">{none}</p>}
    <ul className="passages">
      {children.map((passage) => (
        <Row
          key={`${passage.reply}-${passage.start}-${passage.name}`}
          passage={passage}
          language={language}
        />
      ))}
    </ul>
  </>
)
