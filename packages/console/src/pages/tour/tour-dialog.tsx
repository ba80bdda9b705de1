import { Dialog } from 'radix-ui'
import { type KeyboardEvent, useState } from 'react'
import { DialogFrame } from '../../parts/dialog-frame.tsx'
import { useFirstFocus } from '../../parts/use-first-focus.ts'
import { useWords } from '../../strings/language.tsx'

interface ActsProps {
  readonly at: number
  readonly last: number
  readonly go: (to: number) => void
  readonly close: () => void
}

/** On, back, and away; the arrows do the first two. */
const Acts = ({ at, last, go, close }: ActsProps) => {
  const words = useWords().tour
  const place = useFirstFocus<HTMLDivElement>()
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowRight') go(at + 1)
    if (event.key === 'ArrowLeft') go(at - 1)
  }
  const isLast = at === last
  return (
    <div
      className="acts"
      role="toolbar"
      tabIndex={-1}
      aria-label={words.title}
      ref={place}
      onKeyDown={onKeyDown}
    >
      <button
        type="button"
        className="button filled"
        onClick={() => (isLast ? close() : go(at + 1))}
      >
        {isLast ? words.done : words.next}
      </button>
      {at > 0 && (
        <button type="button" className="button" onClick={() => go(at - 1)}>
          {words.previous}
        </button>
      )}
      {!isLast && (
        <button type="button" className="button plain" onClick={close}>
          {words.skip}
        </button>
      )}
    </div>
  )
}

/** Five short steps, with the arrows too; Escape passes it over, and it does not come again. */
export const TourDialog = ({ close }: { close: () => void }) => {
  const words = useWords().tour
  const [at, setAt] = useState(0)
  const last = words.steps.length - 1
  const [title = '', text = ''] = words.steps[at] ?? []
  const go = (to: number) => setAt(Math.max(0, Math.min(last, to)))
  return (
    <Dialog.Root open onOpenChange={(open) => !open && close()}>
      <DialogFrame title={title} look="tour">
        <p aria-live="polite">{text}</p>
        <p className="hint">{words.step(at + 1, last + 1)}</p>
        <Acts at={at} last={last} go={go} close={close} />
      </DialogFrame>
    </Dialog.Root>
  )
}
