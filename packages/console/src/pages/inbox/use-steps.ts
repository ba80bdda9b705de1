import type { ConversationSummary } from '@diapason/contract'
import { type KeyboardEvent, useCallback, useRef } from 'react'
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

const here = (
  list: HTMLElement | null,
  conversations: readonly ConversationSummary[],
): ConversationSummary | undefined => {
  const all = rowsIn(list)
  const id = all[standing(all)]?.dataset['id']
  return conversations.find((row) => row.id === id)
}

/** Walking through the list by keyboard, and choosing several on the way. */
export const useSteps = (conversations: readonly ConversationSummary[]) => {
  const rows = useRef<HTMLElement>(null)
  const { put, toggle } = useHandling().selection
  const next = () => step(rows.current, 1)
  const choose = () => {
    const row = here(rows.current, conversations)
    if (row) toggle(row)
  }
  useKeys({ j: next, k: () => step(rows.current, -1), x: choose })
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const by = ({ ArrowDown: 1, ArrowUp: -1 } as const)[event.key]
      if (by === undefined) return
      event.preventDefault()
      const mark = () => {
        const row = here(rows.current, conversations)
        if (row && event.shiftKey) put([row], true)
      }
      mark()
      step(rows.current, by)
      mark()
    },
    [conversations, put],
  )
  return { rows, next, onKeyDown }
}
