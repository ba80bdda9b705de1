/** Milliseconds after which waiting is given up. */
const MOST_MS = 8_000
const STEP_MS = 15

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

/**
 * Asks again and again until there is something to have (neither false, null nor undefined).
 * An error is thrown again when the time is up.
 */
export async function until<T>(
  check: () => T | Promise<T>,
  mostMs = MOST_MS,
): Promise<Exclude<T, false | null | undefined>> {
  const end = Date.now() + mostMs
  for (;;) {
    const found = await check()
    if (found !== false && found !== null && found !== undefined)
      return found as Exclude<T, false | null | undefined>
    if (Date.now() > end) throw new Error(`waited ${mostMs} ms in vain for: ${check.toString()}`)
    await pause(STEP_MS)
  }
}
