interface Props {
  readonly label: string
  readonly add: () => void
}

/** Below a list: begins a new one. */
export const AddButton = ({ label, add }: Props) => (
  <p>
    <button type="button" className="button" onClick={add}>
      {label}
    </button>
  </p>
)
