const watchers = new Set<() => void>()
const tell = () => {
  for (const watcher of watchers) watcher()
}

/** Hears of every change of what is kept, in this tab and in others. */
export const watchKept = (watcher: () => void): (() => void) => {
  watchers.add(watcher)
  addEventListener('storage', watcher)
  return () => {
    watchers.delete(watcher)
    removeEventListener('storage', watcher)
  }
}

export const readKept = (key: string): string => localStorage.getItem(key) ?? ''

/** Keeps words on this device; a device that is full keeps what it held, and writing goes on. */
export const keep = (key: string, text: string): void => {
  try {
    if (text === '') localStorage.removeItem(key)
    else localStorage.setItem(key, text)
  } catch {
    return
  }
  tell()
}

/** Keys of what is kept that begin so. */
export const keptKeys = (beginning: string): string[] =>
  Object.keys(localStorage).filter((key) => key.startsWith(beginning))

export const forgetKept = (beginning: string): void => {
  for (const key of keptKeys(beginning)) localStorage.removeItem(key)
  tell()
}
