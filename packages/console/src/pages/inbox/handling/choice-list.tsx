import { type KeyboardEvent, useId, useState } from 'react'
import { Combobox } from '../../../parts/combobox.tsx'
import { Option } from '../../../parts/option.tsx'
import { useWords } from '../../../strings/language.tsx'
import { matches } from '../../../words/search.ts'

/** Somebody, or something, that may be chosen. */
export interface Choice {
  readonly id: string
  readonly group: string
  readonly label: string
  readonly more: string
  /** Shown, and not to be chosen. */
  readonly isOff: boolean
}

interface Props {
  readonly choices: readonly Choice[]
  /** False while they are still on their way. */
  readonly isComplete: boolean
  readonly chosen: string | null
  readonly choose: (id: string | null) => void
}

const optionId = (list: string, id: string) => `${list}-${id.replace(/\W/g, '-')}`

interface LineProps extends Omit<Props, 'choices' | 'isComplete'> {
  readonly list: string
  readonly choice: Choice
}

const Line = ({ list, choice, chosen, choose }: LineProps) => (
  <Option
    id={optionId(list, choice.id)}
    selected={choice.id === chosen}
    aria-disabled={choice.isOff}
    className="command"
    choose={() => !choice.isOff && choose(choice.id)}
  >
    <span dir="auto">{choice.label}</span>
    <small>{choice.more}</small>
  </Option>
)

interface OptionsProps extends Omit<Props, 'isComplete'> {
  readonly list: string
}

/** What fits, by group; the last of them may stand apart, without a name. */
const Options = ({ list, choices, ...rest }: OptionsProps) => {
  const words = useWords().handling
  const groups = [...new Set(choices.map(({ group }) => group))]
  return (
    <div id={list} role="listbox" aria-label={words.search} className="commands" tabIndex={-1}>
      {groups.map((group, place) => (
        <div
          key={group}
          role="group"
          aria-labelledby={group === '' ? undefined : `${list}-group-${place}`}
        >
          {group !== '' && (
            <div id={`${list}-group-${place}`} className="commands-group">
              {group}
            </div>
          )}
          {choices
            .filter((choice) => choice.group === group)
            .map((choice) => (
              <Line key={choice.id} list={list} choice={choice} {...rest} />
            ))}
        </div>
      ))}
    </div>
  )
}

/** What is typed, what fits it, and how arrows walk through that. */
const useChoosing = (list: string, { choices, chosen, choose }: Omit<Props, 'isComplete'>) => {
  const [typed, type] = useState('')
  const fits = (text: string) =>
    choices.filter(({ label }) => text.trim() === '' || matches(label, text))
  const shown = fits(typed)
  const open = shown.filter(({ isOff }) => !isOff)
  const at = open.findIndex(({ id }) => id === chosen)
  const keys = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by === undefined || event.nativeEvent.isComposing || open.length === 0) return
    event.preventDefault()
    const next = open.at(at < 0 && by < 0 ? -1 : (at + by) % open.length)
    if (next === undefined) return
    choose(next.id)
    document.getElementById(optionId(list, next.id))?.scrollIntoView({ block: 'nearest' })
  }
  const narrow = (text: string) => {
    type(text)
    const first = fits(text).find(({ isOff }) => !isOff)
    choose(text.trim() === '' ? null : (first?.id ?? null))
  }
  return { typed, shown, active: at < 0 ? undefined : optionId(list, chosen ?? ''), keys, narrow }
}

/** A field that narrows a list; arrows choose, accents do not count. */
export const ChoiceList = ({ isComplete, ...rest }: Props) => {
  const words = useWords().handling
  const list = useId()
  const { typed, shown, active, keys, narrow } = useChoosing(list, rest)
  const isNone = isComplete && shown.length === 0
  return (
    <>
      <Combobox
        label={words.search}
        list={list}
        active={active}
        value={typed}
        onKeyDown={keys}
        write={narrow}
      />
      <Options {...rest} list={list} choices={shown} />
      <p className={isNone ? 'hint' : 'sr-only'} role="status">
        {isNone && words.none}
      </p>
    </>
  )
}
