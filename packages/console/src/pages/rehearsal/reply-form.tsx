import type { Rehearsal } from '@diapason/contract'
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import { useWords } from '../../strings/language.tsx'
import type { PlayActs } from './use-play.ts'

interface BoxProps {
  readonly text: string
  readonly language: string
  readonly write: (text: string) => void
  readonly send: () => void
}

/** The text field; a hidden copy beneath it makes it grow. */
const Box = ({ text, language, write, send }: BoxProps) => {
  const words = useWords().rehearsal
  const box = useRef<HTMLTextAreaElement>(null)
  useKeys({ r: () => box.current?.focus() })
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') return event.currentTarget.blur()
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    send()
  }
  return (
    <div className="draft">
      <div className="draft-copy" dir="auto" aria-hidden="true">
        {text}
        {'\u200b'}
      </div>
      <textarea
        ref={box}
        dir="auto"
        rows={1}
        lang={language}
        maxLength={10_000}
        value={text}
        aria-label={words.write}
        placeholder={words.write}
        onChange={(event) => write(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}

/** Where the agent answers the simulated customer, or stops. */
export const ReplyForm = ({ play, acts }: { play: Rehearsal; acts: PlayActs }) => {
  const words = useWords().rehearsal
  const { reply, stop } = acts
  const [text, write] = useState('')
  const empty = text.trim() === ''
  const send = () => {
    if (empty || reply.isPending) return
    reply.mutate(text.trim(), { onSuccess: () => write('') })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send()
  }
  const failed = reply.error ?? stop.error
  return (
    <div className="play-desk">
      {failed !== null && <ProblemNote error={failed} />}
      <form className="composer" onSubmit={submit}>
        <Box text={text} language={play.scenario.language} write={write} send={send} />
        <div className="composer-foot">
          <button type="button" className="button plain small" onClick={() => stop.mutate()}>
            {words.stop}
          </button>
          <button
            type="submit"
            className={empty ? 'button' : 'button filled'}
            disabled={empty || reply.isPending}
            title={words.sendHint}
          >
            {words.send}
          </button>
        </div>
      </form>
    </div>
  )
}
