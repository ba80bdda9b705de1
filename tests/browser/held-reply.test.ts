import { AxeBuilder } from '@axe-core/playwright'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { fr } from '../../packages/console/src/strings/fr.ts'
import { fr as widgetFr } from '../../packages/widget/src/strings/fr.ts'
import { freshDatabase } from '../fresh-database.ts'
import { type Agent, agentOn, signInByLink } from './agent.ts'
import { faultsOf } from './axe-faults.ts'
import { type Customer, enterShop } from './customer.ts'
import { openStage, type Stage } from './stage.ts'

const PATIENT = { timeout: 15_000, interval: 100 }
const WORDS = 'Bonjour, je regarde votre commande tout de suite.'

let stage: Stage
let agent: Agent
let page: Page
let shop: Customer
beforeAll(async () => {
  stage = await openStage(await freshDatabase())
  return () => stage.close()
})
beforeAll(async () => {
  agent = await signInByLink(await stage.context({ reducedMotion: 'reduce' }), stage.signInLink)
  ;({ page } = agent)
})
beforeEach(async () => {
  shop = await enterShop(await stage.context(), stage.url)
  await shop.open()
  await shop.write('Bonjour, je voudrais parler à une personne.')
  await shop.page.getByRole('status').getByText(widgetFr.waiting).waitFor()
  const { conversation } = await shop.log()
  await page.goto(`/console/conversations/${conversation?.id}?queue=all`)
  await page.locator('.heard-mood').first().waitFor()
  await agent.read()
  return () => shop.page.context().close()
})

const box = (on: Page = page) => on.getByRole('textbox', { name: fr.composer.replyHint })
const undo = (on: Page = page) => on.getByRole('button', { name: fr.held.undo })
const sent = async () => {
  const { messages } = await shop.log()
  return messages.filter(({ text }) => text === WORDS).length
}
const choose = (on: Page, seconds: string) =>
  on.evaluate((value) => localStorage.setItem('diapason.undo', value), seconds)

describe('une réponse qui attend avant de partir', () => {
  test('se voit, s’annule par Échap ou par le bouton, et revient dans le brouillon', async () => {
    await choose(page, '10')
    await agent.reply(WORDS)
    await undo().waitFor()
    expect(await page.getByText(/^Part dans \d+\u00a0s$/).count()).toBe(1)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(violations).toEqual([])
    await box().press('Escape')
    await expect.poll(() => box().inputValue(), PATIENT).toBe(WORDS)
    await box().press('Control+Enter')
    await undo().click()
    await expect.poll(() => box().inputValue(), PATIENT).toBe(WORDS)
    expect(await undo().count()).toBe(0)
    expect(await sent()).toBe(0)
    await choose(page, '5')
  })

  test('part d’elle-même, une fois, quand la page est rechargée puis fermée', async () => {
    await agent.reply(WORDS)
    await undo().waitFor()
    await page.reload()
    await undo().waitFor()
    expect(await box().inputValue()).toBe('')
    await page.goto('about:blank')
    await expect.poll(sent, PATIENT).toBe(1)
    await page.goBack()
    await page.locator('[data-author="agent"]').getByText(WORDS).waitFor()
    expect(await page.getByText(WORDS).count()).toBe(1)
  })

  test('le client écrit entre-temps : rien ne part, le brouillon revient, aussi d’une autre page', async () => {
    await agent.reply(WORDS)
    await undo().waitFor()
    const address = page.url()
    await page.getByRole('navigation').getByRole('link').first().click()
    await shop.write('Attendez, c’est une autre commande.')
    const said = page.getByText(fr.held.notLeftWhy['seen_outdated'] ?? '')
    await said.waitFor()
    await page.getByRole('link', { name: fr.held.open }).click()
    await page.getByText(fr.composer.outdated).waitFor()
    expect(page.url()).toContain(new URL(address).pathname)
    await expect.poll(() => box().inputValue(), PATIENT).toBe(WORDS)
    await expect.poll(() => said.count(), PATIENT).toBe(0)
    expect(await sent()).toBe(0)
  })

  test('sans réseau, rien n’est perdu : la réponse repart au retour, une seule fois', async () => {
    const route = '**/held-replies'
    await page.route(route, (request) => request.abort())
    await agent.reply(WORDS)
    await page.getByRole('button', { name: fr.delivery.again }).waitFor()
    await page.reload()
    await page.getByRole('button', { name: fr.delivery.again }).waitFor()
    await page.unroute(route)
    await page.getByRole('button', { name: fr.delivery.again }).click()
    await undo().waitFor()
    await expect.poll(sent, PATIENT).toBe(1)
    await expect.poll(() => page.getByText(WORDS).count(), PATIENT).toBe(1)
  })

  test('sans attente, elle part aussitôt', async () => {
    await choose(page, '0')
    await agent.reply(WORDS)
    await expect.poll(sent, { timeout: 4_000, interval: 50 }).toBe(1)
    await choose(page, '5')
  })
})

describe('les brouillons', () => {
  test('suivent d’un onglet à l’autre, se voient dans la liste, et préviennent au départ', async () => {
    await agent.draft('Bonjour, ')
    const other = agentOn(await page.context().newPage())
    await other.page.goto(page.url())
    await expect.poll(() => box(other.page).inputValue(), PATIENT).toBe('Bonjour, ')
    await box(other.page).fill('Bonjour, je regarde.')
    await expect.poll(() => box().inputValue(), PATIENT).toBe('Bonjour, je regarde.')
    await agent.rows.getByText(fr.drafts.mark).first().waitFor()
    await other.page.close()
    await page.getByRole('button', { name: fr.menu.open }).click()
    await page.getByRole('menuitem', { name: fr.menu.signOut }).click()
    const asks = page.getByRole('dialog', { name: fr.drafts.leaving })
    await asks.waitFor()
    expect(await faultsOf(page)).toEqual([])
    await asks.getByRole('button', { name: fr.drafts.stay }).click()
    expect(await box().inputValue()).toBe('Bonjour, je regarde.')
  })
})
