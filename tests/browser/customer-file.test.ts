import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { fr } from '../../packages/console/src/strings/fr.ts'
import { fr as widgetFr } from '../../packages/widget/src/strings/fr.ts'
import { freshDatabase } from '../fresh-database.ts'
import { type Agent, signInByLink } from './agent.ts'
import { faultsOf } from './axe-faults.ts'
import { enterShop } from './customer.ts'
import { focused, tabTo } from './keyboard.ts'
import { openScene, type Scene } from './scene.ts'
import { openStage, type Stage } from './stage.ts'

const PATIENT = { timeout: 15_000, interval: 100 }
const says = fr.customer

let stage: Stage
let agent: Agent
let page: Page
let scene: Scene
beforeAll(async () => {
  stage = await openStage(await freshDatabase())
  return () => stage.close()
})
beforeAll(async () => {
  agent = await signInByLink(await stage.context({ reducedMotion: 'reduce' }), stage.signInLink)
  ;({ page } = agent)
  scene = await openScene(stage, page.request)
  await scene.queue()
})
beforeEach(async () => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/console/?queue=all')
  await agent.rows.filter({ hasText: '20391' }).click()
  await page.locator('.heard-mood').first().waitFor()
})

const drawer = () => page.getByRole('complementary', { name: says.title })
const customerId = async () => {
  const path = `/api/v1/conversations/${new URL(page.url()).pathname.split('/').at(-1)}`
  const body = (await (await page.request.get(path)).json()) as {
    summary: { customer: { id: string } }
  }
  return body.summary.customer.id
}
const open = async () => {
  await page.keyboard.press('c')
  await drawer().getByText('20391').first().waitFor()
}

