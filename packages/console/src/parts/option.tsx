import type { ComponentProps } from 'react'

interface Props extends Omit<ComponentProps<'div'>, 'aria-selected'> {
  readonly selected: boolean
  readonly choose: () => void
  /** The pointer stands on it. */
  readonly point?: () => void
}

/** One of a list whose field has the focus, and its keys. */
export const Option = ({ selected, choose, point, ...rest }: Props) => (
  // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field has the focus and its keys
  <div
    role="option"
    tabIndex={-1}
    aria-selected={selected}
    onPointerMove={point}
    onClick={choose}
    {...rest}
  />
)
