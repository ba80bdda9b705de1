import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { fr } from '../../packages/console/src/strings/fr.ts'
import { scenarioOf } from '../../packages/engine/src/index.ts'
import { freshDatabase } from '../fresh-database.ts'
import { signInByLink } from './agent.ts'
import { focused, tabTo } from './keyboard.ts'
import { openStage, type Stage } from './stage.ts'

const PATIENT = { timeout: 15_000 } as const
const words = fr.rehearsal
const scenario = scenarioOf('late-parcel', 'fr')
const COLD = 'Calmez-vous, il fallait commander plus tôt.'

let stage: Stage
let page: Page
beforeAll(async () => {
  stage = await openStage(await freshDatabase())
  return () => stage.close()
})
beforeAll(async () => {
  const context = await stage.context({ reducedMotion: 'reduce' })
  page = (await signInByLink(context, stage.signInLink)).page
})

/** What axe finds fault with, wide and narrow, light and dark. */
async function faults(): Promise<string[]> {
  const found: string[] = []
  for (const width of [1280, 400])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
      for (const { id, nodes } of violations)
        found.push(`${width} ${colorScheme} ${id}: ${nodes.map(({ html }) => html).join('\n')}`)
    }
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  return found
}

const lines = () => page.locator('.play-thread .words').allTextContents()

test('de la file à la salle de répétition, au clavier', async () => {
  await tabTo(page, new RegExp(`^${words.nav}$`, 'u'))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: words.title }).waitFor()
  await page.getByText(words.none).waitFor()
  expect(await page.getByRole('heading', { level: 3 }).count()).toBeGreaterThanOrEqual(12)
  expect(await faults()).toEqual([])
  await tabTo(page, new RegExp(scenario.title, 'u'))
  await page.keyboard.press('Enter')
  await page.getByText(words.markHint).waitFor()
  expect(await lines()).toEqual([scenario.opening])
})

test('une réponse sèche : le client se tend et cite les mots', async () => {
  await page.keyboard.press('r')
  expect((await focused(page)).name).toBe(words.write)
  await page.keyboard.type(COLD)
  await page.keyboard.press('Control+Enter')
  await expect.poll(async () => (await lines()).length, PATIENT).toBe(3)
  expect((await lines())[1]).toBe(COLD)
  expect((await lines())[2]).not.toBe(scenario.opening)
  await expect.poll(async () => page.getByRole('textbox').inputValue(), PATIENT).toBe('')
  expect(await faults()).toEqual([])
})

test('une bonne réponse l’apaise ; le retour montre les mots, sans note', async () => {
  await page.getByRole('textbox').fill(scenario.possible)
  await page.getByRole('button', { name: words.send, exact: true }).click()
  await page.getByRole('heading', { name: words.debrief }).waitFor()
  expect((await focused(page)).name).toContain(words.debrief)
  const debrief = page.getByRole('region', { name: words.debrief })
  await debrief.getByText(COLD.slice(0, 11)).first().waitFor()
  await debrief.getByText(words.moves['acknowledges'] ?? '').waitFor()
  await debrief.getByRole('img', { name: words.path }).waitFor()
  expect(await debrief.textContent()).not.toMatch(/\d+ ?(?:%|\/ ?\d|points?)/u)
  expect(await faults()).toEqual([])
})

test('rejouer, arrêter, revoir, effacer', async () => {
  await page.getByRole('button', { name: words.again }).click()
  await expect.poll(lines, PATIENT).toEqual([scenario.opening])
  await page.getByRole('button', { name: words.stop }).click()
  await page.getByText(words.endings.stopped).waitFor()
  await page.getByRole('link', { name: words.other }).click()
  const rows = page.getByRole('region', { name: words.earlier }).getByRole('listitem')
  await expect.poll(() => rows.count(), PATIENT).toBe(2)
  await rows.last().getByRole('link', { name: words.review }).click()
  await page.getByRole('heading', { name: words.debrief }).waitFor()
  await page.goBack()
  await page.getByRole('button', { name: words.removeAll }).click()
  await page.getByRole('button', { name: fr.settings.confirmRemove }).click()
  await page.getByText(words.none).waitFor()
  expect(stage.troubles).toEqual([])
})