test('s’ouvre par c, dit qui c’est et ce qui est gardé, se ferme par Échap', async () => {
  await open()
  await drawer().getByText(says.proved).waitFor()
  await drawer().getByText(says.keptMessages(365)).waitFor()
  await drawer().getByRole('img', { name: says.path }).waitFor()
  await drawer().getByText(says.here).waitFor()
  expect(await faultsOf(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect.poll(() => drawer().count(), PATIENT).toBe(0)
  expect((await focused(page)).name).toBe(says.open)
})

test('l’historique mène aux autres conversations', async () => {
  await open()
  const links = drawer().getByRole('listitem').getByRole('link')
  await expect.poll(() => links.count(), PATIENT).toBe(1)
  await links.click()
  await page.locator('.heard-mood').first().waitFor()
})

test('deux fiches d’une personne se réunissent, avec ce qui passe de l’une à l’autre, et se séparent', async () => {
  const shop = await enterShop(await stage.context(), stage.url)
  await shop.open()
  await shop.write('Bonjour, le mousqueton de mon sac a cassé. Une personne ?')
  await shop.page.getByRole('status').getByText(widgetFr.waiting).waitFor()
  const { conversation } = await shop.log()
  const path = `/api/v1/conversations/${conversation?.id}`
  const { summary } = (await (await page.request.get(path)).json()) as {
    summary: { fence: number }
  }
  const own = { headers: { 'x-diapason': '1' }, data: { fence: summary.fence } }
  await page.request.post(`${path}/close`, own)
  await shop.page.context().close()
  await open()
  await drawer().getByRole('button', { name: says.join }).click()
  const dialog = page.getByRole('dialog', { name: says.joinTitle })
  await dialog.getByRole('searchbox', { name: says.search }).fill('mousqueton')
  await page.keyboard.press('Enter')
  await dialog.getByText(says.found(1)).waitFor()
  expect(await faultsOf(page)).toEqual([])
  await dialog.getByRole('button', { name: says.choose }).click()
  await dialog.getByText(says.moves(1, says.unnamed, 'Client 20391')).waitFor()
  await dialog.getByRole('button', { name: says.confirm }).click()
  const links = () => drawer().getByRole('listitem').getByRole('link').count()
  await expect.poll(links, PATIENT).toBe(2)
  await drawer().getByText(says.joinedLead(1)).waitFor()
  await drawer().getByRole('button', { name: says.apart }).click()
  await expect.poll(links, PATIENT).toBe(1)
  expect(stage.troubles).toEqual([])
})

test('une note suit le client, privée et signée, et se retire', async () => {
  await open()
  const notes = says.notes
  const field = drawer().getByRole('textbox', { name: notes.label })
  await field.fill('Préfère qu’on lui écrive le matin.')
  await drawer().getByRole('button', { name: notes.write, exact: true }).click()
  const note = drawer().getByRole('listitem').filter({ hasText: 'le matin' })
  await note.getByText(/^Service/).waitFor()
  expect(await field.inputValue()).toBe('')
  expect(await faultsOf(page)).toEqual([])
  await page.reload()
  await page.locator('.heard-mood').first().waitFor()
  await open()
  const remove = note.getByRole('button')
  await remove.click()
  await note.getByRole('button', { name: fr.settings.confirmRemove }).click()
  await expect.poll(() => note.count(), PATIENT).toBe(0)
})

test('un segment s’ajoute au clavier, reste après rechargement, se propose et se retire', async () => {
  await open()
  const { segments } = says
  const chip = (name: string) =>
    drawer()
      .getByRole('listitem')
      .filter({ has: page.getByText(name, { exact: true }) })
  const nameFocused = () => focused(page).then(({ name }) => name?.trim())
  await drawer().getByText(segments.none).waitFor()
  for (const name of ['Abonné', 'Professionnel']) {
    await tabTo(page, new RegExp(segments.add))
    await page.keyboard.press('Enter')
    await expect.poll(nameFocused, PATIENT).toBe(segments.label)
    await page.keyboard.type(name)
    await drawer()
      .getByRole('option', { name: segments.make(name) })
      .waitFor()
    expect(await faultsOf(page)).toEqual([])
    await page.keyboard.press('Enter')
    await chip(name).waitFor()
    await expect.poll(nameFocused, PATIENT).toBe(segments.add)
    await page.keyboard.press('Shift+Tab')
  }
  expect(await faultsOf(page)).toEqual([])
  await page.reload()
  await page.locator('.heard-mood').first().waitFor()
  await open()
  await chip('Professionnel').waitFor()
  // A colleague sets two more.
  const colleague = await page.request.put(`/api/v1/customers/${await customerId()}/segments`, {
    headers: { 'x-diapason': '1' },
    data: { segments: ['Abonné', 'Presse', 'Professionnel', 'VIP'] },
  })
  expect(colleague.status()).toBe(200)
  await page.reload()
  await page.locator('.heard-mood').first().waitFor()
  await open()
  // One right after the other: both go.
  for (const name of ['Presse', 'VIP'])
    await drawer()
      .getByRole('button', { name: segments.remove(name) })
      .click()
  await expect.poll(() => drawer().locator('.segment').count(), PATIENT).toBe(2)
  await expect.poll(nameFocused, PATIENT).toBe(segments.add)
  await tabTo(page, new RegExp(segments.remove('Abonné')), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => chip('Abonné').count(), PATIENT).toBe(0)
  await expect.poll(nameFocused, PATIENT).toBe(segments.add)
  await drawer().getByText(segments.removed('Abonné')).waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.type('professionnel')
  await drawer().getByText(segments.already('professionnel')).waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(nameFocused, PATIENT).toBe(segments.add)
  expect(await drawer().count()).toBe(1)
  await page.goto('/console/?queue=all')
  await agent.rows.first().waitFor()
  await page.keyboard.press('f')
  const { filters } = fr.filing
  const field = page.getByRole('dialog').getByLabel(filters.names.segment)
  await field.selectOption({ label: 'Professionnel' })
  await page
    .getByRole('dialog')
    .getByRole('button', { name: filters.left(1) })
    .waitFor()
  await page.keyboard.press('Escape')
  const chosen = `${filters.names.segment}${fr.colon}Professionnel`
  await page.getByRole('button', { name: filters.remove(chosen) }).click()
  await agent.rows.nth(1).waitFor()
  expect(stage.troubles).toEqual([])
})

test('ce que le client a lu avant d’écrire, et son accord pour l’e-mail, se lisent dans sa fiche', async () => {
  await open()
  await drawer().getByText(says.consent.noNotice).waitFor()
  await drawer().getByText(says.consent.noMail).waitFor()
  const shop = await enterShop(await stage.context(), stage.url)
  await shop.open()
  await shop.page.getByText(widgetFr.kept).waitFor()
  await shop.write('Bonjour, la boucle de ma ceinture est tordue. Une personne ?')
  await shop.page.getByRole('status').getByText(widgetFr.waiting).waitFor()
  await page.goto('/console/?queue=all')
  await agent.rows.filter({ hasText: 'boucle' }).click()
  await page.locator('.heard-mood').first().waitFor()
  await page.keyboard.press('c')
  await drawer().getByText(widgetFr.kept).waitFor()
  expect(await faultsOf(page)).toEqual([])
  await shop.page.context().close()
})

test('qui demande à être effacé se retrouve par son nom, dans les réglages', async () => {
  await page.goto('/console/settings#privacy')
  const section = page.getByRole('region', { name: fr.settings.sections.privacy })
  const find = fr.privacy.find
  const field = section.getByRole('searchbox', { name: find.label })
  await field.fill('personne@nulle-part.example')
  await field.press('Enter')
  await section.getByText(find.none).waitFor()
  await field.fill('client 20391')
  await field.press('Enter')
  await section.getByText(find.found(1)).waitFor()
  await section.getByRole('button', { name: `${fr.privacy.dataOf} Client 20391` }).click()
  const dialog = page.getByRole('dialog', { name: fr.privacy.dataOf })
  await dialog.getByRole('link', { name: fr.privacy.take }).waitFor()
  await dialog.getByRole('button', { name: fr.privacy.erase }).click()
  await dialog.getByText(fr.privacy.eraseSure('Client 20391')).waitFor()
  await dialog.getByRole('button', { name: fr.privacy.eraseYes }).click()
  await section.getByText(find.erased('Client 20391')).waitFor()
  await expect.poll(() => focused(page).then(({ name }) => name), PATIENT).toBe(find.label)
  await section.getByText(fr.privacy.askedBy.administrator, { exact: false }).waitFor()
  expect(await faultsOf(page)).toEqual([])
  expect(stage.troubles).toEqual([])
})
