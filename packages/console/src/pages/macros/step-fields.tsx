import type { MacroStep } from '@diapason/contract'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useWords } from '../../strings/language.tsx'
import { stepNamesQuery } from '../../wire/macros-api.ts'

interface Props {
  readonly steps: readonly MacroStep[]
  readonly set: (steps: MacroStep[]) => void
}

type End = Exclude<MacroStep, { do: 'tag' }>

/** The value of the choice that an end stands for: `close`, `snooze-monday`, `team:<id>`, `person:<id>`. */
const valueOf = (end: End | undefined): string => {
  if (end === undefined) return 'none'
  if (end.do === 'snooze') return `snooze-${end.until}`
  if (end.do === 'team') return `team:${end.team}`
  return end.do === 'person' ? `person:${end.person}` : end.do
}

const endOf = (value: string): End[] => {
  if (value.startsWith('team:')) return [{ do: 'team', team: value.slice(5) }]
  if (value.startsWith('person:')) return [{ do: 'person', person: value.slice(7) }]
  if (value === 'close' || value === 'return') return [{ do: value }]
  for (const until of ['customer', 'tomorrow', 'monday'] as const)
    if (value === `snooze-${until}`) return [{ do: 'snooze', until }]
  return []
}

interface EndsProps {
  readonly label: string
  readonly kind: 'team' | 'person'
  readonly ends: readonly { readonly id: string; readonly name: string }[]
}

/** Teams or people that the conversation may be asked of. */
const Ends = ({ label, kind, ends }: EndsProps) =>
  ends.length > 0 && (
    <optgroup label={label}>
      {ends.map(({ id, name }) => (
        <option key={id} value={`${kind}:${id}`}>
          {name}
        </option>
      ))}
    </optgroup>
  )

/** What is done once the reply has left: a tag, and one end. */
export const StepFields = ({ steps, set }: Props) => {
  const words = useWords().macros
  const [tagId, endId] = [useId(), useId()]
  const { data: names } = useQuery(stepNamesQuery)
  const tags = steps.filter((step) => step.do === 'tag')
  const end = steps.find((step): step is End => step.do !== 'tag')
  const { team, person, ...ends } = words.ends
  const setTag = (tag: string) =>
    set([...(tag === '' ? [] : [{ do: 'tag' as const, tag }]), ...endOf(valueOf(end))])
  return (
    <fieldset className="macro-then">
      <legend>{words.afterwards}</legend>
      <label htmlFor={tagId}>{words.thenTag}</label>
      <select id={tagId} value={tags[0]?.tag ?? ''} onChange={({ target }) => setTag(target.value)}>
        <option value="">{words.noTag}</option>
        {names?.tags
          .filter(({ retired }) => !retired)
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </select>
      <label htmlFor={endId}>{words.end}</label>
      <select
        id={endId}
        value={valueOf(end)}
        onChange={({ target }) => set([...tags, ...endOf(target.value)])}
      >
        {Object.entries(ends).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
        <Ends label={team} kind="team" ends={names?.teams ?? []} />
        <Ends label={person} kind="person" ends={names?.people ?? []} />
      </select>
    </fieldset>
  )
}
