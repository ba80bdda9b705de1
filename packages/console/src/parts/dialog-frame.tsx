import { X } from 'lucide-react'
import { Dialog } from 'radix-ui'
import type { ReactNode } from 'react'
import { useWords } from '../strings/language.tsx'

interface Props {
  readonly title: string
  /** What it is for, where the title does not say it. */
  readonly lead?: string
  /** A class of its own. */
  readonly look?: string
  /** Where the focus goes afterwards, when not to where it was. */
  readonly onCloseAutoFocus?: (event: Event) => void
  readonly children: ReactNode
}

/** The sheet of a dialog, with its title and the way out; stands inside a `Dialog.Root`. */
export const DialogFrame = ({ title, lead, look = '', children, ...rest }: Props) => {
  const words = useWords()
  return (
    <Dialog.Portal>
      <Dialog.Overlay className="veil" />
      <Dialog.Content
        className={`dialog ${look}`.trim()}
        {...rest}
        {...(lead === undefined && { 'aria-describedby': undefined })}
      >
        <Dialog.Title>{title}</Dialog.Title>
        {lead !== undefined && <Dialog.Description>{lead}</Dialog.Description>}
        {children}
        <Dialog.Close className="icon-button dialog-close" aria-label={words.close}>
          <X size={18} strokeWidth={1.5} aria-hidden="true" />
        </Dialog.Close>
      </Dialog.Content>
    </Dialog.Portal>
  )
}
