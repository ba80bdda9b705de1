import type { Page } from 'playwright-core'
import type { Visitor } from '../../tests/house/visitor.ts'
import { scrollToStart } from './scroll.ts'
import { longestFrame, slowestInput } from './watch.ts'

/** Milliseconds. */
export interface Thread {
  /** From the address to its last message on the screen, and a draft box that takes keys. */
  readonly openedCold: number
  /** The same from a click in the list. */
  readonly opened: number
  readonly typing: number
  readonly typingWhole: number
  readonly evidence: number
  readonly evidenceWhole: number
  readonly arrival: number
  readonly arrivalWhole: number
  readonly frames: readonly number[]
  readonly elements: number
}

const DRAFT = 'Bonjour, je regarde votre dossier et je reviens vers vous avant midi.'

/** Resolves when the last message is on the screen and the draft box has the focus: in milliseconds. */
const untilOpen = (page: Page, last: number): Promise<number> =>
  page.evaluate(async (seq) => {
    for (;;) {
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve))
      const message = document.getElementById(`message-${seq}`)?.getBoundingClientRect()
      const box = document.querySelector('.scroller')?.getBoundingClientRect()
      const draft = document.querySelector<HTMLTextAreaElement>('.draft textarea')
      if (!message || !box || !draft || message.top > box.bottom) continue
      draft.focus()
      if (document.activeElement === draft) return now
    }
  }, last)

/** Opens a long conversation from its row, writes in it, reads it back to its beginning. */
export async function measureThread(
  page: Page,
  { visitor, last }: { visitor: Visitor; last: number },
): Promise<Thread> {
  const id = visitor.conversationId
  await page.goto(`/console/conversations/${id}?queue=handover`)
  const openedCold = await untilOpen(page, last)
  await page.goto('/console/?queue=handover')
  const row = page.locator(`a.row[data-id="${id}"]`)
  await row.waitFor()
  const began = await page.evaluate((open) => {
    document.querySelector<HTMLElement>(`a.row[data-id="${open}"]`)?.click()
    return performance.now()
  }, id)
  const opened = (await untilOpen(page, last)) - began

  const type = () => page.keyboard.type(DRAFT, { delay: 40 })
  const toggle = async () => {
    await page.locator('.scroller').focus()
    await page.keyboard.press('e')
    await page.waitForTimeout(300)
    await page.keyboard.press('e')
    await page.locator('.draft textarea').focus()
  }
  const arrive = async (text: string) => {
    const longest = await longestFrame(page, () => visitor.say(text))
    // only now: to look for a text among thousands takes the page longer than to show it
    await page.locator('.thread').getByText(text).waitFor()
    return longest
  }
  await page.waitForTimeout(1_500)
  const typing = await slowestInput(page, type)
  const evidence = await slowestInput(page, toggle)
  const arrival = await arrive('Avez-vous des nouvelles de ma commande ?')
  const frames = await scrollToStart(page)
  const elements = await page.evaluate(() => document.querySelectorAll('.thread *').length)
  await page.locator('.draft textarea').focus()
  const typingWhole = await slowestInput(page, type)
  const evidenceWhole = await slowestInput(page, toggle)
  const arrivalWhole = await arrive('Je n’ai toujours pas de réponse.')
  return {
    openedCold,
    opened,
    typing,
    typingWhole,
    evidence,
    evidenceWhole,
    arrival,
    arrivalWhole,
    frames,
    elements,
  }
}
