import type { BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { beforeAll } from 'vitest'
import { fr } from '../../packages/widget/src/strings/fr.ts'
import type { Words } from '../../packages/widget/src/strings/words.ts'
import { freshDatabase } from '../fresh-database.ts'
import { type HostSite, openHostSite } from './host-site.ts'
import { openStage, type Stage } from './stage.ts'

export const HOST = 'diapason-widget'
export const PATIENT = { timeout: 15_000, interval: 100 }

/** A page of a company's own site with the widget on it. */
export interface WidgetPage {
  readonly page: Page
  readonly panel: Locator
  readonly log: Locator
  readonly field: Locator
  open(): Promise<void>
  write(text: string): Promise<void>
  close(): Promise<void>
}

export interface Visit extends BrowserContextOptions {
  /** Attributes of the script tag; null for a page that fetches the script by itself. */
  readonly tag?: string | null
  /** Stands in the head, before the tag. */
  readonly head?: string
  readonly body?: string
  readonly lang?: string
  /** The opening of the document; an empty one is quirks mode. */
  readonly doctype?: string
  readonly words?: Words
  /** Another tab of somebody's browser. */
  readonly context?: BrowserContext
}

/** Server, browser and a company's site for the tests of one file. */
export interface Ground {
  readonly stage: Stage
  readonly site: HostSite
  visit(options?: Visit): Promise<WidgetPage>
}

/** Opens the ground before the first test, and leaves nothing after the last. */
export function useGround(): () => Ground {
  let stage: Stage
  let site: HostSite
  beforeAll(async () => {
    stage = await openStage(await freshDatabase())
    return () => stage.close()
  })
  beforeAll(async () => {
    site = await openHostSite(stage)
    return () => site.close()
  })
  const visit = async (options: Visit = {}): Promise<WidgetPage> => {
    const { tag, head, body, lang, doctype, words = fr, context, ...rest } = options
    const start = doctype ?? '<!doctype html>'
    const script =
      tag === null
        ? ''
        : `<script src="${stage.url}/widget.js" data-channel="${site.channels[0]}" ${tag ?? ''} async></script>`
    site.serve(
      `${start}<html lang="${lang ?? words.tag}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"><title>Panier</title><link rel="icon" href="data:,">${head ?? ''}${script}</head><body>${body ?? '<main><h1>Panier</h1></main>'}</body></html>`,
    )
    const page = await (context ?? (await stage.context(rest))).newPage()
    await page.goto(site.url)
    return widgetOn(page, words)
  }
  return () => ({ stage, site, visit })
}

export function widgetOn(page: Page, words: Words = fr): WidgetPage {
  const log = page.getByRole('log', { name: words.conversation })
  const field = page.getByRole('textbox', { name: words.write })
  return {
    page,
    panel: page.getByRole('dialog'),
    log,
    field,
    open: async () => {
      await page.getByRole('button', { name: words.open }).click()
      await log.getByText(words.automatic).first().waitFor()
    },
    write: async (text) => {
      await field.fill(text)
      await field.press('Enter')
    },
    close: () => page.context().close(),
  }
}
