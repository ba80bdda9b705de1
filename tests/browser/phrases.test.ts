import type { Page } from 'playwright-core'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { en } from '../../packages/console/src/strings/en.ts'
import { fr } from '../../packages/console/src/strings/fr.ts'
import { freshDatabase } from '../fresh-database.ts'
import type { Agent } from './agent.ts'
import { faultsOf } from './axe-faults.ts'
import { focused, tabTo } from './keyboard.ts'
import { openStage, type Stage } from './stage.ts'
import { beforeWaiting } from './waiting.ts'

const SAYS = 'Mon canapé devait arriver le 3 mai, TOUJOURS RIEN ! Passez-moi une personne !'
const PATIENT = { timeout: 15_000, interval: 100 }
const OWN = { headers: { 'x-diapason': '1' } }
const { phrases, composer } = fr

let stage: Stage
let agent: Agent
let page: Page
beforeAll(async () => {
  stage = await openStage(await freshDatabase())
  return () => stage.close()
})
beforeAll(async () => {
  agent = await beforeWaiting(stage, SAYS)
  ;({ page } = agent)
})
beforeEach(async () => {
  await page.keyboard.press('Escape')
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.request.delete('/api/v1/phrases/uses', OWN)
  await agent.draft('')
})

const box = () => page.getByRole('textbox', { name: composer.replyHint })
const panel = () => page.getByRole('dialog', { name: phrases.title })
const search = () => panel().getByRole('combobox', { name: phrases.search })
const options = () => panel().getByRole('listbox').getByRole('option')
const groups = () => panel().getByRole('listbox').getByRole('group')
const chosen = () => panel().getByRole('listbox').getByRole('option', { selected: true })
const open = async () => {
  await box().press('Alt+p')
  await options().first().waitFor()
}

describe('le panneau', () => {
  test('s’ouvre par p, par Alt + P ou par le bouton, et rend la main au brouillon', async () => {
    await box().press('Escape')
    await expect.poll(async () => (await focused(page)).name, PATIENT).toBe('')
    await page.keyboard.press('p')
    await options().first().waitFor()
    expect((await focused(page)).name).toBe(phrases.search)
    await page.keyboard.press('Escape')
    await expect.poll(() => panel().count(), PATIENT).toBe(0)
    await expect.poll(async () => (await focused(page)).name, PATIENT).toBe(composer.replyHint)
    await open()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: phrases.open }).click()
    await options().first().waitFor()
  })

  test('commence par ce qui convient au dernier message, avec ses mots', async () => {
    await open()
    const first = groups().first()
    expect(await first.innerText()).toContain(phrases.suggested)
    expect(await options().count()).toBeGreaterThanOrEqual(120)
    await search().fill('comptiez')
    expect(await chosen().innerText()).toContain('sur votre canapé pour le 3 mai')
  })

  test('trouve sans accents, dit combien, et dit quand il n’y a rien', async () => {
    await open()
    await search().fill('INQUIETE comprends')
    expect(await options().count()).toBe(1)
    await panel().getByText(phrases.found(1)).waitFor({ state: 'attached' })
    await search().fill('zzzz')
    await panel().getByText(phrases.none).waitFor()
    await search().fill('')
    await panel().getByRole('combobox', { name: phrases.situation }).selectOption('grief')
    expect(await groups().count()).toBe(1)
    expect(await options().count()).toBe(8)
  })

  test('parle aussi l’autre langue, atteinte au clavier', async () => {
    await open()
    await tabTo(page, new RegExp(`^${phrases.languages.en}$`))
    await page.keyboard.press('Enter')
    await expect.poll(() => options().first().innerText(), PATIENT).toMatch(/^You /)
  })
})

