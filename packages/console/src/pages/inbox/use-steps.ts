import type { ConversationSummary } from '@diapason/contract'
import { type KeyboardEvent, useRef } from 'react'
import { useKeys } from '../../parts/use-keys.ts'
import { useHandling } from './handling/use-handling.ts'

const rowsIn = (list: HTMLElement | null) => [
  ...(list?.querySelectorAll<HTMLElement>('a.row') ?? []),
]

/** The row that has the focus, else the one that is open. */
const standing = (rows: readonly HTMLElement[]): number => {
  const focused = rows.indexOf(document.activeElement as HTMLElement)
  return focused >= 0 ? focused : rows.findIndex((row) => row.ariaCurrent === 'page')
}

const step = (list: HTMLElement | null, by: 1 | -1) => {
  const rows = rowsIn(list)
  rows[Math.max(0, Math.min(rows.length - 1, standing(rows) + by))]?.focus()
}

/** Walking through the list by keyboard, and choosing several on the way. */
export const useSteps = (conversations: readonly ConversationSummary[]) => {
  const rows = useRef<HTMLElement>(null)
  const { selection } = useHandling()
  const here = (): ConversationSummary | undefined => {
    const all = rowsIn(rows.current)
    const id = all[standing(all)]?.dataset['id']
    return conversations.find((row) => row.id === id)
  }
  const next = () => step(rows.current, 1)
  const previous = () => step(rows.current, -1)
  const mark = (isToggled: boolean) => {
    const row = here()
    if (row === undefined) return
    if (isToggled) selection.toggle(row)
    else selection.put([row], true)
  }
  useKeys({ j: next, k: previous, x: () => mark(true) })
  const onKeyDown = (event: KeyboardEvent) => {
    const act = { ArrowDown: next, ArrowUp: previous }[event.key]
    if (act === undefined) return
    event.preventDefault()
    if (event.shiftKey) mark(false)
    act()
    if (event.shiftKey) mark(false)
  }
  return { rows, next, onKeyDown }
}
