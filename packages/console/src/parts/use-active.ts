import { type KeyboardEvent, useState } from 'react'

interface Named {
  readonly id: string
}

interface Options<T extends Named> {
  /** The id of an option on the page, by its own. */
  readonly optionId: (id: string) => string
  readonly choose: (option: T) => void
  /** False: on none until the arrows move, so that Enter alone does nothing. */
  readonly begins?: boolean
}

/**
 * Which option the arrows stand on, for a field that keeps the focus: the first, until they move.
 *
 * @example
 * const { active, keys } = useActive(macros, { optionId: macroOptionId, choose })
 */
export const useActive = <T extends Named>(
  all: readonly T[],
  { optionId, choose, begins = true }: Options<T>,
) => {
  const [held, hold] = useState<string | null>(null)
  const found = all.findIndex(({ id }) => id === held)
  const at = found < 0 && begins ? 0 : found
  const active = at < 0 ? undefined : all[at]
  const move = (by: number) => {
    const next = all.at(at < 0 && by < 0 ? -1 : (at + by) % all.length)
    if (next === undefined) return
    hold(next.id)
    document.getElementById(optionId(next.id))?.scrollIntoView({ block: 'nearest' })
  }
  const keys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (event.key === 'Enter' && active !== undefined) choose(active)
    else return
    event.preventDefault()
  }
  return {
    active,
    /** The id on the page of the option that they stand on. */
    activeId: active && optionId(active.id),
    point: ({ id }: T) => hold(id),
    keys,
    reset: () => hold(null),
  }
}
