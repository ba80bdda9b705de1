import { Dialog } from 'radix-ui'
import { type KeyboardEvent, useId, useState } from 'react'
import { ProblemNote } from '../../../parts/problem-note.tsx'
import { useWords } from '../../../strings/language.tsx'
import { CommandList } from './command-list.tsx'
import { type Command, fitting } from './command.ts'
import { useLooks, usePlaces } from './use-commands.ts'
import { useViewCommands } from './use-view-commands.ts'
import { useTagCommands } from './use-tag-commands.ts'
import { useFound, useSteps } from './use-conversations.ts'

/**
 * Which command the arrows stand on: the best one, until they move. None before anything is typed, so
 * that Enter alone does nothing.
 */
const useActive = (all: readonly Command[], typed: boolean, choose: (command: Command) => void) => {
  const [held, hold] = useState<string | null>(null)
  const found = all.findIndex(({ id }) => id === held)
  const at = found < 0 && typed ? 0 : found
  const move = (by: number) => {
    const next = all.at(at < 0 && by < 0 ? -1 : (at + by) % all.length)
    if (next === undefined) return
    hold(next.id)
    document.getElementById(`command-${next.id}`)?.scrollIntoView({ block: 'nearest' })
  }
  const keys = (event: KeyboardEvent) => {
    const active = at < 0 ? undefined : all[at]
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (event.key === 'Enter' && active !== undefined) choose(active)
    else return
    event.preventDefault()
  }
  return {
    active: at < 0 ? undefined : all[at],
    point: ({ id }: Command) => hold(id),
    keys,
    reset: () => hold(null),
  }
}

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
  const known = isTyped
    ? [...places, ...looks, ...steps, ...tags]
    : [...steps, ...places, ...looks, ...tags]
  const all = [...fitting(known, typed), ...useFound(typed)]
  const choose = (command: Command) =>
    void Promise.resolve(command.run()).then(close, () => undefined)
  const { active, point, keys, reset } = useActive(all, isTyped, choose)
  return (
    <>
      <input
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={active && `command-${active.id}`}
        aria-label={words.title}
        placeholder={words.hint}
        autoComplete="off"
        value={typed}
        onKeyDown={keys}
        onChange={({ target }) => {
          type(target.value)
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
