import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const WIDTHS = [1280, 400] as const
const SCHEMES = ['light', 'dark'] as const
/** All that darkness changes. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block']
const STILL = { reducedMotion: 'reduce' } as const

/** What axe finds fault with, wide and narrow, light and dark; of the whole page, or of a part of it. */
export async function faultsOf(page: Page, within?: string): Promise<string[]> {
  const faults: string[] = []
  for (const width of WIDTHS)
    for (const colorScheme of SCHEMES) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme, ...STILL })
      const axe = new AxeBuilder({ page }).setLegacyMode()
      if (within !== undefined) axe.include(within)
      if (colorScheme === 'dark') axe.withRules(OF_COLOUR)
      const { violations } = await axe.analyze()
      for (const { id, help, nodes } of violations)
        faults.push(
          `${width} ${colorScheme} ${id} (${help}): ${nodes.map(({ html, any }) => `${html} ${any[0]?.message ?? ''}`).join('\n')}`,
        )
    }
  return faults
}
