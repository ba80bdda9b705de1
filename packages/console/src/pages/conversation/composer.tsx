import type { ConversationSummary, ReadMessage } from '@diapason/contract'
import { Lock } from 'lucide-react'
import type { FormEvent } from 'react'
import { useWords } from '../../strings/language.tsx'
import { useLiveState } from '../../wire/live-context.tsx'
import { useSession } from '../../wire/session.ts'
import { MacroPanel } from '../macros/macro-panel.tsx'
import { StepsLine } from '../macros/steps-line.tsx'
import { PhrasePanel } from '../phrases/phrase-panel.tsx'
import { DraftBox } from './draft-box.tsx'
import { FileButton, FileTray } from './files/file-tray.tsx'
import { useTray } from './files/use-tray.ts'
import { ModeSwitch } from './mode-switch.tsx'
import type { Writing } from './use-writing.ts'
import { Refused } from './refused.tsx'
import { useSendGuards } from './use-send-guards.ts'
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
  const { composer: words, filing } = useWords()
  const me = useSession().user.id
  const offline = useLiveState() === 'waiting'
  if (offline) return words.offline
  if (writing.draft.mode === 'note')
    return writing.draft.text === '' ? filing.mentions.hint : words.noteHint
  const address = messages.findLast(({ reading }) => reading !== null && reading.address !== 'none')
    ?.reading?.address
  const known = address === 'tu' ? words.tu : address === 'vous' ? words.vous : ''
  const takes = summary.agent?.id === me ? '' : words.takes
  return [known, takes].filter(Boolean).join(' ')
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

/** Who is spoken to, and what may be put in instead of writing it. */
const ComposerHead = ({ summary, writing }: Props) => {
  const { mode } = writing.draft
  return (
    <div className="composer-head">
      <ModeSwitch mode={mode} set={writing.open} />
      {mode === 'reply' && (
        <div className="composer-ways">
          <MacroPanel writing={writing} />
          <PhrasePanel conversation={summary.id} writing={writing} />
        </div>
      )}
    </div>
  )
}

/** What is written, and the one way in which it leaves. */
const useComposing = ({ summary, writing }: Props) => {
  const { draft, outbox } = writing
  const sayTyping = useSayTyping(summary.id)
  const tray = useTray(summary.id, draft.mode)
  const guards = useSendGuards(writing)
  const closed = summary.state === 'closed' && draft.mode === 'reply'
  const empty = (draft.text.trim() === '' && tray.files.length === 0) || closed
  const send = () => {
    if (empty || tray.stops() || guards.stops()) return
    sayTyping(false)
    outbox.send(draft.text.trim(), draft.mode, {
      files: tray.take(),
      steps: draft.mode === 'reply' ? writing.macros.takeSteps() : [],
    })
  }
  const write = (text: string) => {
    draft.write(text)
    if (draft.mode === 'reply') sayTyping(text !== '')
  }
  return { tray, alert: guards.alert, closed, empty, send, write }
}

/** Where an agent writes: to the customer, or a private note, never one for the other. */
export const Composer = (props: Props) => {
  const { summary, writing, showLatest } = props
  const words = useWords().composer
  const { tray, alert, closed, empty, send, write } = useComposing(props)
  const { draft, outbox, macros, box } = writing
  const { mode } = draft
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send()
  }
  const onKeyDown = writingKeys(writing, send)
  const hint = useHint(props)
  return (
    <form className="composer" data-mode={mode} onSubmit={submit} {...tray.takes}>
      <Refused outbox={outbox} showLatest={showLatest} />
      <ComposerHead {...props} />
      <DraftBox writing={writing} write={write} onKeyDown={onKeyDown} ref={box} />
      <FileTray tray={tray} conversation={summary.id} mode={mode} />
      {mode === 'reply' && <StepsLine macros={macros} />}
      <div className="composer-foot">
        <FileButton tray={tray} />
        <p className="hint" role={alert === null ? undefined : 'alert'}>
          {alert ?? (closed ? words.closed : hint)}
        </p>
        <SendButton mode={mode} empty={empty} />
      </div>
    </form>
  )
}
