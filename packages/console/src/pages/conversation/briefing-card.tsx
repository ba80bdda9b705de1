import type { Briefing } from '@diapason/contract'
import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { useMedia } from '../../parts/use-media.ts'
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

/** Open as the agent last left it; folded at first on a small screen, where the customer's words need the room. */
const useFold = () => {
  const [state, setState] = usePreference('briefing')
  const [here, setHere] = useState(false)
  const phone = useMedia('(width < 600px) or (height < 560px)')
  if (phone) return [here, setHere] as const
  return [state === 'open', (open: boolean) => setState(open ? 'open' : 'folded')] as const
}

/** What to know before the first word, at most eight lines. */
export const BriefingCard = ({ briefing, insert }: Props) => {
  const words = useWords().briefing
  const [open, setOpen] = useFold()
  return (
    <aside className="brief" aria-label={words.title}>
      <h3>
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
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
