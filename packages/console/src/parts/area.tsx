import { type ComponentProps, useId } from 'react'

interface Props extends ComponentProps<'textarea'> {
  readonly label: string
  readonly hint?: string
}

/** A labelled field of several lines; its hint is read with it. */
export const Area = ({ label, hint, ...rest }: Props) => {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        {...rest}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
    </div>
  )
}
