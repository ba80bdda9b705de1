import { Quote } from 'lucide-react'
import { Popover } from 'radix-ui'
import { useRef } from 'react'
import { useWords } from '../../strings/language.tsx'
import { PhraseSearch } from './phrase-search.tsx'

interface Props {
  readonly conversation: string
  /** The draft: where a phrase goes, and whether the panel is open. */
  readonly writing: {
    readonly insert: (text: string) => void
    readonly phrases: boolean
    readonly showPhrases: (open: boolean) => void
    readonly box: { readonly current: HTMLTextAreaElement | null }
  }
}

/** The phrase library beside the draft: a button, and a panel that leaves the draft in sight. */
export const PhrasePanel = ({ conversation, writing }: Props) => {
  const words = useWords().phrases
  const chosen = useRef(false)
  const insert = (text: string) => {
    chosen.current = true
    writing.showPhrases(false)
    writing.insert(text)
  }
  const back = (event: Event) => {
    event.preventDefault()
    if (!chosen.current) writing.box.current?.focus()
    chosen.current = false
  }
  return (
    <Popover.Root open={writing.phrases} onOpenChange={writing.showPhrases}>
      <Popover.Trigger className="phrases-open" title={words.openHint}>
        <Quote size={14} strokeWidth={1.5} aria-hidden="true" />
        {words.open} <kbd>p</kbd>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="popover phrases"
          side="top"
          align="end"
          sideOffset={6}
          collisionPadding={8}
          aria-label={words.title}
          onCloseAutoFocus={back}
        >
          <PhraseSearch conversation={conversation} insert={insert} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
