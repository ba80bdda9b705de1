import type { Conversation } from '@diapason/contract'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { fr } from '../../packages/console/src/strings/fr.ts'
import { until } from '../faults/until.ts'
import type { Said } from './customer.ts'

export const PASSWORD = 'une phrase courte convient'
export const EMAIL = 'admin@diapason.local'

/** What was on the screen for less has not been read, and the console refuses to answer past it. */
const GLANCE_MS = 900

/** A person of the team in front of the console. */
export interface Agent {
  readonly page: Page
  /** The rows of the list that is open. */
  readonly rows: Locator
  /** Looks at the screen long enough for its last message to count as read. */
  read(): Promise<void>
  /** Writes a reply that is not sent. */
  draft(text: string): Promise<void>
  reply(text: string): Promise<void>
  note(text: string): Promise<void>
  /** What stands in the thread, private notes apart. */
  bubbles(): Promise<Said[]>
  /** What the server holds of the conversation that is open. */
  log(): Promise<Conversation>
}

/** Comes in by the one-time link, and chooses a password for next time. */
export async function signInByLink(context: BrowserContext, link: string): Promise<Agent> {
  const page = await context.newPage()
  await page.goto(link)
  await page.getByLabel(fr.signIn.password).fill(PASSWORD)
  await page.getByRole('button', { name: fr.signIn.save }).click()
  await page.getByRole('navigation', { name: fr.queues.title }).waitFor()
  return agentOn(page)
}

export function agentOn(page: Page): Agent {
  const modes = page.getByRole('group', { name: fr.composer.mode })
  const write = async (mode: string, label: string, text: string) => {
    await modes.getByRole('button', { name: mode }).click()
    const field = page.getByRole('textbox', { name: label })
    await field.fill(text)
    return field
  }
  const draft = (text: string) => write(fr.composer.reply, fr.composer.replyHint, text)
  const note = (text: string) => write(fr.composer.note, fr.composer.noteHint, text)
  const log = async (): Promise<Conversation> => {
    const id = new URL(page.url()).pathname.split('/').at(-1)
    const answer = await page.request.get(`/api/v1/conversations/${id}?language=fr`)
    return (await answer.json()) as Conversation
  }
  const hasRead = async () => {
    const { summary } = await log()
    return summary.seen.agent >= summary.lastSeq
  }
  return {
    page,
    read: async () => {
      await page.waitForTimeout(GLANCE_MS)
      await until('the agent has read everything', hasRead)
    },
    rows: page.getByRole('region').getByRole('listitem').getByRole('link'),
    draft: async (text) => void (await draft(text)),
    reply: async (text) => (await draft(text)).press('Control+Enter'),
    note: async (text) => (await note(text)).press('Control+Enter'),
    bubbles: () =>
      page.locator('[id^="message-"]').evaluateAll((rows) =>
        rows.map((row) => ({
          author: row.getAttribute('data-author') ?? '',
          text: row.querySelector('.words')?.textContent ?? '',
        })),
      ),
    log,
  }
}
