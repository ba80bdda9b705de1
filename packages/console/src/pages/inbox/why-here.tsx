import type { ConversationSummary } from '@diapason/contract'
import { CircleHelp } from 'lucide-react'
import { Popover } from 'radix-ui'
import { useNow } from '../../parts/now.ts'
import { useSpeech } from '../../strings/language.tsx'
import { whyHere } from '../../words/why-here.ts'

/** The order explained: a small button that opens a few sentences. */
export const WhyHere = ({ row, first }: { row: ConversationSummary; first: boolean }) => {
  const speech = useSpeech()
  const now = useNow()
  const words = speech.words.inbox.why
  const title = first ? words.first : words.here
  return (
    <Popover.Root>
      <Popover.Trigger className="why" title={title} aria-label={title}>
        <CircleHelp size={16} strokeWidth={1.5} aria-hidden="true" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="popover why-here"
          align="end"
          sideOffset={6}
          collisionPadding={8}
          aria-label={title}
        >
          <h3>{title}</h3>
          <ul>
            {whyHere(row, now, speech).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p className="hint">{words.nobody}</p>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
