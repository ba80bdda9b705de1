import type { ComponentProps } from 'react'

interface Props extends Omit<ComponentProps<'input'>, 'list' | 'onChange'> {
  readonly label: string
  /** What stands in it while it is empty, where that is not its label. */
  readonly hint?: string
  /** Ids on the page: of the list that it narrows, and of the option that the arrows stand on. */
  readonly list: string
  readonly active: string | undefined
  readonly write: (text: string) => void
}

/** A text field that narrows a list and keeps the focus while arrows walk through that list. */
export const Combobox = ({ label, hint = label, list, active, write, ...rest }: Props) => (
  <input
    type="text"
    role="combobox"
    aria-expanded="true"
    aria-controls={list}
    aria-autocomplete="list"
    aria-activedescendant={active}
    aria-label={label}
    placeholder={hint}
    autoComplete="off"
    onChange={({ target }) => write(target.value)}
    {...rest}
  />
)
