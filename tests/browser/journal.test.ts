import type { SignInLink, User } from '@diapason/contract'
import pg from 'pg'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { en } from '../../packages/console/src/strings/en.ts'
import { fr } from '../../packages/console/src/strings/fr.ts'
import { freshDatabase } from '../fresh-database.ts'
import { signInByLink, type Agent } from './agent.ts'
import { faultsOf } from './axe-faults.ts'
import { openScene } from './scene.ts'
import { openStage, type Stage } from './stage.ts'

const OWN = { 'x-diapason': '1' }
const WIDE = { width: 1280, height: 800 }

let stage: Stage
let admin: Agent
let page: Page
beforeAll(async () => {
  stage = await openStage(await freshDatabase())
  admin = await signInByLink(await stage.context(), stage.signInLink)
  ;({ page } = admin)
})
afterAll(() => stage.close())

const noFaults = async (on: Page, within?: string) => {
  expect(await faultsOf(on, within)).toEqual([])
  await on.setViewportSize(WIDE)
}
const command = async (name: string) => {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill(name)
  await page.keyboard.press('Enter')
}
const moments = () => page.getByRole('region', { name: fr.journal.list }).getByRole('listitem')

describe('le carnet', () => {
  test('est vide et dit à quoi il sert', async () => {
    await page.getByRole('button', { name: fr.menu.open }).click()
    await page.getByRole('menuitem', { name: fr.journal.title }).click()
    await page.getByText(fr.journal.emptyTitle).waitFor()
    await noFaults(page)
  })

  test('s’écrit, se retrouve, se corrige et s’efface au clavier', async () => {
    await page.getByLabel(fr.journal.text).fill('Elle m’a remerciée d’avoir rappelé.')
    await page.getByLabel(fr.journal.mood).fill('légère')
    await page.getByLabel(fr.journal.text).press('Control+Enter')
    await moments().getByText('légère').waitFor()
    expect(await page.getByLabel(fr.journal.text).inputValue()).toBe('')
    await page.getByLabel(fr.journal.kinds.hard).check()
    await page.getByLabel(fr.journal.text).fill('Trois colères de suite.')
    await page.getByRole('button', { name: fr.journal.write }).press('Enter')
    await moments().getByText('Trois colères').waitFor()
    await noFaults(page)
    await page.getByLabel(fr.journal.search).fill('LEGERE')
    await moments().getByText('Trois colères').waitFor({ state: 'detached' })
    expect(await moments().count()).toBe(1)
    await page.getByLabel(fr.journal.search).fill('orage')
    await page.getByText(fr.journal.none).waitFor()
    await page.getByLabel(fr.journal.search).fill('')
    const hard = moments().filter({ hasText: 'Trois colères' })
    await hard.getByRole('button', { name: fr.journal.edit }).press('Enter')
    const editing = page.getByLabel(fr.journal.text).nth(1)
    await editing.fill('Trois colères, puis le calme.')
    await editing.press('Control+Enter')
    await moments().getByText('puis le calme').waitFor()
    const remove = hard.getByRole('button', { name: fr.settings.remove })
    await remove.press('Enter')
    await hard.getByRole('button', { name: fr.settings.confirmRemove }).press('Enter')
    await moments().getByText('puis le calme').waitFor({ state: 'detached' })
  })

  test('garde le lien de la conversation d’où l’on vient, par Ctrl-K', async () => {
    const scene = await openScene(stage, page.request)
    await scene.queue()
    await page.goto(`${stage.url}/console/?queue=all`)
    await admin.rows.first().click()
    await page.getByRole('textbox', { name: fr.composer.replyHint }).waitFor()
    const { pathname } = new URL(page.url())
    await command(fr.journal.about)
    await page.getByText(fr.journal.linked).waitFor()
    await page.getByLabel(fr.journal.text).fill('À relire.')
    await page.getByLabel(fr.journal.text).press('Control+Enter')
    await page.getByRole('link', { name: fr.journal.open }).click()
    await page.waitForURL((url) => url.pathname === pathname)
  })
})

