import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useId, useState } from 'react'
import { fitting, type Nameable, nameables, typedAt } from '../../words/mention.ts'
import { mentionableQuery } from '../../wire/mentions-api.ts'
import { replaceIn } from './edit-box.ts'
import { remember } from './mention-picked.ts'
import type { Writing } from './use-writing.ts'
import type { Mode } from './use-draft.ts'

const MOST = 8

/** The name that is being typed, and whom it fits. */
const useNaming = ({ draft }: Writing) => {
  const [caret, setCaret] = useState(0)
  const [closed, close] = useState<number | null>(null)
  const typed = draft.mode === 'note' ? typedAt(draft.text, caret) : null
  const { data } = useQuery({ ...mentionableQuery, enabled: typed !== null })
  const isNaming = typed !== null && typed.start !== closed && data !== undefined
  const options = isNaming ? fitting(nameables(data), typed.text).slice(0, MOST) : []
  const move = ({ value, selectionStart }: HTMLTextAreaElement) => {
    setCaret(selectionStart)
    if (typedAt(value, selectionStart) === null) close(null)
  }
  const start = typed?.start ?? null
  return { start, caret, options, isNaming, move, close: () => close(start) }
}

/** What a key does while the list is open; null: it is not meant for the list. */
const stepOf = ({ key, ctrlKey, metaKey, altKey, shiftKey, nativeEvent }: KeyboardEvent) => {
  if (altKey || shiftKey || ctrlKey || metaKey || nativeEvent.isComposing) return null
  if (key === 'Tab') return 'Enter'
  return (['ArrowDown', 'ArrowUp', 'Enter', 'Escape'] as const).find((one) => one === key) ?? null
}

/**
 * Naming a colleague in a private note: `@` opens a list beside the text, which keeps the focus.
 * In a reply nothing opens: what is written there goes to the customer as it is.
 */
export const useMention = (writing: Writing) => {
  const id = useId()
  const [at, setAt] = useState(0)
  const { start, caret, options, isNaming, move, close } = useNaming(writing)
  const isOpen = options.length > 0
  const active = Math.min(at, Math.max(0, options.length - 1))
  const pick = (one: Nameable) => {
    const box = writing.box.current
    if (start === null || box === null) return
    remember(one.id)
    replaceIn(box, { start, end: caret }, `@${one.name} `)
    close()
  }
  /** @returns whether the key was meant for the list */
  const keys = (event: KeyboardEvent): boolean => {
    const step = stepOf(event)
    const chosen = options[active]
    if (step === null || chosen === undefined) return false
    if (step === 'Enter') pick(chosen)
    else if (step === 'Escape') close()
    else setAt((active + (step === 'ArrowDown' ? 1 : -1) + options.length) % options.length)
    event.preventDefault()
    event.stopPropagation()
    return true
  }
  const look = (field: HTMLTextAreaElement) => {
    move(field)
    setAt(0)
  }
  return { id, options, active, point: setAt, pick, keys, look, isOpen, isNaming }
}

/** What a screen reader is told of the list, on the text field. */
export const mentionAria = (
  mode: Mode,
  { id, isOpen, active }: Pick<ReturnType<typeof useMention>, 'id' | 'isOpen' | 'active'>,
) => ({
  'aria-autocomplete': mode === 'note' ? ('list' as const) : undefined,
  'aria-controls': isOpen ? id : undefined,
  'aria-activedescendant': isOpen ? `${id}-${active}` : undefined,
})
