import { type ReactNode, useId } from 'react'

interface Props {
  readonly on: boolean
  readonly set: (on: boolean) => void
  readonly hint?: string
  readonly children: ReactNode
}

/** A box to tick, with a sentence under it that is read with it. */
export const Tick = ({ on, set, hint, children }: Props) => {
  const id = useId()
  return (
    <div>
      <label className="tick">
        <input
          type="checkbox"
          checked={on}
          aria-describedby={hint === undefined ? undefined : id}
          onChange={(event) => set(event.currentTarget.checked)}
        />
        {children}
      </label>
      {hint !== undefined && (
        <p id={id} className="hint alerts-under">
          {hint}
        </p>
      )}
    </div>
  )
}
