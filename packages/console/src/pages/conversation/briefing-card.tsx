import type { Briefing } from '@diapason/contract'
import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { useMedia } from '../../parts/use-media.ts'
import { usePreference } from '../../parts/preference.ts'
import { useWords } from '../../strings/language.tsx'
import { BriefingLine, withDotsBehind } from './briefing-line.tsx'
import { GoodwillLine } from './goodwill-line.tsx'

interface Props {
  readonly briefing: Briefing
  /** The header says already how long the customer has waited. */
  readonly waitIsSaid: boolean
  readonly insert: (text: string) => void
}

const MOST = 8

/** Open as the agent last left it; folded at first on a small screen, where the customer's words need the room. */
const useFold = () => {
  const [state, setState] = usePreference('briefing')
  const [here, setHere] = useState(false)
  const phone = useMedia('(width < 600px) or (height < 560px)')
  if (phone) return [here, setHere] as const
  return [state === 'open', (open: boolean) => setState(open ? 'open' : 'folded')] as const
}

/** What to know before the first word, at most eight lines; folded, the first of them. */
export const BriefingCard = ({ briefing, waitIsSaid, insert }: Props) => {
  const words = useWords().briefing
  const [open, setOpen] = useFold()
  const lines = briefing.lines.filter(({ kind }) => kind !== 'waiting' || !waitIsSaid)
  return (
    <aside className="brief" aria-label={words.title} data-open={open}>
      <h3>
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.title}
          <ChevronDown size={16} strokeWidth={1.5} aria-hidden="true" />
        </button>
      </h3>
      {open ? (
        <dl>
          {lines.slice(0, MOST).map((line) => (
            <BriefingLine key={line.kind + line.text} line={line} insert={insert} />
          ))}
          <GoodwillLine />
        </dl>
      ) : (
        <p className="brief-gist">{withDotsBehind(lines[0]?.text ?? '')}</p>
      )}
    </aside>
  )
}
