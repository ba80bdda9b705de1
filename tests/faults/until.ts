import { setTimeout as sleep } from 'node:timers/promises'

/** Looks again until there is something to return; says what it waited for when there never was. */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined | null | false> | T | undefined | null | false,
  { withinMs = 30_000, everyMs = 50 }: { withinMs?: number; everyMs?: number } = {},
): Promise<T> {
  const end = Date.now() + withinMs
  for (;;) {
    const found = await look()
    if (found) return found
    if (Date.now() > end) throw new Error(`waited ${withinMs / 1000} s in vain: ${what}`)
    await sleep(everyMs)
  }
}
