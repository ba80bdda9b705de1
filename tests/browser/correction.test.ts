import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { fr } from '../../packages/console/src/strings/fr.ts'
import { fr as widgetFr } from '../../packages/widget/src/strings/fr.ts'
import { freshDatabase } from '../fresh-database.ts'
import { type Agent, signInByLink } from './agent.ts'
import { enterShop } from './customer.ts'
import { focused, tabTo } from './keyboard.ts'
import { openStage, type Stage } from './stage.ts'

const SAYS = 'Les patins sont arrivés. Je souhaite parler à un conseiller.'
const PATIENT = { timeout: 15_000, interval: 100 }
const { correction, heard } = fr
const CLEAR_SADNESS = 'Tristesse nette'
const STRONG_SADNESS = 'Tristesse forte'

let stage: Stage
let agent: Agent
let page: Page
beforeAll(async () => {
  stage = await openStage(await freshDatabase())
  return () => stage.close()
})
beforeAll(async () => {
  agent = await signInByLink(await stage.context(), stage.signInLink)
  const shop = await enterShop(await stage.context(), stage.url)
  await shop.open()
  await shop.write(SAYS)
  await shop.page.getByRole('status').getByText(widgetFr.waiting).waitFor()
  await shop.page.context().close()
  ;({ page } = agent)
  await agent.rows.first().click()
  await page.locator('.heard-mood').first().waitFor()
})

const mood = () => page.locator('.heard-mood').first().innerText()
const form = () => page.getByRole('dialog', { name: correction.title })

test('un clic ouvre le choix, la lecture corrigée remplace l’autre partout', async () => {
  const before = await mood()
  await page.getByRole('button', { name: correction.openHint }).click()
  await form()
    .getByRole('radio', { name: heard.feelings['sadness'] ?? '' })
    .check()
  expect(await form().getByRole('radio', { name: CLEAR_SADNESS }).isChecked()).toBe(true)
  await form().getByRole('radio', { name: STRONG_SADNESS }).check()
  await form()
    .getByRole('checkbox', { name: heard.signals['churn'] ?? '' })
    .check()
  await form().getByRole('button', { name: correction.save }).click()
  await expect.poll(mood, PATIENT).toBe(STRONG_SADNESS)
  expect(await form().count()).toBe(0)
  await page.getByText(correction.corrected, { exact: true }).waitFor()
  const said = { emotion: 'sadness', intensity: 3, signals: { churn: true } }
  const { messages, summary } = await agent.log()
  expect(messages[0]?.correction).toEqual(said)
  expect(summary.mood?.emotion).toBe('sadness')
  await expect
    .poll(() => agent.rows.first().innerText(), PATIENT)
    .toContain(STRONG_SADNESS.toLowerCase())

  await page.locator('mark').first().focus()
  await page.getByRole('tooltip').filter({ hasText: correction.evidence }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: correction.undo }).click()
  await expect.poll(mood, PATIENT).toBe(before)
  expect(await page.getByText(correction.corrected, { exact: true }).count()).toBe(0)
  expect((await agent.log()).messages[0]?.correction).toBeNull()
})

test('sans souris : choisir, enregistrer, annuler', async () => {
  await page.getByRole('button', { name: correction.openHint }).focus()
  await page.keyboard.press('Enter')
  await form().waitFor()
  await expect.poll(async () => (await focused(page)).name, PATIENT).toBe(heard.feelings['neutral'])
  await page.keyboard.press('ArrowLeft')
  expect(await form().getByRole('radio', { checked: true }).first().evaluate(labelOf)).toBe(
    heard.feelings['relief'],
  )
  await page.keyboard.press('Enter')
  await expect.poll(mood, PATIENT).toBe(heard.emotions['relief']?.[1])
  expect((await focused(page)).name).toBe(correction.openHint)
  await tabTo(page, new RegExp(correction.undo), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect.poll(mood, PATIENT).toBe(heard.emotions['neutral']?.[0])
})

test('Échap ne change rien', async () => {
  await page.getByRole('button', { name: correction.openHint }).click()
  await form()
    .getByRole('radio', { name: heard.feelings['anger'] ?? '' })
    .check()
  await page.keyboard.press('Escape')
  await expect.poll(() => form().count(), PATIENT).toBe(0)
  expect((await agent.log()).messages[0]?.correction).toBeNull()
})

test('les réglages : un motif à soi, ce qui a été appris, tout oublier', async () => {
  const { reasons, learning } = fr.settings
  await page.getByRole('button', { name: correction.openHint }).click()
  await form()
    .getByRole('radio', { name: heard.feelings['joy'] ?? '' })
    .check()
  await form().getByRole('button', { name: correction.save }).click()
  await expect.poll(() => form().count(), PATIENT).toBe(0)

  await page.goto(`${stage.url}/console/settings#reasons`)
  await page.getByRole('button', { name: reasons.new }).click()
  await page.getByLabel(reasons.titleFr).fill('Affûtage de patins')
  expect(await page.getByLabel(reasons.name).inputValue()).toBe('affutage_de_patins')
  await page
    .getByLabel(reasons.examplesFr)
    .fill('Affûtez-vous mes patins ?\nUn affûtage, c’est combien ?')
  await page.locator('#reasons').getByRole('button', { name: fr.settings.save }).click()
  const card = page.locator('#reasons .card')
  await card.getByText(reasons.examples(2)).waitFor()
  await card.getByText(reasons.few(8)).waitFor()

  await page.goto(`${stage.url}/console/settings#learning`)
  const learnt = page.locator('#learning')
  await learnt.getByText(`${learning.corrections(1)} et ${learning.examples(2)}`).waitFor()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    learnt.getByRole('link', { name: learning.take }).click(),
  ])
  expect(file.suggestedFilename()).toBe('corrections.jsonl')
  await learnt.getByRole('button', { name: learning.forget }).click()
  await learnt.getByRole('button', { name: fr.settings.confirmRemove }).click()
  await expect
    .poll(() => learnt.getByRole('link', { name: learning.take }).count(), PATIENT)
    .toBe(0)
  await page.goto(`${stage.url}/console/settings#reasons`)
  await card.getByRole('button', { name: fr.settings.remove }).click()
  await card.getByRole('button', { name: fr.settings.confirmRemove }).click()
  await expect.poll(() => card.count(), PATIENT).toBe(0)
  await page.goto(`${stage.url}/console/settings#learning`)
  await learnt.getByText(learning.nothing).waitFor()
  expect(stage.troubles).toEqual([])
})

function labelOf(field: Element): string {
  return field.closest('label')?.textContent ?? ''
}
