import { beforeAll, describe, expect, test } from 'vitest'
import { fr as consoleFr } from '../../packages/console/src/strings/fr.ts'
import { fr } from '../../packages/widget/src/strings/fr.ts'
import { freshDatabase } from '../fresh-database.ts'
import { type Agent, signInByLink } from './agent.ts'
import { faultsOf } from './axe-faults.ts'
import { enterShop } from './customer.ts'
import { openStage, type Stage } from './stage.ts'

const ANGER =
  'C’est la DEUXIÈME FOIS que je vous écris\u202f! TOUJOURS RIEN\u202f!!! C’est INADMISSIBLE'
const STILL = { reducedMotion: 'reduce' } as const

let stage: Stage
let agent: Agent
beforeAll(async () => {
  stage = await openStage(await freshDatabase())
  return () => stage.close()
})
beforeAll(async () => {
  agent = await signInByLink(await stage.context(STILL), stage.signInLink)
})

describe('la boutique et la conversation', () => {
  const enter = async () => enterShop(await stage.context(STILL), stage.url)

  test('la boutique, conversation fermée', async () => {
    const { page } = await enter()
    await page.getByRole('button', { name: fr.open }).waitFor()
    expect(await faultsOf(page)).toEqual([])
    await page.context().close()
  })

  test('une conversation avec l’assistant', async () => {
    const { page, open, write } = await enter()
    await open()
    await write('Mon colis n’est pas arrivé.')
    await page.getByRole('group', { name: fr.choices }).waitFor()
    expect(await faultsOf(page)).toEqual([])
    await page.context().close()
  })

  test('en attente d’une personne, puis close', async () => {
    const { page, open, write, log } = await enter()
    await open()
    await write(ANGER)
    await page.getByRole('status').getByText(fr.waiting).waitFor()
    expect(await faultsOf(page)).toEqual([])

    const { conversation } = await log()
    const path = `/api/v1/conversations/${conversation?.id}`
    const { summary } = (await (await agent.page.request.get(path)).json()) as {
      summary: { fence: number }
    }
    const closed = await agent.page.request.post(`${path}/close`, {
      headers: { 'x-diapason': '1' },
      data: { fence: summary.fence },
    })
    expect(closed.status()).toBe(200)
    await page.getByText(fr.closed).waitFor()
    expect(await faultsOf(page)).toEqual([])
    await page.context().close()
  })
})

describe('la console', () => {
  test('la porte', async () => {
    const page = await (await stage.context(STILL)).newPage()
    await page.goto(`${stage.url}/console/sign-in`)
    await page.getByLabel(consoleFr.signIn.email).waitFor()
    expect(await faultsOf(page)).toEqual([])
    await page.context().close()
  })

  test('la liste, puis une conversation avec une note', async () => {
    const shop = await enterShop(await stage.context(STILL), stage.url)
    await shop.open()
    await shop.write('Bonjour, mon colis n’est toujours pas arrivé.')
    await expect.poll(async () => (await shop.bubbles()).length, { timeout: 15_000 }).toBe(2)
    await shop.write(ANGER)
    await shop.page.getByRole('status').getByText(fr.waiting).waitFor()
    await shop.page.context().close()

    const { page } = agent
    await page.goto(`${stage.url}/console/`)
    await agent.rows.first().waitFor()
    expect(await faultsOf(page)).toEqual([])
    await page.setViewportSize({ width: 1280, height: 800 })
    await agent.rows.first().click()
    await page.locator('mark').first().waitFor()
    await agent.note('Colis bloqué au dépôt, j’appelle le transporteur à 14 h.')
    await page.getByText(consoleFr.conversation.privateHint).waitFor()
    expect(await faultsOf(page)).toEqual([])
    // the columns scroll, the page never
    const beyond = () => document.documentElement.scrollHeight - innerHeight
    expect(await page.evaluate(beyond)).toBe(0)
    const correction = page.getByRole('dialog', { name: consoleFr.correction.title })
    await page.getByRole('button', { name: consoleFr.correction.openHint }).first().click()
    await correction.waitFor()
    expect(await faultsOf(page)).toEqual([])
    expect(await correction.isVisible()).toBe(true)
    await page.keyboard.press('Escape')
  })

  test.each(Object.keys(consoleFr.settings.sections))('les réglages : %s', async (section) => {
    const { page } = agent
    await page.goto(`${stage.url}/console/settings?part=${section}#${section}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await faultsOf(page)).toEqual([])
  })
})

test('aucune page ne s’est plainte de quoi que ce soit', () => {
  expect(stage.troubles).toEqual([])
})
