import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { en } from '../../packages/console/src/strings/en.ts'
import { fr } from '../../packages/console/src/strings/fr.ts'
import { freshDatabase } from '../fresh-database.ts'
import { signInByLink } from './agent.ts'
import { faultsOf } from './axe-faults.ts'
import { enterShop } from './customer.ts'
import { openStage, type Stage } from './stage.ts'

const { articles: words, settings } = fr
const TITLE = 'Entretenir vos chaussures'
const ADDRESS = 'https://aide.example.org/entretien'
const SUEDE = 'Brossez toujours à sec. Contre une tache, frottez avec une gomme à daim.'
const BODY = `## Daim et nubuck\n${SUEDE}\n\n## Cuir lisse\nAppliquez une crème incolore.`
const QUESTION = 'Comment nettoyer des chaussures en daim\u202f?'

let stage: Stage
let page: Page
let section: Locator
beforeAll(async () => {
  stage = await openStage(await freshDatabase())
  return () => stage.close()
})
beforeAll(async () => {
  const context = await stage.context({ reducedMotion: 'reduce' })
  ;({ page } = await signInByLink(context, stage.signInLink))
  await page.goto(`${stage.url}/console/settings#articles`)
  section = page.locator('#articles')
  await section.getByText(words.empty).waitFor()
})

const tryOut = async (question: string) => {
  const form = section.getByRole('form', { name: words.try.title })
  await form.getByLabel(words.try.question).fill(question)
  await form.getByRole('button', { name: words.try.start }).click()
  return form.getByRole('status')
}

test('un article est écrit, puis modifié', async () => {
  await section.getByRole('button', { name: words.new }).click()
  await section.getByLabel(words.title).fill(TITLE)
  await section.getByLabel(words.url).fill(ADDRESS)
  await section.getByLabel(words.body).fill('Un brouillon.')
  await section.getByRole('button', { name: settings.save }).click()
  const card = section.locator('li.card')
  await card.getByText(`fr · ${words.version(1)} · ${words.passages(1)}`).waitFor()
  await card.getByRole('button', { name: settings.edit }).click()
  expect(await section.getByLabel(words.body).inputValue()).toBe('Un brouillon.')
  await section.getByLabel(words.body).fill(BODY)
  await section.getByRole('button', { name: settings.save }).click()
  await card.getByText(`fr · ${words.version(2)} · ${words.passages(2)}`).waitFor()
})

test('l’essai montre le passage cité, ou pourquoi rien ne le serait', async () => {
  const status = await tryOut(QUESTION)
  await status.getByText(words.try.from(TITLE)).waitFor()
  expect(await status.getByRole('blockquote').innerText()).toBe(SUEDE)
  await tryOut('Comment nettoyer un canapé en daim\u202f?')
  await status.getByText(words.try.why['not-near']).waitFor()
  await status.getByText('canapé').waitFor()
  expect(await status.getByText(SUEDE).isVisible()).toBe(false)
  await status.getByText(words.try.nearest(TITLE)).click()
  await status.getByText(SUEDE).waitFor()
})

test('rien à redire pour axe, large et étroit, clair et sombre', async () => {
  await section.getByRole('button', { name: words.new }).click()
  expect(await faultsOf(page)).toEqual([])
  await section.getByRole('button', { name: fr.cancel }).click()
})

test('le client reçoit le passage et un lien qui s’ouvre ailleurs, et peut demander une personne', async () => {
  const shop = await enterShop(await stage.context(), stage.url)
  await shop.open()
  await shop.write(QUESTION)
  const log = shop.page.getByRole('log')
  await log.getByText(`«\u00a0${SUEDE}\u00a0»`).waitFor()
  const link = log.getByRole('link', { name: ADDRESS })
  expect(await link.getAttribute('href')).toBe(ADDRESS)
  expect(await link.getAttribute('rel')).toContain('noopener')
  await shop.page.getByRole('button', { name: 'Parler à une personne' }).last().waitFor()
  await shop.page.context().close()
})

test('retiré, il n’est plus cité ; in English too', async () => {
  const card = section.locator('li.card')
  await card.getByRole('button', { name: words.retire }).click()
  await card.getByRole('button', { name: settings.confirmRemove }).click()
  await section.getByText(words.empty).waitFor()
  const status = await tryOut(QUESTION)
  await status.getByText(words.try.why['no-article']).waitFor()
  const context = await stage.context({ storageState: await page.context().storageState() })
  const english = await context.newPage()
  await english.addInitScript(() => localStorage.setItem('diapason.language', 'en'))
  await english.goto(`${stage.url}/console/settings#articles`)
  await english.locator('#articles').getByText(en.articles.lead).waitFor()
  await context.close()
  expect(stage.troubles).toEqual([])
})