describe('une phrase', () => {
  test('s’insère au curseur, son premier blanc choisi, et Ctrl-Z la retire', async () => {
    await agent.draft('Bonjour. Cordialement.')
    await box().evaluate((field) => (field as HTMLTextAreaElement).setSelectionRange(8, 8))
    await open()
    await search().fill('delai annonce')
    const said = (await chosen().innerText()).split('\n')[0] ?? ''
    await page.keyboard.press('Enter')
    await expect.poll(() => panel().count(), PATIENT).toBe(0)
    const held = 'Le délai annoncé n’a pas été tenu de notre côté.'
    expect(said).toContain(held)
    await expect
      .poll(() => box().inputValue(), PATIENT)
      .toMatch(
        new RegExp(
          `^Bonjour\\. ${held.replaceAll('.', '\\.')} .*\\[jour et heure\\]\\. Cordialement\\.$`,
        ),
      )
    await page.keyboard.type('demain midi')
    expect(await box().inputValue()).toContain('avant demain midi. Cordialement.')
    for (let count = 0; count < 12; count += 1) await page.keyboard.press('Control+z')
    await expect.poll(() => box().inputValue(), PATIENT).toBe('Bonjour. Cordialement.')
  })

  test('se choisit aux flèches, en rond', async () => {
    await open()
    const first = await chosen().innerText()
    await page.keyboard.press('ArrowDown')
    expect(await chosen().innerText()).not.toBe(first)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    expect(await chosen().innerText()).toBe(await options().last().innerText())
    expect(await chosen().isVisible()).toBe(true)
  })

  test('passe en dernier une fois utilisée, et le dit', async () => {
    await open()
    const text = (await options().first().innerText()).split('\n')[0] ?? ''
    const situation = groups().first()
    await options().first().click()
    await expect.poll(() => box().inputValue(), PATIENT).not.toBe('')
    await open()
    await situation.getByText(phrases.recent.here).waitFor()
    expect(await situation.getByRole('option').last().innerText()).toContain(text)
    expect(await situation.getByRole('option').first().innerText()).not.toContain(text)
    await panel().getByRole('button', { name: phrases.forget }).click()
    await expect.poll(() => panel().getByText(phrases.recent.here).count(), PATIENT).toBe(0)
  })

  test('ne part pas avec un blanc sans qu’on l’ait vu', async () => {
    const text = 'Je vous écris [jour et heure].'
    await agent.read()
    await agent.draft(text)
    await box().press('Control+Enter')
    await page.getByText(phrases.gapLeft('[jour et heure]')).waitFor()
    expect(await box().inputValue()).toBe(text)
    await page.keyboard.type('lundi à 9 h')
    await box().press('Control+Enter')
    await expect
      .poll(async () => (await agent.bubbles()).at(-1)?.text, PATIENT)
      .toBe('Je vous écris lundi à 9 h.')
    await agent.draft('Une case [cochée].')
    await box().press('Control+Enter')
    await box().press('Control+Enter')
    await expect
      .poll(async () => (await agent.bubbles()).at(-1)?.text, PATIENT)
      .toBe('Une case [cochée].')
  })
})

test('axe n’a rien à redire, panneau ouvert', async () => {
  await open()
  expect(await faultsOf(page)).toEqual([])
})

test('tout tient sur un petit écran, couché aussi, et en anglais', async () => {
  await page.evaluate(() => localStorage.setItem('diapason.language', 'en'))
  await page.reload()
  const dialog = page.getByRole('dialog', { name: en.phrases.title })
  const first = dialog.getByRole('listbox').getByRole('option').first()
  for (const [width, height] of [
    [320, 640],
    [740, 360],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.getByRole('button', { name: en.phrases.open }).click()
    await first.waitFor()
    const place = await dialog.boundingBox()
    expect(place).toEqual({ x: 8, y: 8, width: width - 16, height: height - 16 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    await dialog.getByRole('button', { name: en.close }).click()
    await expect.poll(() => dialog.count(), PATIENT).toBe(0)
  }
  await page.getByRole('button', { name: en.phrases.open }).click()
  await first.click()
  const field = page.getByRole('textbox', { name: en.composer.replyHint })
  await expect.poll(() => field.inputValue(), PATIENT).not.toBe('')
  expect(stage.troubles).toEqual([])
})
