import type { ReadMessage, Reading } from '@diapason/contract'
import { useState } from 'react'
import { useWords } from '../../strings/language.tsx'
import { CorrectionPopover } from './correction-popover.tsx'

interface Props {
  readonly conversation: string
  readonly message: ReadMessage
  readonly reading: Reading
}

/** The way to say that a message was read wrongly: a plain button until somebody takes it. */
export const CorrectButton = (props: Props) => {
  const words = useWords().correction
  const [isAsked, ask] = useState(false)
  const [isNeeded, need] = useState(false)
  if (props.message.correction !== null && !isNeeded) need(true)
  if (isAsked || isNeeded) return <CorrectionPopover {...props} opens={isAsked} />
  return (
    <button
      type="button"
      className="link-button correct"
      aria-label={words.openHint}
      aria-haspopup="dialog"
      aria-expanded={false}
      onClick={() => ask(true)}
    >
      {words.open}
    </button>
  )
}
