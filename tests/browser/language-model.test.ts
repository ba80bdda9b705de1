import { beforeAll, describe, expect, test } from 'vitest'
import { fr } from '../../packages/console/src/strings/fr.ts'
import { freshDatabase } from '../fresh-database.ts'
import { openModelServer, says, type ModelServer } from '../house/model-server.ts'
import { type Agent, signInByLink } from './agent.ts'
import { faultsOf } from './axe-faults.ts'
import { enterShop } from './customer.ts'
import { openStage, type Stage } from './stage.ts'

const STILL = { reducedMotion: 'reduce' } as const
const words = fr.languageModel

let stage: Stage
let agent: Agent
let server: ModelServer
beforeAll(async () => {
  server = await openModelServer(says('Vous attendez toujours votre commande [COMMANDE-1].'))
  stage = await openStage(await freshDatabase())
  agent = await signInByLink(await stage.context(STILL), stage.signInLink)
  return async () => {
    await stage.close()
    await server.close()
  }
})

describe('un modèle de langue', () => {
  test('se branche, s’essaie et dit ce qui part', async () => {
    const { page } = agent
    await page.goto(`${stage.url}/console/settings#model`)
    const section = page.locator('#model')
    await section.getByText(words.leavesLead).waitFor()
    await section.getByText(words.exampleSent).click()
    expect(await section.locator('.sent').allTextContents()).toHaveLength(2)
    expect((await section.locator('.sent').allTextContents()).join()).not.toContain('48213')
    await section.getByLabel(words.baseUrl).fill('http://192.168.1.7/v1')
    await section.getByLabel(words.model, { exact: true }).fill('mistral-small')
    await section.getByLabel(words.on).check()
    await section.getByRole('button', { name: words.save }).click()
    await section.getByText(fr.problems['model_address']?.[0] ?? '').waitFor()
    await section.getByLabel(words.baseUrl).fill(`${server.url}/v1`)
    await section.getByRole('button', { name: words.save }).click()
    await section.getByText(words.saved).waitFor()
    await section.getByRole('button', { name: words.trial }).click()
    await section.getByText('votre commande AB-48213.').waitFor()
    expect(await faultsOf(page)).toEqual([])
  })

  test('dont les mots ont servi, ou non, se voit sous la réponse', async () => {
    const shop = await enterShop(await stage.context(STILL), stage.url)
    await shop.open()
    server.behave(says('Vous demandez quand nous sommes ouverts.\n[REPONSE]'))
    await shop.write('Bonjour, quels sont vos horaires ?')
    await expect.poll(async () => (await shop.bubbles()).length, { timeout: 15_000 }).toBe(2)
    server.behave(says('Je suis tellement heureuse de vous aider !\n[REPONSE]'))
    await shop.write('Et combien coûte la livraison ?')
    await expect.poll(async () => (await shop.bubbles()).length, { timeout: 15_000 }).toBe(4)
    const { page } = agent
    const [list] = await page.request
      .get(`${stage.url}/api/v1/conversations?queue=all`)
      .then(async (answer) => (await answer.json()) as { conversations: { id: string }[] })
      .then(({ conversations }) => conversations)
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(`${stage.url}/console/conversations/${list?.id}?queue=all`)
    await page.getByText(words.mark('mistral-small')).waitFor()
    await page.getByText(words.notUsed).waitFor()
    await page.getByRole('button', { name: words.show }).first().click()
    const dialog = page.getByRole('dialog', { name: words.sentTitle })
    await dialog.getByText('quels sont vos horaires').waitFor()
    expect(await faultsOf(page)).toEqual([])
    await page.getByRole('button', { name: fr.close }).click()
    // The browser tells of every answer that refuses, such as the address above.
    expect(stage.troubles.filter((trouble) => !trouble.includes('/api/v1/language-model'))).toEqual(
      [],
    )
  })
})
