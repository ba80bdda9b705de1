import type { ConversationSummary, ReadMessage } from '@diapason/contract'
import { Lock } from 'lucide-react'
import type { FormEvent, KeyboardEvent } from 'react'
import { useWords } from '../../strings/language.tsx'
import { useLiveState } from '../../wire/live-context.tsx'
import { useSession } from '../../wire/session.ts'
import { DraftBox } from './draft-box.tsx'
import { ModeSwitch } from './mode-switch.tsx'
import type { Writing } from './open-conversation.tsx'
import { Refused } from './refused.tsx'
import { useSayTyping } from './use-typing.ts'

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

const useWritingKeys = ({ writing }: Props, send: () => void) => {
  const first = writing.draft.mode === 'reply' ? writing.coach.findings[0] : undefined
  return (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return
    const enter = event.key === 'Enter'
    if (enter && (event.ctrlKey || event.metaKey)) send()
    else if (enter && event.altKey && first !== undefined && first.suggestion !== null)
      writing.coach.apply(first)
    else if (event.key === 'Escape' && first !== undefined) writing.coach.ignore(first)
    else if (event.key === 'Escape') event.currentTarget.blur()
    else return
    event.preventDefault()
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
  const words = useWords().composer
  const { draft, outbox, box } = writing
  const sayTyping = useSayTyping(summary.id)
  const closed = summary.state === 'closed' && draft.mode === 'reply'
  const empty = draft.text.trim() === '' || closed
  const send = () => {
    if (empty) return
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
  const onKeyDown = useWritingKeys(props, send)
  const hint = useHint(props)
  return (
    <form className="composer" data-mode={draft.mode} onSubmit={submit}>
      <Refused outbox={outbox} showLatest={showLatest} />
      <ModeSwitch mode={draft.mode} set={writing.open} />
      <DraftBox writing={writing} write={write} onKeyDown={onKeyDown} ref={box} />
      <div className="composer-foot">
        <p className="hint">{closed ? words.closed : hint}</p>
        <SendButton mode={draft.mode} empty={empty} />
      </div>
    </form>
  )
}
