import { beforeAll, expect, test } from 'vitest'
import { fr as consoleFr } from '../../packages/console/src/strings/fr.ts'
import { fr } from '../../packages/widget/src/strings/fr.ts'
import { freshDatabase } from '../fresh-database.ts'
import { agentOn, EMAIL, PASSWORD, signInByLink } from './agent.ts'
import { type Customer, enterShop } from './customer.ts'
import { focused, tabTo } from './keyboard.ts'
import { openStage, type Stage } from './stage.ts'

const QUESTION = 'Bonjour, je souhaite parler de ma commande 4471203.'
const REPLY = 'Bonjour, je regarde votre commande et je reviens vers vous ici.'
const PATIENT = { timeout: 15_000, interval: 100 }

let stage: Stage
let customer: Customer
beforeAll(async () => {
  stage = await openStage(await freshDatabase())
  return () => stage.close()
})
beforeAll(async () => {
  const office = await stage.context()
  await signInByLink(office, stage.signInLink)
  await office.close()
})

test('le client ouvre, écrit, envoie, demande une personne et ferme, sans souris', async () => {
  const context = await stage.context()
  customer = await enterShop(context, stage.url)
  const { page } = customer
  await tabTo(page, new RegExp(fr.open))
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await focused(page)).name, PATIENT).toBe(fr.write)
  await page.keyboard.type(QUESTION)
  await page.keyboard.press('Enter')
  await expect
    .poll(() => customer.bubbles(), PATIENT)
    .toContainEqual({
      author: 'customer',
      text: QUESTION,
    })
  await tabTo(page, new RegExp(`^${fr.person}$`), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('status').getByText(fr.waiting).waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => page.getByRole('dialog').count(), PATIENT).toBe(0)
  expect((await focused(page)).name).toContain(fr.open)
})

test('la conseillère entre, trouve la conversation, l’ouvre et répond, sans souris', async () => {
  const page = await (await stage.context()).newPage()
  await page.goto(`${stage.url}/console/`)
  await page.getByLabel(consoleFr.signIn.email).waitFor()
  await tabTo(page, new RegExp(consoleFr.signIn.email))
  await page.keyboard.type(EMAIL)
  await tabTo(page, new RegExp(consoleFr.signIn.password))
  await page.keyboard.type(PASSWORD)
  await page.keyboard.press('Enter')
  const agent = agentOn(page)
  await agent.rows.first().waitFor()
  await page.keyboard.press('j')
  expect((await focused(page)).name).toContain(QUESTION)
  await page.keyboard.press('Enter')
  await page.locator('[id^="message-"]').first().waitFor()
  // what the conversation opened with counts as seen at once: nobody is refused for being quick
  await page.keyboard.press('r')
  await expect
    .poll(async () => (await focused(page)).name, PATIENT)
    .toBe(consoleFr.composer.replyHint)
  await page.keyboard.type(REPLY)
  await page.keyboard.press('Control+Enter')
  await expect.poll(async () => (await agent.bubbles()).at(-1)?.text, PATIENT).toBe(REPLY)
})

test('le client apprend qu’une réponse est là et la lit, sans souris', async () => {
  const { page } = customer
  await expect.poll(async () => (await focused(page)).name, PATIENT).toMatch(/nouveaux? messages?/)
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await customer.bubbles()).at(-1)?.text, PATIENT).toBe(REPLY)
  expect(stage.troubles).toEqual([])
})
