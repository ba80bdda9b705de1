import { X } from 'lucide-react'
import { Popover } from 'radix-ui'
import type { KeyboardEvent, Ref } from 'react'
import { useWords } from '../strings/language.tsx'

interface Props {
  readonly label: string
  readonly value: string
  readonly write: (text: string) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  /** Ids on the page: of the list, and of the option that the arrows stand on. */
  readonly list: string
  readonly active: string | undefined
  readonly ref?: Ref<HTMLInputElement>
}

/** The head of a panel: a field that narrows the list below, and the way out. */
export const SearchHead = ({ label, value, write, onKeyDown, list, active, ref }: Props) => {
  const { close } = useWords()
  return (
    <div className="phrase-head">
      <input
        ref={ref}
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={active}
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        value={value}
        onKeyDown={onKeyDown}
        onChange={({ target }) => write(target.value)}
      />
      <Popover.Close className="icon-button" aria-label={close} title={close}>
        <X size={18} strokeWidth={1.5} aria-hidden="true" />
      </Popover.Close>
    </div>
  )
}
