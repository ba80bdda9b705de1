import { useSyncExternalStore } from 'react'

const EVERY_MS = 20_000
let now = Date.now()
const watchers = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

const tick = () => {
  now = Date.now()
  for (const watcher of watchers) watcher()
}

const watch = (watcher: () => void) => {
  if (watchers.size === 0) {
    now = Date.now()
    timer = setInterval(tick, EVERY_MS)
  }
  watchers.add(watcher)
  return () => {
    watchers.delete(watcher)
    if (watchers.size === 0) clearInterval(timer)
  }
}

/** The time in milliseconds, fresh every 20 s, from one clock for the whole page. */
export const useNow = (): number => useSyncExternalStore(watch, () => now)

/** Something said of the time: heard of anew only when it is said otherwise, as « il y a 5 min » is. */
export const useSaidNow = (say: (now: number) => string): string =>
  useSyncExternalStore(watch, () => say(now))
