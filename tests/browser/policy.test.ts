import { AxeBuilder } from '@axe-core/playwright'
import type { Policy } from '@diapason/contract'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { en } from '../../packages/console/src/strings/en.ts'
import { fr } from '../../packages/console/src/strings/fr.ts'
import { fr as widgetFr } from '../../packages/widget/src/strings/fr.ts'
import { freshDatabase } from '../fresh-database.ts'
import { until } from '../faults/until.ts'
import { type Agent, signInByLink } from './agent.ts'
import { enterShop } from './customer.ts'
import { openStage, type Stage } from './stage.ts'

const { policy: words, settings } = fr
const LEAVING = 'Bonjour, je souhaite résilier mon abonnement.'
const BROKEN = 'Mon vase est arrivé cassé, je suis vraiment déçue.'
const RESEND = 'Le renvoi gratuit de l’article'
const PATIENT = { timeout: 15_000, interval: 100 }

let stage: Stage
let agent: Agent
let page: Page
beforeAll(async () => {
  stage = await openStage(await freshDatabase())
  return () => stage.close()
})
beforeAll(async () => {
  agent = await signInByLink(await stage.context({ reducedMotion: 'reduce' }), stage.signInLink)
  ;({ page } = agent)
  const shop = await enterShop(await stage.context(), stage.url)
  await shop.open()
  await shop.write(LEAVING)
  await shop.page.getByRole('log').getByText(LEAVING).waitFor()
  await until('the assistant has replied', () =>
    shop.log().then(
      ({ messages }) => messages.length > 1,
      () => false,
    ),
  )
  await shop.page.context().close()
})

const stored = async () => (await (await page.request.get('/api/v1/policy')).json()) as Policy
const part = (name: keyof typeof words.parts): Locator => page.locator(`#${name}`)
const save = async () => {
  const { version } = await stored()
  await page.getByRole('button', { name: settings.save }).click()
  await page.getByText(words.saved(version + 1)).waitFor()
}

test('des réglages à la page des règles, et un motif réservé à l’équipe, essayé puis enregistré', async () => {
  await page.goto(`${stage.url}/console/settings#policy`)
  await page.getByRole('link', { name: words.open }).click()
  await page.getByRole('heading', { level: 1, name: words.title }).waitFor()
  expect(await page.getByRole('button', { name: settings.save }).isDisabled()).toBe(true)

  await part('scope').getByLabel('résiliation').selectOption('people')
  await page.getByText(words.unsaved).waitFor()
  await part('rehearsal').getByRole('button').click()
  await part('rehearsal')
    .getByText(words.rehearsal.changed(1, 1, 1))
    .waitFor()
  const example = part('rehearsal').locator('.policy-example')
  expect(await example.getByRole('blockquote').innerText()).toBe(LEAVING)
  expect(await example.innerText()).toContain(fr.heard.reasons['for-people'])
  expect((await stored()).version).toBe(1)

  await page.getByRole('button', { name: settings.save }).click()
  await page.getByText(words.saved(2)).waitFor()
  expect((await stored()).forPeople).toEqual(['cancel_subscription'])
})

test('une solution, des bornes, une fermeture : tout est enregistré d’un coup', async () => {
  await part('remedies').getByRole('button', { name: words.remedies.new }).click()
  const card = part('remedies').locator('.card')
  await card.getByLabel(words.remedies.textFr).fill(RESEND)
  await card.getByLabel(words.remedies.textEn).fill('A free replacement of the item')
  await card.getByLabel(words.remedies.fromIntensity).selectOption('1')
  await card.locator('summary').first().click()
  await card.getByRole('checkbox', { name: 'déception' }).check()
  await part('thresholds').getByLabel(words.anger).selectOption('1')
  await part('tone').getByLabel(words.tone.from).selectOption('formal')
  await part('goodwill').getByLabel(words.goodwill.label).fill('Jusqu’à 15 € sans demander.')
  await part('hours').getByLabel(words.hours.newDay).fill('2026-12-25')
  await part('hours').getByRole('button', { name: words.hours.addDay }).click()
  await part('hours')
    .getByRole('button', { name: words.hours.addOn('samedi') })
    .click()
  await part('hours').getByLabel(words.hours.closes('samedi')).fill('12:30')
  await save()
  expect(await stored()).toMatchObject({
    version: 3,
    remedies: [
      { version: 1, text: { fr: RESEND }, emotions: ['disappointment'], fromIntensity: 1 },
    ],
    angerHandover: 1,
    tone: { from: 1, to: 1 },
    goodwill: 'Jusqu’à 15 € sans demander.',
    hours: { closed: ['2026-12-25'], days: { '6': [['09:00', '12:30']] } },
  })
})

test('le client choisit la solution d’un clic, et une personne reçoit son souhait', async () => {
  const shop = await enterShop(await stage.context(), stage.url)
  await shop.open()
  await shop.write(BROKEN)
  await shop.page.getByRole('button', { name: RESEND }).click()
  await shop.page.getByRole('status').getByText(widgetFr.waiting).waitFor()
  const { messages, conversation } = await shop.log()
  expect(messages.map(({ author }) => author)).toEqual(['customer', 'bot', 'customer', 'system'])
  await shop.page.context().close()
  await page.goto(`${stage.url}/console/conversations/${conversation?.id}`)
  await page.getByText(words.goodwill.short).waitFor()
  await page.getByText('Jusqu’à 15 € sans demander.').waitFor()
  await page.goto(`${stage.url}/console/settings/policy`)
  await part('versions').locator('.card').first().waitFor()
  const answer = await page.request.get(`/api/v1/conversations/${conversation?.id}?language=fr`)
  expect(await answer.text()).toContain(`choisi, à décider\u00a0: «\u00a0${RESEND}\u00a0»`)
})

test('les versions disent ce qui a changé, et la première revient en version 4', async () => {
  const versions = part('versions').locator('.card')
  expect(await versions.count()).toBe(3)
  const second = await versions.nth(1).innerText()
  expect(second).toContain(words.scope.choices.people)
  expect(second).toContain('résiliation')
  await versions
    .nth(2)
    .getByRole('button', { name: words.versions.restoreNamed(1) })
    .click()
  await versions.nth(2).getByRole('button', { name: settings.confirmRemove }).click()
  await expect.poll(async () => (await stored()).version, PATIENT).toBe(4)
  expect(await stored()).toMatchObject({ forPeople: [], remedies: [], hours: { closed: [] } })
  await expect.poll(() => part('remedies').getByText(words.remedies.empty).count(), PATIENT).toBe(1)
})

test.each(['light', 'dark'] as const)('rien à redire pour axe (%s)', async (colorScheme) => {
  await part('remedies').getByRole('button', { name: words.remedies.new }).click()
  for (const width of [1280, 400]) {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`),
    ).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow, `${width} px wide`).toBeLessThanOrEqual(0)
  }
  await page.getByRole('button', { name: words.reset }).click()
})

test('in English too', async () => {
  const context = await stage.context({
    locale: 'en-GB',
    storageState: await page.context().storageState(),
  })
  const english = await context.newPage()
  await english.addInitScript(() => localStorage.setItem('diapason.language', 'en'))
  await english.goto(`${stage.url}/console/settings/policy`)
  await english.getByRole('heading', { level: 1, name: en.policy.title }).waitFor()
  await english.getByText(en.policy.hard.lead).waitFor()
  await context.close()
  expect(stage.troubles).toEqual([])
})
