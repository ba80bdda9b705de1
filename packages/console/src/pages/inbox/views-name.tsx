import { useId } from 'react'
import { useWords } from '../../strings/language.tsx'

/** What a view is called. */
export const NameField = ({ name, set }: { name: string; set: (name: string) => void }) => {
  const words = useWords().filing.views
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{words.name}</label>
      <input
        id={id}
        type="text"
        maxLength={60}
        autoComplete="off"
        required
        placeholder={words.nameHint}
        value={name}
        onChange={({ target }) => set(target.value)}
      />
    </div>
  )
}
