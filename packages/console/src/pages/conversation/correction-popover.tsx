import type { Correction, ReadMessage, Reading } from '@diapason/contract'
import { Popover } from 'radix-ui'
import { type FormEvent, type RefObject, useId, useRef, useState } from 'react'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { Tip } from '../../parts/tip.tsx'
import { useWords } from '../../strings/language.tsx'
import { chosenIn, correctionOf } from '../../words/correction.ts'
import { CorrectionFields } from './correction-fields.tsx'
import { useCorrection } from './use-correction.ts'

type Saying = ReturnType<typeof useCorrection>

interface FormProps {
  readonly reading: Reading
  readonly before: Correction | null
  readonly put: Saying['put']
  readonly done: () => void
}

const CorrectionForm = ({ reading, before, put, done }: FormProps) => {
  const words = useWords()
  const [chosen, choose] = useState(() => chosenIn(reading))
  const correction = correctionOf(chosen, reading, before)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (correction !== null) put.mutate(correction, { onSuccess: done })
  }
  return (
    <form onSubmit={submit}>
      <CorrectionFields chosen={chosen} choose={choose} />
      {put.error !== null && <ProblemNote error={put.error} />}
      <div className="acts">
        <button
          type="submit"
          className="button filled"
          disabled={correction === null || put.isPending}
        >
          {words.correction.save}
        </button>
        <Popover.Close className="button plain">{words.cancel}</Popover.Close>
      </div>
    </form>
  )
}

/** The chosen one rather than the first: who only looks changes nothing. */
const focusChosen = (event: Event) => {
  event.preventDefault()
  const box = event.currentTarget as HTMLElement
  const field = box.querySelector<HTMLElement>('input:checked') ?? box.querySelector('input')
  field?.focus()
}

interface MarkProps {
  readonly takeBack: Saying['takeBack']
  readonly trigger: RefObject<HTMLButtonElement | null>
}

const Corrected = ({ takeBack, trigger }: MarkProps) => {
  const words = useWords().correction
  return (
    <span className="corrected">
      <Tip says={words.correctedHint}>
        <em>{words.corrected}</em>
      </Tip>
      <button
        type="button"
        className="link-button"
        disabled={takeBack.isPending}
        onClick={() => takeBack.mutate(undefined, { onSuccess: () => trigger.current?.focus() })}
      >
        {words.undo}
      </button>
    </span>
  )
}

interface Props {
  readonly conversation: string
  readonly message: ReadMessage
  readonly reading: Reading
  /** It has been asked for already. */
  readonly opens: boolean
}

/** One click to say that a message was read wrongly, one to take it back. */
export const CorrectionPopover = ({ conversation, message, reading, opens }: Props) => {
  const words = useWords().correction
  const [open, setOpen] = useState(opens)
  const { put, takeBack } = useCorrection(conversation, message.seq)
  const trigger = useRef<HTMLButtonElement>(null)
  const title = useId()
  return (
    <>
      {message.correction !== null && <Corrected takeBack={takeBack} trigger={trigger} />}
      <Popover.Root open={open} onOpenChange={setOpen}>
        <Popover.Trigger ref={trigger} className="link-button correct" aria-label={words.openHint}>
          {words.open}
        </Popover.Trigger>
        <Popover.Portal>
          <Popover.Content
            className="popover"
            aria-labelledby={title}
            align="start"
            sideOffset={6}
            collisionPadding={8}
            onOpenAutoFocus={focusChosen}
          >
            <h3 id={title}>{words.title}</h3>
            <p className="hint">{words.lead}</p>
            <CorrectionForm
              reading={reading}
              before={message.correction}
              put={put}
              done={() => setOpen(false)}
            />
          </Popover.Content>
        </Popover.Portal>
      </Popover.Root>
      {takeBack.error !== null && <ProblemNote error={takeBack.error} />}
    </>
  )
}
