import { Check, Minus, Plus } from 'lucide-react'
import { Dialog } from 'radix-ui'
import { useId } from 'react'
import { Combobox } from '../../parts/combobox.tsx'
import { DialogFrame } from '../../parts/dialog-frame.tsx'
import { Option } from '../../parts/option.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useActive } from '../../parts/use-active.ts'
import { useWords } from '../../strings/language.tsx'
import { type Choice, type Tagged, useTagging } from './use-tagging.ts'

interface Props {
  /** One conversation, or the rows that are chosen. */
  readonly conversations: Tagged
  readonly close: () => void
}

const ICONS = { all: Check, some: Minus, none: Plus }

interface LineProps {
  readonly choice: Choice
  readonly id: string
  readonly active: boolean
  readonly point: () => void
  readonly choose: () => void
}

const Line = ({ choice, active, ...rest }: LineProps) => {
  const words = useWords().filing.tags
  const on = choice.kind === 'tag' ? choice.on : 'none'
  const Icon = ICONS[on]
  return (
    <Option selected={on === 'all'} data-active={active} className="command tag-choice" {...rest}>
      <Icon size={16} strokeWidth={1.5} aria-hidden="true" data-on={on} />
      <span dir="auto">{choice.kind === 'make' ? words.make(choice.name) : choice.name}</span>
      {on === 'some' && <small>{words.some}</small>}
    </Option>
  )
}

type Tagging = ReturnType<typeof useTagging>

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

/** Arrows move, Enter puts on or takes off; the dialog stays for the next one. */
const Picker = ({ conversations }: Pick<Props, 'conversations'>) => {
  const words = useWords().filing.tags
  const list = useId()
  const tagging = useTagging(conversations)
  const { typed, type, choices, choose } = tagging
  const optionId = (id: string) => `${list}-${id}`
  const { active, activeId, point, keys, reset } = useActive(choices, { optionId, choose })
  return (
    <>
      <Combobox
        label={words.hint}
        list={list}
        active={activeId}
        maxLength={40}
        value={typed}
        onKeyDown={keys}
        write={(text) => {
          type(text)
          reset()
        }}
      />
      <Says tagging={tagging} />
      <div id={list} role="listbox" aria-multiselectable="true" aria-label={words.title}>
        {choices.map((choice) => (
          <Line
            key={choice.id}
            id={optionId(choice.id)}
            choice={choice}
            active={choice === active}
            point={() => point(choice)}
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
