import { beforeAll, describe, expect, test } from 'vitest'
import { fr } from '../../packages/console/src/strings/fr.ts'
import { until } from '../faults/until.ts'
import { freshDatabase } from '../fresh-database.ts'
import { visit } from '../house/visitor.ts'
import { type Agent, signInByLink } from './agent.ts'
import { faultsOf } from './axe-faults.ts'
import { focused, tabTo } from './keyboard.ts'
import { openStage, type Stage } from './stage.ts'

const STILL = { reducedMotion: 'reduce' } as const
const PATIENT = { timeout: 15_000, interval: 100 }
const SAID = [
  'Bonjour, j’attends le remboursement de mes bottes livrées à Besançon, commande 4471203.',
  'Puis-je faire emballer un cadeau de Noël\u202f? Je voudrais voir avec une personne.',
  'Le réfrigérateur fuit depuis ce matin, je voudrais parler à une personne.',
]

let stage: Stage
let agent: Agent
beforeAll(async () => {
  stage = await openStage(await freshDatabase())
  return () => stage.close()
})
beforeAll(async () => {
  agent = await signInByLink(await stage.context(STILL), stage.signInLink)
  const [channel] = (await (await agent.page.request.get('/api/v1/channels')).json()) as {
    key: string
  }[]
  for (const text of SAID) {
    const visitor = await visit(stage.url, { channel: channel?.key ?? '', language: 'fr' })
    await visitor.say(text)
    await visitor.askPerson()
  }
  await agent.page.goto('/console/?queue=all')
  await until('all are in the list', async () => (await agent.rows.count()) === SAID.length)
})

/** What axe finds at every width; the screen is wide again afterwards. */
const faults = async () => {
  const found = await faultsOf(agent.page)
  await agent.page.setViewportSize({ width: 1280, height: 800 })
  return found
}

describe('chercher', () => {
  test('« / », quelques lettres sans accent, flèche, Entrée\u202f: la conversation est ouverte', async () => {
    const { page } = agent
    await page.keyboard.press('/')
    expect((await focused(page)).name).toBe(fr.inbox.search)
    await page.keyboard.type('refrig')
    await expect.poll(() => agent.rows.count(), PATIENT).toBe(1)
    await page.getByRole('heading', { name: fr.inbox.results }).waitFor()
    expect(await page.locator('.row-found mark').allTextContents()).toEqual(['réfrigérateur'])
    expect(await faults()).toEqual([])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.locator('[id="message-1"]').getByText('réfrigérateur').waitFor()
    expect(await agent.rows.count()).toBe(1)
  })

  test('l’adresse garde la recherche\u202f; Échap rend la file', async () => {
    const { page } = agent
    await page.reload()
    await expect.poll(() => agent.rows.count(), PATIENT).toBe(1)
    const field = page.getByRole('textbox', { name: fr.inbox.search })
    expect(await field.inputValue()).toBe('refrig')
    await field.fill('4471203')
    await expect
      .poll(() => page.locator('.row-found mark').allTextContents(), PATIENT)
      .toEqual(['4471203'])
    await page.reload()
    await expect.poll(() => field.inputValue(), PATIENT).toBe('4471203')
    await field.fill('rien de tel')
    await page.getByText(fr.inbox.nothing[0] ?? '').waitFor()
    expect(await faults()).toEqual([])
    await field.press('Escape')
    await expect.poll(() => agent.rows.count(), PATIENT).toBe(SAID.length)
    expect(await field.inputValue()).toBe('')
  })
})

test('ce qui est lu n’est plus marqué\u202f; « u » ne montre que le reste', async () => {
  const { page } = agent
  await page.goto('/console/?queue=all')
  const unread = agent.rows.filter({ hasText: fr.row.unread })
  await expect.poll(() => unread.count(), PATIENT).toBe(SAID.length - 1)
  await unread.first().click()
  await agent.read()
  await expect.poll(() => unread.count(), PATIENT).toBe(SAID.length - 2)
  await page.getByRole('heading', { name: fr.queues.all }).click()
  await page.keyboard.press('u')
  await expect.poll(() => agent.rows.count(), PATIENT).toBe(1)
  expect(await faults()).toEqual([])
  await page.getByRole('button', { name: fr.inbox.unreadOnly }).click()
  await expect.poll(() => agent.rows.count(), PATIENT).toBe(SAID.length)
})

test('« Pourquoi en premier\u202f? » se lit au clavier', async () => {
  const { page } = agent
  await page.goto('/console/?queue=handover')
  await agent.rows.first().waitFor()
  await tabTo(page, new RegExp(fr.inbox.why.first.replace('?', '\\?')))
  await page.keyboard.press('Enter')
  const said = page.getByRole('dialog', { name: fr.inbox.why.first })
  await said.getByText(fr.inbox.why.queue).waitFor()
  await said.getByText('sur 100').waitFor()
  expect(await faults()).toEqual([])
  await page.keyboard.press('Escape')
  await expect.poll(async () => (await focused(page)).name, PATIENT).toBe(fr.inbox.why.first)
})

describe('Ctrl + K', () => {
  const palette = () => agent.page.getByRole('dialog', { name: fr.inbox.palette.title })
  const open = async () => {
    await agent.page.keyboard.press('Control+k')
    await palette().getByRole('combobox').waitFor()
  }

  test('mène à une file, à un réglage, à une conversation', async () => {
    const { page } = agent
    await open()
    expect(await faults()).toEqual([])
    await page.keyboard.type('termin')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: fr.queues.closed }).waitFor()
    await open()
    await page.keyboard.type('besanc')
    await palette().getByRole('option').filter({ hasText: 'Besançon' }).waitFor()
    await page.keyboard.press('Enter')
    await page.locator('[id="message-1"]').getByText('Besançon').waitFor()
    await expect.poll(() => palette().count(), PATIENT).toBe(0)
  })

  test('agit sur la conversation ouverte, et Échap rend le focus là où il était', async () => {
    const { page } = agent
    await agent.read()
    await page.keyboard.press('r')
    await expect.poll(async () => (await focused(page)).name, PATIENT).toBe(fr.composer.replyHint)
    await page.keyboard.type('Bonjour')
    await open()
    await page.keyboard.press('Escape')
    await expect.poll(async () => (await focused(page)).name, PATIENT).toBe(fr.composer.replyHint)
    await page.keyboard.type(', je regarde.')
    const field = page.getByRole('textbox', { name: fr.composer.replyHint })
    expect(await field.inputValue()).toBe('Bonjour, je regarde.')
    await field.fill('')
    await open()
    await page.keyboard.type('prend')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await agent.log()).summary.owner, PATIENT).toBe('agent')
    await expect.poll(() => palette().count(), PATIENT).toBe(0)
    await agent.read()
    await open()
    await page.keyboard.type('terminer')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await agent.log()).summary.state, PATIENT).toBe('closed')
  })

  test('change la langue et l’apparence', async () => {
    const { page } = agent
    await open()
    await page.keyboard.type('sombre')
    await page.keyboard.press('Enter')
    await page.locator('html[data-theme="dark"]').waitFor()
    await open()
    expect(await faults()).toEqual([])
    await page.keyboard.type('english')
    await page.keyboard.press('Enter')
    await page.locator('html[lang="en"]').waitFor()
  })
})

test('aucune page ne s’est plainte de quoi que ce soit', () => {
  expect(stage.troubles).toEqual([])
})
