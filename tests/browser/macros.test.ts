import type { Macro, NewMacro, SignInLink, Tag, User } from '@diapason/contract'
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
const OWN = { headers: { 'x-diapason': '1' } }

let stage: Stage
let agent: Agent
let page: Page
let shop: Customer
let tag: Tag
beforeAll(async () => {
  stage = await openStage(await freshDatabase())
  return () => stage.close()
})
const post = async <T>(path: string, data: unknown): Promise<T> =>
  (await (await page.request.post(`/api/v1${path}`, { ...OWN, data })).json()) as T
const late: NewMacro = {
  title: 'Colis en retard',
  text: 'Bonjour {{customer}}, je cherche où est votre colis. {{agent}}',
  steps: [],
  shared: true,
}
beforeAll(async () => {
  agent = await signInByLink(await stage.context({ reducedMotion: 'reduce' }), stage.signInLink)
  ;({ page } = agent)
  tag = await post<Tag>('/tags', { name: 'Livraison' })
  const steps = [{ do: 'tag', tag: tag.id }, { do: 'close' }]
  await post<Macro>('/macros', late)
  await post<Macro>('/macros', { title: 'Réglé', text: 'C’est réglé.', steps, shared: false })
})
beforeEach(async () => {
  shop = await enterShop(await stage.context(), stage.url)
  await shop.open()
  await shop.write('Bonjour, je voudrais parler à une personne.')
  await shop.page.getByRole('status').getByText(widgetFr.waiting).waitFor()
  const { conversation } = await shop.log()
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`/console/conversations/${conversation?.id}?queue=all`)
  await page.locator('.heard-mood').first().waitFor()
  await agent.read()
  return () => shop.page.context().close()
})

const box = () => page.getByRole('textbox', { name: fr.composer.replyHint })
const panel = () => page.getByRole('dialog', { name: fr.macros.title })
const options = () => panel().getByRole('option')
const choose = async (words: string) => {
  await box().press('Alt+m')
  await panel().getByRole('combobox').fill(words)
  await expect.poll(() => options().count(), PATIENT).toBe(1)
  await page.keyboard.press('Enter')
  await expect.poll(() => panel().count(), PATIENT).toBe(0)
}
const texts = async () => (await shop.log()).messages.map(({ text }) => text)

describe('les modèles de réponse', () => {
  test('se choisissent au clavier, entrent à la place du curseur, et retiennent un blanc', async () => {
    await agent.draft('Avant. Après.')
    await box().evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(6, 6))
    await box().press('Alt+m')
    await options().first().waitFor()
    expect(await faultsOf(page)).toEqual([])
    await page.keyboard.press('Escape')
    await box().evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(6, 6))
    await choose('colis')
    const filled = /^Avant\. Bonjour \{\{customer\}\}, je cherche où est votre colis\. .+ Après\.$/
    await expect.poll(() => box().inputValue(), PATIENT).toMatch(filled)
    await box().press('Control+Enter')
    await page.getByRole('alert').getByText('{{customer}}').waitFor()
    await box().press('Control+Enter')
    expect(await page.getByRole('button', { name: fr.held.undo }).count()).toBe(0)
    const words = (await box().inputValue()).replace('{{customer}}', 'Madame')
    await box().fill(words)
    await box().press('Control+Enter')
    await expect.poll(texts, PATIENT).toContain(words)
  })

  test('montrent ce qui suit, que l’annulation reprend aussi, puis le font', async () => {
    await choose('réglé')
    await page.getByText(/étiquette .*Livraison.* · terminer la conversation/).waitFor()
    await box().press('Control+Enter')
    await page.getByRole('button', { name: fr.held.undo }).click()
    await expect.poll(() => box().inputValue(), PATIENT).toBe('C’est réglé.')
    await page.getByText(/étiquette .*Livraison.* · terminer la conversation/).waitFor()
    expect((await agent.log()).summary.state).toBe('open')
    await box().press('Control+Enter')
    await expect.poll(async () => (await agent.log()).summary.state, PATIENT).toBe('closed')
    expect((await agent.log()).summary.tags.map(({ name }) => name)).toEqual(['Livraison'])
    expect((await texts()).filter((text) => text === 'C’est réglé.')).toHaveLength(1)
  })

  test('se gardent à partir du brouillon, se changent et s’enlèvent', async () => {
    await agent.draft('Je vous rappelle demain à 10 h.')
    await box().press('Alt+m')
    await panel().getByRole('button', { name: fr.macros.fromDraft }).click()
    await page.getByLabel(fr.macros.name, { exact: true }).fill('Rappel')
    await page.getByRole('button', { name: fr.macros.variables.customer }).click()
    const end = page.getByLabel(fr.macros.end, { exact: true })
    await end.selectOption({ label: 'Service\u00a0client' })
    expect(await faultsOf(page)).toEqual([])
    await page.getByRole('button', { name: fr.macros.save }).click()
    const row = panel().getByRole('listitem').filter({ hasText: 'Rappel' })
    await row.getByText('{{customer}}').waitFor()
    await row.getByText(fr.macros.step.person('Service\u00a0client')).waitFor()
    await row.getByRole('button', { name: fr.settings.remove }).click()
    await row.getByRole('button', { name: fr.settings.confirmRemove }).click()
    await expect.poll(() => row.count(), PATIENT).toBe(0)
    await page.keyboard.press('Escape')
  })
})

describe('deux collègues devant la même conversation', () => {
  test('se voient, et ne répondent pas l’un sur l’autre sans le savoir', async () => {
    const person = { email: 'collegue@exemple.fr', name: 'Collègue', role: 'agent' }
    const { id } = await post<User>('/users', person)
    const { url } = await post<SignInLink>(`/users/${id}/sign-in-link`, {})
    const other = await signInByLink(await stage.context(), url)
    await other.page.goto(page.url())
    await page.getByText(fr.viewers.look('Collègue', 1)).waitFor()
    await agentOn(other.page).draft('Bonjour, je')
    await page.getByText(fr.viewers.write('Collègue', 1)).first().waitFor()
    await agent.reply('Bonjour, je regarde.')
    await page.getByRole('alert').getByText(fr.viewers.warns('Collègue')).waitFor()
    expect(await box().inputValue()).toBe('Bonjour, je regarde.')
    await other.page.context().close()
    await expect.poll(() => page.getByText(fr.viewers.look('Collègue', 1)).count(), PATIENT).toBe(0)
    await box().press('Control+Enter')
    await expect.poll(texts, PATIENT).toContain('Bonjour, je regarde.')
  })
})
