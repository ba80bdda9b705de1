import { X } from 'lucide-react'
import { Popover } from 'radix-ui'
import type { ComponentProps } from 'react'
import { useWords } from '../strings/language.tsx'
import { Combobox } from './combobox.tsx'

/** The head of a panel: a field that narrows the list below, and the way out. */
export const SearchHead = (props: ComponentProps<typeof Combobox>) => {
  const { close } = useWords()
  return (
    <div className="phrase-head">
      <Combobox {...props} />
      <Popover.Close className="icon-button" aria-label={close} title={close}>
        <X size={18} strokeWidth={1.5} aria-hidden="true" />
      </Popover.Close>
    </div>
  )
}
