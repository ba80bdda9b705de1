import { Field } from '../../parts/field.tsx'
import { useWords } from '../../strings/language.tsx'

/** What a view is called. */
export const NameField = ({ name, set }: { name: string; set: (name: string) => void }) => {
  const words = useWords().filing.views
  return (
    <Field
      label={words.name}
      maxLength={60}
      autoComplete="off"
      required
      placeholder={words.nameHint}
      value={name}
      onChange={({ target }) => set(target.value)}
    />
  )
}
