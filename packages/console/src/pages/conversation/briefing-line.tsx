import type { Briefing } from '@diapason/contract'
import { useWords } from '../../strings/language.tsx'
import { useMay } from '../../wire/session.ts'
import { jumpTo } from './jump-to.ts'

type Line = Briefing['lines'][number]
interface Props {
  readonly line: Line
  readonly insert: (text: string) => void
}

/** « 2e contact · relais… »: no line begins with a dot. */
export const withDotsBehind = (text: string): string => text.replaceAll(' · ', '\u00a0· ')

const FirstSentence = ({ text, insert }: { text: string; insert: (text: string) => void }) => {
  const words = useWords().briefing
  const mayAnswer = useMay('answer')
  return (
    <>
      <span className="first-sentence" title={text}>
        {text}
      </span>
      {mayAnswer && (
        <button type="button" className="button small" onClick={() => insert(text)}>
          {words.insert}
        </button>
      )}
    </>
  )
}

const Quote = ({ quote }: { quote: NonNullable<Line['quote']> }) => (
  <button
    type="button"
    className="quote"
    title={useWords().briefing.jump(quote.seq)}
    onClick={() => jumpTo(quote.seq)}
  >
    <q>{quote.text}</q>
  </button>
)

/** One thing to know, with the customer's words where there are any. */
export const BriefingLine = ({ line, insert }: Props) => {
  const { kinds } = useWords().briefing
  const { kind, text, quote } = line
  return (
    <div className="brief-line" data-kind={kind}>
      <dt>{kinds[kind]}</dt>
      <dd>
        {kind === 'firstSentence' ? (
          <FirstSentence text={text} insert={insert} />
        ) : (
          withDotsBehind(text)
        )}
        {quote !== null && <Quote quote={quote} />}
      </dd>
    </div>
  )
}
