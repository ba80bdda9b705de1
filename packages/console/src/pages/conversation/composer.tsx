import type { ConversationSummary, ReadMessage } from '@diapason/contract'
import { Lock } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useWords } from '../../strings/language.tsx'
import { firstGap } from '../../words/gap.ts'
import { useLiveState } from '../../wire/live-context.tsx'
import { useSession } from '../../wire/session.ts'
import { PhrasePanel } from '../phrases/phrase-panel.tsx'
import { DraftBox } from './draft-box.tsx'
import { ModeSwitch } from './mode-switch.tsx'
import type { Writing } from './open-conversation.tsx'
import { Refused } from './refused.tsx'
import { useSayTyping } from './use-typing.ts'
import { writingKeys } from './writing-keys.ts'

interface Props {
  readonly summary: ConversationSummary
  readonly messages: readonly ReadMessage[]
  readonly writing: Writing
  readonly showLatest: () => void
}

/** What is worth knowing while writing, one thing at a time. */
const useHint = ({ summary, messages, writing }: Props): string => {
  const words = useWords().composer
  const me = useSession().user.id
  const offline = useLiveState() === 'waiting'
  if (offline) return words.offline
  if (writing.draft.mode === 'note') return words.noteHint
  const address = messages.findLast(({ reading }) => reading !== null && reading.address !== 'none')
    ?.reading?.address
  const known = address === 'tu' ? words.tu : address === 'vous' ? words.vous : ''
  const takes = summary.agent?.id === me ? '' : words.takes
  return [known, takes].filter(Boolean).join(' ')
}

/** A gap that a phrase left is pointed at once; sent again, the words go as they are. */
const useGapGuard = ({ draft, box }: Writing) => {
  const [warned, setWarned] = useState<string | null>(null)
  const gap = draft.mode === 'reply' ? firstGap(draft.text) : null
  return {
    left: gap !== null && warned === draft.text ? draft.text.slice(gap.start, gap.end) : null,
    stops: (): boolean => {
      if (gap === null || warned === draft.text) return false
      setWarned(draft.text)
      box.current?.focus()
      box.current?.setSelectionRange(gap.start, gap.end)
      return true
    },
  }
}

const SendButton = ({ mode, empty }: { mode: 'reply' | 'note'; empty: boolean }) => {
  const words = useWords().composer
  return (
    <button
      type="submit"
      className={empty ? 'button' : 'button filled'}
      disabled={empty}
      title={words.key}
    >
      {mode === 'note' && <Lock size={16} strokeWidth={1.5} aria-hidden="true" />}
      {mode === 'note' ? words.save : words.send}
    </button>
  )
}

/** Where an agent writes: to the customer, or a private note, never one for the other. */
export const Composer = (props: Props) => {
  const { summary, writing, showLatest } = props
  const {
    composer: words,
    phrases: { gapLeft },
  } = useWords()
  const { draft, outbox, box } = writing
  const sayTyping = useSayTyping(summary.id)
  const closed = summary.state === 'closed' && draft.mode === 'reply'
  const empty = draft.text.trim() === '' || closed
  const gap = useGapGuard(writing)
  const send = () => {
    if (empty || gap.stops()) return
    sayTyping(false)
    outbox.send(draft.text.trim(), draft.mode)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send()
  }
  const write = (text: string) => {
    draft.write(text)
    if (draft.mode === 'reply') sayTyping(text !== '')
  }
  const onKeyDown = writingKeys(writing, send)
  const hint = useHint(props)
  return (
    <form className="composer" data-mode={draft.mode} onSubmit={submit}>
      <Refused outbox={outbox} showLatest={showLatest} />
      <div className="composer-head">
        <ModeSwitch mode={draft.mode} set={writing.open} />
        {draft.mode === 'reply' && <PhrasePanel conversation={summary.id} writing={writing} />}
      </div>
      <DraftBox writing={writing} write={write} onKeyDown={onKeyDown} ref={box} />
      <div className="composer-foot">
        <p className="hint" role={gap.left === null ? undefined : 'alert'}>
          {gap.left === null ? (closed ? words.closed : hint) : gapLeft(gap.left)}
        </p>
        <SendButton mode={draft.mode} empty={empty} />
      </div>
    </form>
  )
}
