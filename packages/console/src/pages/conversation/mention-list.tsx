import { User, Users } from 'lucide-react'
import { Option } from '../../parts/option.tsx'
import { useWords } from '../../strings/language.tsx'
import type { Nameable } from '../../words/mention.ts'

interface Props {
  readonly id: string
  readonly options: readonly Nameable[]
  readonly active: number
  readonly point: (at: number) => void
  readonly pick: (one: Nameable) => void
}

/** Colleagues and teams that fit what is typed after `@`. The text field keeps the focus. */
export const MentionList = ({ id, options, active, point, pick }: Props) => {
  const words = useWords().filing.mentions
  return (
    <div id={id} role="listbox" aria-label={words.list} className="mention-list">
      {options.map((one, at) => (
        <Option
          key={one.id}
          id={`${id}-${at}`}
          selected={at === active}
          className="command"
          point={() => point(at)}
          onPointerDown={(event) => event.preventDefault()}
          choose={() => pick(one)}
        >
          {one.kind === 'team' ? (
            <Users size={16} strokeWidth={1.5} aria-hidden="true" />
          ) : (
            <User size={16} strokeWidth={1.5} aria-hidden="true" />
          )}
          <span dir="auto">{one.name}</span>
          {one.people !== undefined && <small>{words.team(one.people)}</small>}
        </Option>
      ))}
    </div>
  )
}
