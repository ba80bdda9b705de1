import type { InboxFilter } from '@diapason/contract'
import { useId } from 'react'
import { useWords } from '../../strings/language.tsx'
import { FILTERS, type Named, without } from './filters.ts'
import { type Choosable, useFilterWords } from './use-filters-words.ts'

interface Props {
  readonly filter: InboxFilter
  readonly change: (filter: InboxFilter) => void
}

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly hint?: string
  readonly choose: (value: string) => void
}

const ChoiceField = ({
  label,
  value,
  choices,
  hint,
  choose,
}: FieldProps & { choices: readonly Choosable[] }) => {
  const words = useWords().filing.filters
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={hint && `${id}-hint`}
        onChange={({ target }) => choose(target.value)}
      >
        <option value="">{words.any}</option>
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}

const ReferenceField = ({ label, value, choose }: FieldProps) => {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        maxLength={40}
        autoComplete="off"
        placeholder="D-1042"
        value={value}
        onChange={({ target }) => choose(target.value)}
      />
    </div>
  )
}

const COUNTED: readonly Named[] = ['waits', 'days']

/** What a part becomes when something is chosen; of tags, the one chosen joins the others. */
const chosen = (filter: InboxFilter, name: Named, value: string): InboxFilter => {
  if (value === '') return without(filter, name, filter.tag?.at(-1))
  if (name === 'tag') return { ...filter, tag: [...new Set([...(filter.tag ?? []), value])] }
  return { ...filter, [name]: COUNTED.includes(name) ? Number(value) : value }
}

/** Every filter; each choice is shown in the list at once. */
export const FiltersForm = ({ filter, change }: Props) => {
  const words = useWords().filing.filters
  const { choices } = useFilterWords(true)
  return (
    <div className="filters-form">
      {FILTERS.map((name) => {
        const value = [filter[name]].flat().at(-1)
        const field = {
          label: words.names[name],
          value: value === undefined ? '' : String(value),
          choose: (said: string) => change(chosen(filter, name, said)),
        }
        if (name === 'reference') return <ReferenceField key={name} {...field} />
        const hint = name === 'feeling' ? { hint: words.feelingHint } : {}
        return <ChoiceField key={name} {...field} {...hint} choices={choices[name]} />
      })}
    </div>
  )
}
