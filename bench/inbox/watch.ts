import type { CDPSession, Page } from 'playwright-core'

declare global {
  interface Window {
    seen: { name: string; ms: number }[]
  }
}

/** What the browser itself says of its work, from the next page on. */
export async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.seen = []
    for (const options of [
      { type: 'event', durationThreshold: 16 },
      { type: 'long-animation-frame' },
    ])
      new PerformanceObserver((list) =>
        list
          .getEntries()
          .forEach(({ entryType, name, duration: ms }) =>
            window.seen.push({ name: entryType === 'event' ? name : 'frame', ms }),
          ),
      ).observe(options)
  })
}

/** Milliseconds in which what was done last shows all its consequences. */
const SETTLES_MS = 1_500

/**
 * The longest time in milliseconds from an input to the picture that shows it (the browser’s Event
 * Timing, in steps of 8; 16 stands for “not longer”), while something is done.
 */
export const slowestInput = (page: Page, act: () => Promise<unknown>): Promise<number> =>
  slowest(page, act, (name) => name !== 'frame')

/** The longest time in milliseconds in which the page painted nothing; 50 stands for “not longer”. */
export async function longestFrame(page: Page, act: () => Promise<unknown>): Promise<number> {
  return Math.max(50, await slowest(page, act, (name) => name === 'frame'))
}

async function slowest(
  page: Page,
  act: () => Promise<unknown>,
  counts: (name: string) => boolean,
): Promise<number> {
  await page.evaluate(() => void (window.seen = []))
  await act()
  await page.waitForTimeout(SETTLES_MS)
  const seen = await page.evaluate(() => window.seen)
  return Math.round(Math.max(16, ...seen.filter(({ name }) => counts(name)).map(({ ms }) => ms)))
}

/** How many requests the page makes in a moment. */
export async function requestsIn(page: Page, act: () => Promise<unknown>): Promise<number> {
  let count = 0
  const add = () => void (count += 1)
  page.on('request', add)
  await act()
  await page.waitForTimeout(SETTLES_MS)
  page.off('request', add)
  return count
}

export interface Memory {
  readonly megabytes: number
  readonly nodes: number
}

export async function memoryOf(session: CDPSession): Promise<Memory> {
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
  return { megabytes: value('JSHeapUsedSize') / 1_000_000, nodes: value('Nodes') }
}
