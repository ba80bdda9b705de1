import { Check, Minus, Plus } from 'lucide-react'
import { Dialog } from 'radix-ui'
import { type KeyboardEvent, useId, useState } from 'react'
import { DialogFrame } from '../../parts/dialog-frame.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useWords } from '../../strings/language.tsx'
import { type Choice, type Tagged, useTagging } from './use-tagging.ts'

interface Props {
  /** One conversation, or the rows that are chosen. */
  readonly conversations: Tagged
  readonly close: () => void
}

const ICONS = { all: Check, some: Minus, none: Plus }

interface OptionProps {
  readonly choice: Choice
  readonly id: string
  readonly active: boolean
  readonly point: () => void
  readonly choose: () => void
}

const Option = ({ choice, id, active, point, choose }: OptionProps) => {
  const words = useWords().filing.tags
  const on = choice.kind === 'tag' ? choice.on : 'none'
  const Icon = ICONS[on]
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field has the focus and its keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={on === 'all'}
      data-active={active}
      className="command tag-choice"
      onPointerMove={point}
      onClick={choose}
    >
      <Icon size={16} strokeWidth={1.5} aria-hidden="true" data-on={on} />
      <span dir="auto">{choice.kind === 'make' ? words.make(choice.name) : choice.name}</span>
      {on === 'some' && <small>{words.some}</small>}
    </div>
  )
}

/** Arrows move, Enter puts on or takes off; the dialog stays for the next one. */
const useSteps = (choices: readonly Choice[], choose: (choice: Choice) => void) => {
  const [at, setAt] = useState(0)
  const active = Math.min(at, choices.length - 1)
  const keys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const chosen = choices[active]
    if (by !== undefined) setAt((active + by + choices.length) % Math.max(1, choices.length))
    else if (event.key === 'Enter' && chosen !== undefined) choose(chosen)
    else return
    event.preventDefault()
  }
  return { active, point: setAt, keys }
}

type Tagging = ReturnType<typeof useTagging>
type Steps = ReturnType<typeof useSteps>

const Search = ({ list, tagging, steps }: { list: string; tagging: Tagging; steps: Steps }) => {
  const words = useWords().filing.tags
  const { typed, type, choices } = tagging
  return (
    <input
      type="text"
      role="combobox"
      aria-expanded="true"
      aria-controls={list}
      aria-autocomplete="list"
      aria-activedescendant={choices.length === 0 ? undefined : `${list}-${steps.active}`}
      aria-label={words.hint}
      placeholder={words.hint}
      autoComplete="off"
      maxLength={40}
      value={typed}
      onKeyDown={steps.keys}
      onChange={({ target }) => {
        type(target.value)
        steps.point(0)
      }}
    />
  )
}

/** What a list that is empty, or a conversation that is full, says. */
const Says = ({ tagging: { choices, error, full, isEmpty } }: { tagging: Tagging }) => {
  const words = useWords().filing.tags
  return (
    <>
      <p className="sr-only" role="status">
        {words.count(choices.length)}
      </p>
      {error !== null && <ProblemNote error={error} />}
      {full && <p role="alert">{words.full}</p>}
      {choices.length === 0 && (
        <p className="hint">
          {isEmpty ? words.empty : words.none} {words.noneLead}
        </p>
      )}
    </>
  )
}

const Picker = ({ conversations }: Pick<Props, 'conversations'>) => {
  const words = useWords().filing.tags
  const list = useId()
  const tagging = useTagging(conversations)
  const { choices, choose } = tagging
  const steps = useSteps(choices, choose)
  return (
    <>
      <Search list={list} tagging={tagging} steps={steps} />
      <Says tagging={tagging} />
      <div id={list} role="listbox" aria-multiselectable="true" aria-label={words.title}>
        {choices.map((choice, at) => (
          <Option
            key={choice.id}
            id={`${list}-${at}`}
            choice={choice}
            active={at === steps.active}
            point={() => steps.point(at)}
            choose={() => choose(choice)}
          />
        ))}
      </div>
      <p className="hint commands-keys">{words.keys}</p>
    </>
  )
}

/** Puts tags on one conversation or many, by name and by keyboard. */
export const TagsDialog = ({ conversations, close }: Props) => {
  const words = useWords().filing.tags
  return (
    <Dialog.Root open onOpenChange={close}>
      <DialogFrame title={words.dialog(conversations.length)} look="tagging">
        <Picker conversations={conversations} />
      </DialogFrame>
    </Dialog.Root>
  )
}
