import type { ReadMessage, Reading } from '@diapason/contract'
import { useState } from 'react'
import { useNow } from '../../parts/now.ts'
import { useReasons } from '../../parts/use-reasons.ts'
import { useSpeech } from '../../strings/language.tsx'
import { numberFormat } from '../../words/formats.ts'
import { moodInWords } from '../../words/mood.ts'
import { CorrectButton } from './correct-button.tsx'

const Signals = ({ reading }: { reading: Reading }) => {
  const { words } = useSpeech()
  const { contactCount } = reading
  const raised = Object.entries(reading.signals).filter(([, on]) => on)
  if (raised.length === 0) return null
  return (
    <ul className="signals">
      {raised.map(([signal]) => (
        <li key={signal}>
          {signal === 'repeatedContact' && contactCount !== null && contactCount > 1
            ? words.heard.contact(contactCount)
            : (words.heard.signals[signal] ?? signal)}
        </li>
      ))}
    </ul>
  )
}

const figure = (value: number, language: string) =>
  numberFormat(language, { maximumFractionDigits: 2 }).format(value).replace('-', '−')
const share = (value: number, language: string) =>
  numberFormat(language, { style: 'percent' }).format(value)

const FigureRows = ({ reading }: { reading: Reading }) => {
  const { words, language } = useSpeech()
  const { inWords } = useReasons()
  const { heard } = words
  const feelings = Object.entries(reading.emotions)
    .filter(([, share]) => share >= 0.05)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 4)
  const rows: [string, string][] = [
    [heard.valence, figure(reading.valence, language)],
    [heard.intensity, figure(reading.intensity, language)],
    [heard.certainty, share(reading.certainty, language)],
    [heard.register, figure(reading.register, language)],
    ...feelings.map(([name, value]): [string, string] => [
      heard.feelings[name] ?? name,
      share(value, language),
    ]),
    ...reading.intents
      .slice(0, 2)
      .map(({ name, certainty }): [string, string] => [
        heard.intents + words.colon + inWords(name),
        share(certainty, language),
      ]),
  ]
  return (
    <dl>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Figures are reckoned when they are asked for. */
const Figures = ({ reading }: { reading: Reading }) => {
  const words = useSpeech().words.heard
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="figures" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.details}</summary>
      {isOpen && <FigureRows reading={reading} />}
    </details>
  )
}

/** A reading takes moments: what has none after a day had one once. */
const DAY = 86_400_000

const Unread = ({ sentAt }: { sentAt: string }) => {
  const { words } = useSpeech()
  const isOld = useNow() - Date.parse(sentAt) > DAY
  return <p className="heard">{isOld ? words.privacy.forgotten : words.heard.late}</p>
}

/** What was heard in a message: words first, signals as quiet labels, figures only when asked for. */
export const Heard = ({
  conversation,
  message,
  heading,
}: {
  conversation: string
  message: ReadMessage
  heading: string | null
}) => {
  const { words } = useSpeech()
  const { reading } = message
  if (reading === null) return <Unread sentAt={message.sentAt} />
  return (
    <div className="heard">
      <span className="heard-mood" data-polarity={reading.polarity}>
        {moodInWords(reading, words.heard)}
        {heading !== null && `, ${heading}`}
      </span>
      <Signals reading={reading} />
      <CorrectButton conversation={conversation} message={message} reading={reading} />
      <Figures reading={reading} />
    </div>
  )
}
