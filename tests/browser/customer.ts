import type { VisitorSnapshot, WidgetConfig } from '@diapason/contract'
import type { BrowserContext, Page } from 'playwright-core'
import { en } from '../../packages/widget/src/strings/en.ts'
import { fr } from '../../packages/widget/src/strings/fr.ts'

/** Something said, as it stands on a screen or in the log. */
export interface Said {
  readonly author: string
  readonly text: string
}

/** A customer in the demonstration shop, with the real widget. */
export interface Customer {
  readonly page: Page
  open(): Promise<void>
  write(text: string): Promise<void>
  askPerson(press?: { clickCount: number }): Promise<void>
  /** What stands in the thread, without the welcome, which is not in the log. */
  bubbles(): Promise<Said[]>
  /** Whether people answer at this hour. */
  isOpen(): Promise<boolean>
  /** What the server holds. */
  log(): Promise<VisitorSnapshot>
}

/** Opens the shop in a new tab, in French or English. */
export async function enterShop(
  context: BrowserContext,
  url: string,
  language: 'fr' | 'en' = 'fr',
): Promise<Customer> {
  const page = await context.newPage()
  await page.goto(`${url}/demo?lang=${language}`)
  return customerOn(page, url, language === 'fr' ? fr : en)
}

function customerOn(page: Page, url: string, words: typeof fr): Customer {
  const thread = page.getByRole('log', { name: words.conversation })
  const field = page.getByRole('textbox', { name: words.write })
  return {
    page,
    open: async () => {
      await page.getByRole('button', { name: words.open }).click()
      await thread.getByText(words.automatic).first().waitFor()
    },
    write: async (text) => {
      await field.fill(text)
      await field.press('Enter')
    },
    askPerson: (press = { clickCount: 1 }) =>
      page.getByRole('button', { name: words.person }).first().click(press),
    bubbles: async () => {
      const { messages } = await logOf(page, url)
      const shown = await thread.locator('> .message, > .notice').evaluateAll((rows) =>
        rows.map((row) => ({
          author: row.getAttribute('data-author') ?? 'system',
          text: (row.querySelector('.text') ?? row).textContent,
        })),
      )
      const isWelcome = shown[0]?.author === 'bot' && shown[0].text !== messages[0]?.text
      return isWelcome ? shown.slice(1) : shown
    },
    isOpen: async () => {
      const channel = await page.locator('script[data-channel]').getAttribute('data-channel')
      const asked = `${url}/api/v1/visitor/config?channel=${channel}&language=fr`
      return ((await (await fetch(asked)).json()) as WidgetConfig).open
    },
    log: () => logOf(page, url),
  }
}

/** Asks the API with the pass that the widget keeps. */
async function logOf(page: Page, url: string): Promise<VisitorSnapshot> {
  const { origins } = await page.context().storageState()
  const kept = origins.flatMap(({ localStorage }) => localStorage)
  const token = kept.find(({ name }) => name.endsWith(':token'))?.value ?? ''
  const answer = await fetch(`${url}/api/v1/visitor/conversation`, {
    headers: { authorization: `Bearer ${token}` },
  })
  if (!answer.ok) throw new Error(`the log: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as VisitorSnapshot
}
