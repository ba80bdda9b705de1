import { Quote } from 'lucide-react'
import { useRef } from 'react'
import { DraftPanel } from '../../parts/draft-panel.tsx'
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
    <DraftPanel
      shown={writing.phrases}
      show={writing.showPhrases}
      icon={Quote}
      words={words}
      opens="p"
      className="popover phrases"
      onCloseAutoFocus={back}
    >
      <PhraseSearch conversation={conversation} insert={insert} />
    </DraftPanel>
  )
}
