import { Plus } from 'lucide-react'
import { type KeyboardEvent, useId } from 'react'
import { Combobox } from '../../parts/combobox.tsx'
import { Option } from '../../parts/option.tsx'
import { useActive } from '../../parts/use-active.ts'
import { useFirstFocus } from '../../parts/use-first-focus.ts'
import { useWords } from '../../strings/language.tsx'
import type { SegmentChoice, useSegments } from './use-segments.ts'

interface Props {
  readonly segments: ReturnType<typeof useSegments>
  readonly choose: (choice: SegmentChoice) => void
  readonly close: () => void
}

/** What a list without a line says; a screen reader hears how many lines there are. */
const Says = ({ segments: { choices, typedIsSet, typed } }: Pick<Props, 'segments'>) => {
  const words = useWords().customer.segments
  const none = typedIsSet ? words.already(typed.trim()) : words.type
  return (
    <p className={choices.length === 0 ? 'hint' : 'sr-only'} role="status">
      {choices.length === 0 ? none : words.count(choices.length)}
    </p>
  )
}

/** Type a word; arrows and Enter choose one that others have, or the new one. */
export const SegmentPicker = ({ segments, choose, close }: Props) => {
  const words = useWords().customer.segments
  const place = useFirstFocus<HTMLDivElement>()
  const list = useId()
  const { typed, type, choices } = segments
  const optionId = (id: string) => `${list}-${id.replace(/\W/g, '-')}`
  const begins = typed.trim() !== ''
  const { active, activeId, point, keys, reset } = useActive(choices, { optionId, choose, begins })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return keys(event)
    event.preventDefault()
    close()
  }
  return (
    <div ref={place} className="segment-picker">
      <Combobox
        label={words.label}
        list={list}
        active={activeId}
        maxLength={40}
        value={typed}
        onKeyDown={onKeyDown}
        write={(text) => {
          type(text)
          reset()
        }}
      />
      <div id={list} role="listbox" aria-label={words.title} tabIndex={-1}>
        {choices.map((choice) => (
          <Option
            key={choice.id}
            id={optionId(choice.id)}
            className="command segment-choice"
            selected={choice === active}
            point={() => point(choice)}
            choose={() => choose(choice)}
          >
            {choice.isNew && <Plus size={16} strokeWidth={1.5} aria-hidden="true" />}
            <span dir="auto">{choice.isNew ? words.make(choice.name) : choice.name}</span>
          </Option>
        ))}
      </div>
      <Says segments={segments} />
    </div>
  )
}
