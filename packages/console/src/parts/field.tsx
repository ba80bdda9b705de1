import { type ComponentProps, useId } from 'react'

interface Props extends ComponentProps<'input'> {
  readonly label: string
  readonly hint?: string
}

/** A labelled input; its hint is read with it. */
export const Field = ({ label, hint, ...rest }: Props) => {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} aria-describedby={hint === undefined ? undefined : `${id}-hint`} {...rest} />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
    </div>
  )
}
