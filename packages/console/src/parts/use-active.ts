import { type KeyboardEvent, useState } from 'react'

interface Named {
  readonly id: string
}

interface Options<T extends Named> {
  /** The id of an option on the page, by its own. */
  readonly optionId: (id: string) => string
  readonly choose: (option: T) => void
}

/**
 * Which option the arrows stand on, for a field that keeps the focus: the first, until they move.
 *
 * @example
 * const { active, keys } = useActive(macros, { optionId: macroOptionId, choose })
 */
export const useActive = <T extends Named>(all: readonly T[], { optionId, choose }: Options<T>) => {
  const [held, hold] = useState<string | null>(null)
  const at = Math.max(
    0,
    all.findIndex(({ id }) => id === held),
  )
  const move = (by: number) => {
    const next = all[(at + by + all.length) % all.length]
    if (next === undefined) return
    hold(next.id)
    document.getElementById(optionId(next.id))?.scrollIntoView({ block: 'nearest' })
  }
  const keys = (event: KeyboardEvent) => {
    const active = all[at]
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (event.key === 'Enter' && active !== undefined) choose(active)
    else return
    event.preventDefault()
  }
  return { active: all[at], point: ({ id }: T) => hold(id), keys, reset: () => hold(null) }
}
