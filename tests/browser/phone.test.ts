import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { fr } from '../../packages/console/src/strings/fr.ts'
import { until } from '../faults/until.ts'
import { freshDatabase } from '../fresh-database.ts'
import { visit } from '../house/visitor.ts'
import { type Agent, signInByLink } from './agent.ts'
import { faultsOf } from './axe-faults.ts'
import { focused, tabTo } from './keyboard.ts'
import { openStage, type Stage } from './stage.ts'

const PHONE = { width: 360, height: 740 }
const SMALL = { width: 320, height: 640 }
const PATIENT = { timeout: 15_000, interval: 100 }
const SAID = [
  'Puis-je faire emballer un cadeau\u202f?',
  'Mon sac a cassé au bout de deux semaines.',
]
const { queues, filing } = fr

let stage: Stage
let agent: Agent
let page: Page
beforeAll(async () => {
  stage = await openStage(await freshDatabase())
  return () => stage.close()
})
beforeAll(async () => {
  const context = await stage.context({ viewport: PHONE, hasTouch: true, reducedMotion: 'reduce' })
  agent = await signInByLink(context, stage.signInLink)
  page = agent.page
  const channels = await (await page.request.get('/api/v1/channels')).json()
  for (const text of SAID) {
    const visitor = await visit(stage.url, {
      channel: (channels as { key: string }[])[0]?.key ?? '',
      language: 'fr',
    })
    await visitor.say(text)
    await visitor.askPerson()
  }
  await until('both are in the list', async () => (await agent.rows.count()) === SAID.length)
})

const lists = () => page.getByRole('navigation', { name: queues.title })
const menu = (name: string) => lists().getByRole('button', { name: new RegExp(name) })
const unfolded = () => lists().getByRole('dialog', { name: queues.title })

const startOf = (name: string) => new RegExp(`^${name}`, 'u')

/** How far the page, or the bar of the queues, could be pushed sideways, in pixels. */
const sideways = () =>
  page.evaluate(() => {
    const bar = document.querySelector('nav.queues')
    const { scrollWidth } = document.documentElement
    return Math.max(scrollWidth - innerWidth, (bar?.scrollWidth ?? 0) - (bar?.clientWidth ?? 0))
  })

test('la file ouverte se nomme et se compte\u202f; rien ne défile de côté', async () => {
  await menu(queues.handover).getByText(queues.count(SAID.length)).waitFor()
  for (const size of [PHONE, SMALL]) {
    await page.setViewportSize(size)
    expect(await sideways()).toBe(0)
  }
  await page.setViewportSize(PHONE)
})

test('toutes les files s’ouvrent du doigt', async () => {
  await menu(queues.handover).tap()
  expect(await unfolded().getByRole('link').count()).toBe(8)
  expect((await focused(page)).name).toContain(queues.handover)
  await unfolded()
    .getByRole('link', { name: queues.all })
    .filter({ hasText: queues.count(SAID.length) })
    .tap()
  await menu(queues.all).waitFor()
  expect(await unfolded().count()).toBe(0)
})

test('et du clavier\u202f: Entrée déplie, Tab avance, Échap replie', async () => {
  await menu(queues.all).focus()
  await page.keyboard.press('Enter')
  await unfolded().waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => unfolded().count(), PATIENT).toBe(0)
  expect((await focused(page)).name).toContain(queues.all)
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await focused(page)).name, PATIENT).toMatch(startOf(queues.all))
  await tabTo(page, startOf(queues.closed))
  await page.keyboard.press('Enter')
  await page.getByText(queues.empty.closed[0] ?? '').waitFor()
  await menu(queues.closed).waitFor()
})

test('une vue se crée, s’ouvre, se renomme et se supprime', async () => {
  await page.goto('/console/?queue=all')
  await page.getByRole('button', { name: filing.filters.open }).tap()
  await page.getByLabel(filing.filters.names.language).selectOption('fr')
  await page.getByLabel(filing.views.name).fill('Tout en français')
  await page.getByRole('button', { name: filing.views.saveShort }).tap()
  await menu('Tout en français').tap()
  await unfolded().getByRole('link', { name: 'Tout en français' }).waitFor()
  await unfolded().getByRole('button', { name: filing.views.manage }).tap()
  const managing = page.getByRole('dialog', { name: filing.views.manage })
  await managing.getByRole('button', { name: filing.views.rename }).tap()
  await managing.getByLabel(filing.views.name).fill('En français')
  await managing.getByRole('button', { name: filing.views.saved }).tap()
  await managing.getByText('En français', { exact: true }).waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(async () => (await focused(page)).name, PATIENT).toContain('En français')
  await menu('En français').tap()
  await unfolded().getByRole('button', { name: filing.views.manage }).tap()
  await managing.getByRole('button', { name: filing.views.remove }).tap()
  await managing.getByRole('button', { name: filing.views.remove }).tap()
  await managing.getByText(filing.views.empty).waitFor()
  await page.keyboard.press('Escape')
})

test('axe ne trouve rien, replié et déplié', async () => {
  await page.goto('/console/?queue=all')
  await agent.rows.first().waitFor()
  expect(await faultsOf(page)).toEqual([])
  await menu(queues.all).click()
  await unfolded().waitFor()
  expect(await faultsOf(page, 'nav.queues')).toEqual([])
  expect(stage.troubles).toEqual([])
})
