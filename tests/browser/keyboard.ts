import type { Page } from 'playwright-core'

/** What has the focus, looked for inside shadow roots too. */
export interface Stop {
  readonly name: string
  /** A ring, a shadow or another border says where one is. */
  readonly visible: boolean
}

/** The farthest that anything may be from the start of a page. */
const MOST_STOPS = 60

/**
 * Goes through the page by Tab (or Shift+Tab) until something has the focus whose name fits.
 *
 * @throws when it is never reached, or when a stop on the way cannot be seen
 */
export async function tabTo(page: Page, fits: RegExp, key = 'Tab'): Promise<void> {
  const way: string[] = []
  for (let step = 0; step < MOST_STOPS; step += 1) {
    await page.keyboard.press(key)
    const { name, visible } = await focused(page)
    way.push(name)
    if (!visible) throw new Error(`one cannot see that the focus is on « ${name} »`)
    if (fits.test(name)) return
  }
  throw new Error(`${fits} is not to be reached by ${key}: ${way.join(' · ')}`)
}

/** Where the focus is now. */
export const focused = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    let active = document.activeElement
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
    if (!active || active === document.body) return { name: '', visible: true }
    const field = active as HTMLInputElement
    const label = field.labels?.[0]?.textContent ?? active.textContent
    const { outlineStyle, boxShadow } = getComputedStyle(active)
    return {
      name: active.getAttribute('aria-label') ?? label,
      visible: outlineStyle !== 'none' || boxShadow !== 'none',
    }
  })
