import { useSyncExternalStore } from 'react'

const watchers = new Set<() => void>()
const watch = (watcher: () => void) => {
  watchers.add(watcher)
  addEventListener('storage', watcher)
  return () => {
    watchers.delete(watcher)
    removeEventListener('storage', watcher)
  }
}

/** The choices an agent makes for this device, and what holds until they are made. */
const PREFERENCES = {
  theme: ['system', 'light', 'dark'],
  density: ['comfortable', 'compact'],
  notices: ['unasked', 'asked'],
  evidence: ['shown', 'hidden'],
  briefing: ['open', 'folded'],
  undo: ['5', '10', '0'],
  customer: ['closed', 'open'],
} as const

type Name = keyof typeof PREFERENCES
type Choice<N extends Name> = (typeof PREFERENCES)[N][number]

/** Reads a preference outside of React. */
export const preference = <N extends Name>(name: N): Choice<N> => {
  const kept = localStorage.getItem(`diapason.${name}`) as Choice<N> | null
  const known: readonly string[] = PREFERENCES[name]
  return kept !== null && known.includes(kept) ? kept : PREFERENCES[name][0]
}

export const prefer = <N extends Name>(name: N, choice: Choice<N>): void => {
  localStorage.setItem(`diapason.${name}`, choice)
  for (const watcher of watchers) watcher()
}

/** A preference and how to change it; the same in every tab of this browser. */
export const usePreference = <N extends Name>(
  name: N,
): readonly [Choice<N>, (choice: Choice<N>) => void] => {
  const choice = useSyncExternalStore(watch, () => preference(name))
  return [choice, (next) => prefer(name, next)]
}
