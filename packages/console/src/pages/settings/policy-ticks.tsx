import { useWords } from '../../strings/language.tsx'

interface Props<T extends string> {
  readonly label: string
  readonly names: readonly T[]
  readonly ticked: readonly T[]
  readonly inWords: (name: T) => string
  readonly tick: (ticked: readonly T[]) => void
}

const Boxes = <T extends string>({ label, names, ticked, inWords, tick }: Props<T>) => {
  const toggle = (name: T, isOn: boolean) =>
    tick(isOn ? [...ticked, name] : ticked.filter((other) => other !== name))
  return (
    <fieldset>
      <legend className="sr-only">{label}</legend>
      {names.map((name) => (
        <label key={name} className="policy-tick">
          <input
            type="checkbox"
            checked={ticked.includes(name)}
            onChange={(event) => toggle(name, event.target.checked)}
          />
          {inWords(name)}
        </label>
      ))}
    </fieldset>
  )
}

/** Several of a list; none ticked stands for all of them. Folded, since most stay as they are. */
export const PolicyTicks = <T extends string>(props: Props<T>) => {
  const { label, ticked, inWords } = props
  const words = useWords()
  const { any, anyHint } = words.policy.remedies
  return (
    <details className="policy-ticks">
      <summary>
        {label}
        {words.colon}
        {ticked.map(inWords).join(', ') || any}
      </summary>
      <p className="hint">{anyHint}</p>
      <Boxes {...props} />
    </details>
  )
}
