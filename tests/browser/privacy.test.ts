import { readFile } from 'node:fs/promises'
import type { OwnExport } from '@diapason/contract'
import { beforeAll, expect, test } from 'vitest'
import { fr } from '../../packages/console/src/strings/fr.ts'
import { fr as widgetFr } from '../../packages/widget/src/strings/fr.ts'
import { freshDatabase } from '../fresh-database.ts'
import { type Agent, signInByLink } from './agent.ts'
import { faultsOf } from './axe-faults.ts'
import { type Customer, enterShop } from './customer.ts'
import { openStage, type Stage } from './stage.ts'

const SAYS = 'Mon colis n’est jamais arrivé, je suis très déçue. Je veux parler à une personne.'
const PATIENT = { timeout: 15_000, interval: 100 }
/** Longer than the console takes to come back, and to ask again. */
const STAYS_MS = 2_500
const { data } = widgetFr

let stage: Stage
let agent: Agent
beforeAll(async () => {
  stage = await openStage(await freshDatabase())
  return () => stage.close()
})
beforeAll(async () => {
  agent = await signInByLink(await stage.context(), stage.signInLink)
})

const enter = async (): Promise<Customer> => {
  const customer = await enterShop(await stage.context(), stage.url)
  await customer.open()
  return customer
}

const openData = ({ page }: Customer) => page.getByRole('button', { name: data.title }).click()
const strip = ({ page }: Customer) => page.getByRole('group', { name: data.title })
const kept = ({ page }: Customer) => page.evaluate(() => Object.keys(localStorage))

test('avant le premier message il n’y a rien à prendre, et rien n’est demandé', async () => {
  const customer = await enter()
  const asked: string[] = []
  customer.page.on('request', (request) => asked.push(request.url()))
  await openData(customer)
  await strip(customer).getByText(data.nothing).waitFor()
  expect(asked).toEqual([])
  expect(await kept(customer)).toEqual([])
  await customer.page.context().close()
})

test('le client télécharge ses données, puis s’efface, au clavier et après une question', async () => {
  const customer = await enter()
  const { page } = customer
  await customer.write(SAYS)
  await page.getByRole('status').getByText(widgetFr.waiting).waitFor()
  await agent.rows.first().click()
  await agent.page.locator('.heard-mood').first().waitFor()

  await openData(customer)
  const download = page.waitForEvent('download')
  await strip(customer).getByRole('button', { name: data.take }).click()
  const path = await (await download).path()
  const held = JSON.parse(await readFile(path, 'utf8')) as OwnExport
  expect(held.conversations[0]?.messages[0]).toMatchObject({ text: SAYS, from: 'customer' })
  expect(held.conversations[0]?.messages[0]?.inferred?.emotion).toBe('disappointment')

  await strip(customer).getByRole('button', { name: data.erase }).press('Enter')
  const cancel = strip(customer).getByRole('button', { name: data.cancel })
  expect(await cancel.evaluate((held) => held.matches(':focus'))).toBe(true)
  await strip(customer).getByText(data.sure).waitFor()
  expect(await faultsOf(page)).toEqual([])
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await strip(customer).getByText(data.erased).waitFor()
  expect(await customer.page.getByText(SAYS).count()).toBe(0)
  expect(await kept(customer)).toEqual([])
  await page.keyboard.press('Escape')
  expect(await strip(customer).count()).toBe(0)
  await page.reload()
  expect(await kept(customer)).toEqual([])

  await agent.page.getByText(fr.privacy.gone).waitFor()
  await expect.poll(() => agent.rows.count(), PATIENT).toBe(0)
  await page.context().close()
})

test('l’administration exporte et efface depuis la conversation, la preuve reste', async () => {
  const customer = await enter()
  await customer.write(SAYS)
  await customer.page.getByRole('status').getByText(widgetFr.waiting).waitFor()
  const { page } = agent
  await page.goto('/console/')
  await agent.rows.first().click()
  await page.getByRole('button', { name: fr.customer.open }).click()
  await page.getByRole('button', { name: fr.privacy.dataOf }).click()
  const dialog = page.getByRole('dialog', { name: fr.privacy.dataOf })
  const download = page.waitForEvent('download')
  await dialog.getByRole('link', { name: fr.privacy.take }).click()
  expect(await readFile(await (await download).path(), 'utf8')).toContain(SAYS)
  await dialog.getByRole('button', { name: fr.privacy.erase }).click()
  expect(await faultsOf(page)).toEqual([])
  await page.setViewportSize({ width: 1280, height: 800 })
  await dialog.getByRole('button', { name: fr.privacy.eraseYes }).click()
  await page.getByText(fr.privacy.gone).waitFor()
  await page.waitForTimeout(STAYS_MS)
  expect(await page.getByText(fr.privacy.gone).count()).toBe(1)
  expect(await page.getByText(SAYS).count()).toBe(0)
  await expect.poll(() => customer.page.getByText(SAYS).count(), PATIENT).toBe(0)

  await page.goto('/console/settings#privacy')
  const section = page.getByRole('region', { name: fr.settings.sections.privacy })
  await section.getByText(fr.privacy.askedBy.administrator, { exact: false }).waitFor()
  await section.getByText(fr.privacy.askedBy.customer, { exact: false }).waitFor()
  await customer.page.context().close()
})

test('l’administration choisit combien de temps tout est gardé', async () => {
  const { page } = agent
  const section = page.getByRole('region', { name: fr.settings.sections.privacy })
  const days = (label: string) => section.getByRole('spinbutton', { name: label })
  expect(await days(fr.privacy.feelings).inputValue()).toBe('7')
  await days(fr.privacy.feelings).fill('2')
  await days(fr.privacy.messages).fill('90')
  await section.getByRole('button', { name: fr.settings.save }).press('Enter')
  await section.getByText(fr.settings.saved).waitFor()
  await page.reload()
  await expect.poll(() => days(fr.privacy.feelings).inputValue(), PATIENT).toBe('2')
  expect(await days(fr.privacy.messages).inputValue()).toBe('90')
  expect(await faultsOf(page)).toEqual([])
})

test('aucune page ne s’est plainte', () => {
  expect(stage.troubles.filter((line) => !line.includes('404'))).toEqual([])
})
