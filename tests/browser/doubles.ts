import type { Locator, Page } from 'playwright-core'

/**
 * Looks at a thread at every frame that the browser paints, and notes each text that stands there
 * twice. Ends with the page.
 *
 * @example
 * await watchForDoubles(page.getByRole('log'), '.text')
 * expect(await doublesOn(page)).toEqual([])
 */
export const watchForDoubles = (thread: Locator, selector: string): Promise<void> =>
  thread.evaluate((root, rows) => {
    const seen = ((globalThis as { doubles?: Set<string> }).doubles ??= new Set())
    const look = () => {
      const texts = [...root.querySelectorAll(rows)].map(({ textContent }) => textContent)
      for (const [place, text] of texts.entries()) {
        if (texts.indexOf(text) !== place) seen.add(text)
      }
      requestAnimationFrame(look)
    }
    look()
  }, selector)

/** What stood there twice at any time since. */
export const doublesOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...((globalThis as { doubles?: Set<string> }).doubles ?? [])])
