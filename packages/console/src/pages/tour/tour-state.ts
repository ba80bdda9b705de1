import { useSyncExternalStore } from 'react'

let isOpen = false
const listeners = new Set<() => void>()

const set = (open: boolean) => {
  isOpen = open
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether the tour is before one's eyes, from wherever it was asked for. */
export const useTour = () => ({
  isOpen: useSyncExternalStore(subscribe, () => isOpen),
  show: () => set(true),
  hide: () => set(false),
})
