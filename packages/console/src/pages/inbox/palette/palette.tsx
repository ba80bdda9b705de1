import { Dialog } from 'radix-ui'
import { useId, useState } from 'react'
import { Combobox } from '../../../parts/combobox.tsx'
import { ProblemNote } from '../../../parts/problem-note.tsx'
import { useActive } from '../../../parts/use-active.ts'
import { useWords } from '../../../strings/language.tsx'
import { CommandList, commandOptionId } from './command-list.tsx'
import { type Command, fitting } from './command.ts'
import { useLooks, usePlaces } from './use-commands.ts'
import { useViewCommands } from './use-view-commands.ts'
import { useTagCommands } from './use-tag-commands.ts'
import { useFound, useSteps } from './use-conversations.ts'

/** A field, and what it leads to. */
const Choices = ({ close }: { close: () => void }) => {
  const words = useWords().inbox.palette
  const list = useId()
  const [typed, type] = useState('')
  const { steps, error } = useSteps()
  const places = [...usePlaces(), ...useViewCommands()]
  const looks = useLooks()
  const isTyped = typed.trim() !== ''
  // Of two that fit alike, the one that changes nothing.
  const tags = useTagCommands()
  const known = isTyped ? [...places, ...looks, ...steps, ...tags] : [...steps, ...places, ...looks]
  const all = [...fitting(known, typed), ...useFound(typed)]
  const choose = (command: Command) =>
    void Promise.resolve(command.run()).then(close, () => undefined)
  // None before anything is typed, so that Enter alone does nothing.
  const { active, activeId, point, keys, reset } = useActive(all, {
    optionId: commandOptionId,
    choose,
    begins: isTyped,
  })
  return (
    <>
      <Combobox
        label={words.title}
        hint={words.hint}
        list={list}
        active={activeId}
        value={typed}
        onKeyDown={keys}
        write={(text) => {
          type(text)
          reset()
        }}
      />
      <p className="sr-only" role="status">
        {words.count(all.length)}
      </p>
      {error !== null && <ProblemNote error={error} />}
      <CommandList id={list} commands={all} active={active} point={point} choose={choose} />
      {all.length === 0 && <p className="hint">{words.none}</p>}
      <p className="hint commands-keys">{words.keys}</p>
    </>
  )
}

interface Props {
  readonly close: () => void
  /** What had the focus before: it gets it back when nothing was chosen. */
  readonly from: Element | null
}

/** Everything by its name: queues, settings, conversations, acts. */
export const CommandPalette = ({ close, from }: Props) => {
  const words = useWords().inbox.palette
  const back = (event: Event) => {
    event.preventDefault()
    if (from instanceof HTMLElement && from.isConnected) from.focus()
  }
  return (
    <Dialog.Root open onOpenChange={close}>
      <Dialog.Portal>
        <Dialog.Overlay className="veil" />
        <Dialog.Content
          className="dialog palette"
          aria-describedby={undefined}
          onCloseAutoFocus={back}
        >
          <Dialog.Title className="sr-only">{words.title}</Dialog.Title>
          <Choices close={close} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