describe('le partage de la charge', () => {
  test('s’allume dans les réglages, avec ses mots', async () => {
    await page.goto(`${stage.url}/console/settings#sharing`)
    await page.getByLabel(fr.sharing.on).check()
    await page.getByLabel(fr.sharing.atOnce).fill('3')
    await page.getByRole('button', { name: fr.sharing.save }).click()
    await page.getByText(fr.sharing.saved).waitFor()
    await noFaults(page, '#sharing')
    const kept = await page.request.get(`${stage.url}/api/v1/sharing`)
    expect(await kept.json()).toEqual({ on: true, atOnce: 3, minutes: 5 })
  })

  test('laisse chacun choisir pour soi, et faire une pause qui finit d’un clic', async () => {
    await command(fr.sharing.mine.title)
    await page.getByText(fr.sharing.mine.lately.calm).waitFor()
    await page.getByLabel(fr.sharing.mine.names.fr).check()
    await page.getByLabel(fr.sharing.mine.atOnce).fill('2')
    await page.getByRole('button', { name: fr.sharing.save }).click()
    await page.getByText(fr.sharing.saved).waitFor()
    await page.getByRole('button', { name: fr.sharing.mine.minutes(10) }).click()
    const notice = page.getByRole('region', { name: fr.sharing.pause.label })
    await notice.getByRole('button', { name: fr.sharing.pause.back }).waitFor()
    await noFaults(page)
    await notice.getByRole('button', { name: fr.sharing.pause.back }).click()
    await notice.getByRole('button', { name: fr.sharing.pause.back }).waitFor({ state: 'detached' })
  })

  test('propose une pause à la personne seule, après trois échanges durs, et une fois', async () => {
    const { request } = page
    const data = { name: 'Camille', role: 'agent', email: 'camille@example.org' }
    const user = (await (
      await request.post(`${stage.url}/api/v1/users`, { headers: OWN, data })
    ).json()) as User
    const link = (await (
      await request.post(`${stage.url}/api/v1/users/${user.id}/sign-in-link`, {
        headers: OWN,
        data: {},
      })
    ).json()) as SignInLink
    await threeHard(user.id)
    const theirs = await (await stage.context({ locale: 'en-GB' })).newPage()
    await theirs.goto(link.url)
    const later = new RegExp(`${fr.signIn.later}|${en.signIn.later}`, 'u')
    await theirs.getByRole('button', { name: later }).click()
    const notice = theirs.locator('.pause')
    const no = new RegExp(`${fr.sharing.pause.no}|${en.sharing.pause.no}`, 'u')
    await notice.getByRole('button', { name: no }).waitFor()
    await noFaults(theirs, '.pause')
    const late = await holdBack(theirs)
    await notice.getByRole('button', { name: no }).click()
    await notice.getByRole('button').first().waitFor({ state: 'detached' })
    await late.arrives()
    expect(await notice.getByRole('button').count()).toBe(0)
    await theirs.reload()
    await theirs.getByRole('navigation').first().waitFor()
    expect(await notice.getByRole('button').count()).toBe(0)
    expect(stage.troubles).toEqual([])
  })
})

/**
 * Has the page look again, while its « no » is on the way, whether a pause is proposed: the server
 * answers that one is, and that answer stays on the way until `arrives`.
 */
async function holdBack(on: Page): Promise<{ arrives(): Promise<void> }> {
  let release = () => {}
  let asked = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  const isAsked = new Promise<void>((resolve) => (asked = resolve))
  await on.route('**/api/v1/sharing/mine', async (route) => {
    const response = await route.fetch()
    asked()
    await released
    await route.fulfill({ response })
  })
  await on.route('**/api/v1/sharing/pause', async (route) => {
    await on.evaluate(() => window.dispatchEvent(new Event('visibilitychange')))
    await isAsked
    await route.continue()
  })
  return {
    arrives: async () => {
      const answer = on.waitForResponse('**/api/v1/sharing/mine')
      release()
      await (await answer).finished()
      await on.waitForLoadState('networkidle')
      await on.unrouteAll()
    },
  }
}

/** Three conversations of the scene as this person would have had them: angry, and just now. */
async function threeHard(userId: string): Promise<void> {
  const client = new pg.Client({ connectionString: stage.databaseUrl })
  await client.connect()
  try {
    const { rowCount } = await client.query(
      `with three as (
         select c.workspace_id, c.id, row_number() over (order by c.id) as place
         from conversations c where exists (
           select from readings r where r.workspace_id = c.workspace_id and r.conversation_id = c.id)
         limit 3),
       angry as (
         update readings r set reading = reading || '{"polarity":"negative","intensity":4}'::jsonb
         from three where r.workspace_id = three.workspace_id and r.conversation_id = three.id)
       insert into handovers (workspace_id, conversation_id, from_owner, to_owner, agent_id, fence, reasons)
       select workspace_id, id, 'queue', 'agent', $1, 900 + place, array['taken'] from three`,
      [userId],
    )
    expect(rowCount).toBe(3)
  } finally {
    await client.end()
  }
}
