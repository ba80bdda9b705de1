import { Refusal } from './refusal.ts'

/**
 * Gives work so many milliseconds. When it is over, one way or the other, what it still has open is
 * told to end.
 *
 * @throws Refusal `timeout`
 */
export async function within<T>(
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const alarm = new AbortController()
  const rung = new Promise<never>((_, fail) => {
    alarm.signal.addEventListener('abort', () => fail(new Refusal('timeout')))
  })
  const timer = setTimeout(() => alarm.abort(), Math.max(0, milliseconds))
  try {
    return await Promise.race([work(alarm.signal), rung])
  } finally {
    clearTimeout(timer)
    alarm.abort()
  }
}
