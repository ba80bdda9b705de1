import type { Briefing } from '@diapason/contract'
import { ChevronDown } from 'lucide-react'
import { usePreference } from '../../parts/preference.ts'
import { useWords } from '../../strings/language.tsx'
import { jumpTo } from './jump-to.ts'

interface Props {
  readonly briefing: Briefing
  readonly insert: (text: string) => void
}
type Line = Briefing['lines'][number]

const MOST = 8

const BriefingLine = ({ line, insert }: { line: Line; insert: (text: string) => void }) => {
  const words = useWords().briefing
  const { quote } = line
  return (
    <div className="brief-line" data-kind={line.kind}>
      <dt>{words.kinds[line.kind]}</dt>
      <dd>
        {line.text}
        {quote !== null && (
          <button
            type="button"
            className="quote"
            title={words.jump(quote.seq)}
            onClick={() => jumpTo(quote.seq)}
          >
            <q>{quote.text}</q>
          </button>
        )}
        {line.kind === 'firstSentence' && (
          <button type="button" className="button small" onClick={() => insert(line.text)}>
            {words.insert}
          </button>
        )}
      </dd>
    </div>
  )
}

/** What to know before the first word, at most eight lines. */
export const BriefingCard = ({ briefing, insert }: Props) => {
  const words = useWords().briefing
  const [state, setState] = usePreference('briefing')
  const open = state === 'open'
  return (
    <aside className="brief" aria-label={words.title}>
      <h3>
        <button
          type="button"
          aria-expanded={open}
          onClick={() => setState(open ? 'folded' : 'open')}
        >
          {words.title}
          <ChevronDown size={16} strokeWidth={1.5} aria-hidden="true" />
        </button>
      </h3>
      {open && (
        <dl>
          {briefing.lines.slice(0, MOST).map((line) => (
            <BriefingLine key={line.kind + line.text} line={line} insert={insert} />
          ))}
        </dl>
      )}
    </aside>
  )
}
