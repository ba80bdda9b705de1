import { useId } from 'react'

interface Props<T extends string> {
  readonly label: string
  readonly hint?: string
  readonly value: T
  /** What may be chosen, with its words. */
  readonly choices: Readonly<Record<T, string>>
  /** Where the order of the choices is not that of their names, as with numbers. */
  readonly order?: readonly T[]
  readonly choose: (value: T) => void
}

/** A labelled choice of one; its hint is read with it. */
export const PolicyChoice = <T extends string>(props: Props<T>) => {
  const { label, hint, value, choices, choose } = props
  const id = useId()
  const order = props.order ?? (Object.keys(choices) as T[])
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => choose(event.target.value as T)}
      >
        {order.map((name) => (
          <option key={name} value={name}>
            {choices[name]}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
    </div>
  )
}
