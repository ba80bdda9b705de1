import { beforeAll, expect, test } from 'vitest'
import { fr } from '../../packages/console/src/strings/fr.ts'
import { fr as widgetFr } from '../../packages/widget/src/strings/fr.ts'
import { freshDatabase } from '../fresh-database.ts'
import { type Agent, signInByLink } from './agent.ts'
import { type Customer, enterShop } from './customer.ts'
import { openStage, type Stage } from './stage.ts'

const PATIENT = { timeout: 15_000, interval: 100 }
const FIRST =
  'Je souhaite parler à un conseiller : le colis 4418 est marqué livré, je n’ai rien reçu.'
const STOCK = 'Nous sommes désolés pour la gêne occasionnée.'
const AGAIN = 'Non, le colis 4418 n’est pas livré, je n’ai rien reçu, c’est vraiment agaçant !!'
const NAMED = 'Le colis 4418 marqué livré et rien chez vous, c’est agaçant en effet. Je cherche.'

let stage: Stage
let agent: Agent
let shop: Customer
beforeAll(async () => {
  stage = await openStage(await freshDatabase())
  return () => stage.close()
})
beforeAll(async () => {
  agent = await signInByLink(await stage.context(), stage.signInLink)
  shop = await enterShop(await stage.context(), stage.url)
  await shop.open()
  await shop.write(FIRST)
  await shop.page.getByRole('status').getByText(widgetFr.waiting).waitFor()
  await agent.rows.first().click()
  await agent.page.getByRole('button', { name: fr.actions.take }).first().click()
})

const pathWords = () => agent.page.locator('.path-words')

test('l’évolution dit ce qui n’est pas reconnu et ce qui pourrait venir, jamais au client', async () => {
  const { page } = agent
  await agent.read()
  await agent.reply(STOCK)
  await shop.page.getByText(STOCK).waitFor()
  await shop.write(AGAIN)
  await expect
    .poll(() => pathWords().allInnerTexts(), PATIENT)
    .toEqual(['La tension pourrait monter'])

  await page.getByText(AGAIN).first().waitFor()
  await agent.read()
  await agent.reply(STOCK)
  await expect
    .poll(() => pathWords().allInnerTexts(), PATIENT)
    .toEqual(['Pas encore reconnu', 'La tension pourrait monter'])

  await agent.reply(NAMED)
  await expect
    .poll(() => pathWords().allInnerTexts(), PATIENT)
    .toEqual(['La tension pourrait monter'])
  const shown = await shop.page.locator('body').innerText()
  expect(shown).not.toContain(fr.path.mayRise)
  expect(shown).not.toContain(fr.path.unacknowledged)
})
