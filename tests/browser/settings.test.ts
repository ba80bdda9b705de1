import type { Conversation, SignInLink, Team, User } from '@diapason/contract'
import type { APIRequestContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { en } from '../../packages/console/src/strings/en.ts'
import { fr } from '../../packages/console/src/strings/fr.ts'
import { freshDatabase } from '../fresh-database.ts'
import { signInByLink, type Agent } from './agent.ts'
import { faultsOf } from './axe-faults.ts'
import { openStage, type Stage } from './stage.ts'

const OWN = { 'x-diapason': '1' }
const WIDE = { width: 1280, height: 800 }
/** Twelve customers, most with several turns, in production patience. */
const TOLD_MS = 60_000

let stage: Stage
let admin: Agent
beforeAll(async () => {
  stage = await openStage(await freshDatabase())
  admin = await signInByLink(await stage.context(), stage.signInLink)
})
afterAll(() => stage.close())

/** Opens a part of the settings anew: another anchor alone would load nothing. */
const go = async (page: Page, part: string) => {
  await page.goto('about:blank')
  await page.goto(`${stage.url}/console/settings#${part}`)
  return page.locator(`#${part}`)
}

const post = async <T>(request: APIRequestContext, path: string, data: object = {}): Promise<T> => {
  const answer = await request.post(`${stage.url}/api/v1${path}`, { headers: OWN, data })
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`)
  return (await answer.json()) as T
}

/** Somebody new, in a browser of their own. */
async function join(role: string, name: string): Promise<{ user: User; agent: Agent }> {
  const { request } = admin.page
  const person = { name, role, email: `${role}@example.org` }
  const user = await post<User>(request, '/users', person)
  const { url } = await post<SignInLink>(request, `/users/${user.id}/sign-in-link`)
  const page = await (await stage.context()).newPage()
  await page.goto(url)
  await page.getByRole('button', { name: fr.signIn.later }).click()
  return { user, agent: { ...admin, page } }
}

describe('un espace vide', () => {
  test('propose un exemple, le montre en entier, puis une visite au clavier qui ne revient pas', async () => {
    const { page } = admin
    await page.getByText(fr.tour.offerTitle).waitFor()
    expect(await faultsOf(page)).toEqual([])
    await page.setViewportSize(WIDE)
    await page.getByRole('button', { name: fr.tour.offer }).click()
    const tour = page.getByRole('dialog')
    await tour.waitFor({ timeout: TOLD_MS })
    expect(await faultsOf(page)).toEqual([])
    await page.setViewportSize(WIDE)
    for (const [title] of fr.tour.steps.slice(0, -1)) {
      await tour.getByRole('heading', { name: title }).waitFor()
      await page.keyboard.press('ArrowRight')
    }
    await tour.getByRole('button', { name: fr.tour.done }).press('Enter')
    await tour.waitFor({ state: 'detached' })
    await page.getByText(fr.tour.there).waitFor()
    expect(await admin.rows.count()).toBeGreaterThan(3)
    await page.reload()
    await page.getByText(fr.tour.there).waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  test('les perd d’un clic, et eux seuls', async () => {
    const { page } = admin
    await page.getByRole('button', { name: fr.tour.removeThem }).click()
    await page.getByText(fr.tour.offerTitle).waitFor()
    expect(await admin.rows.count()).toBe(0)
  })
})

describe('les réglages', () => {
  test('s’ouvrent par thème, par adresse et par Ctrl-K', async () => {
    const { page } = admin
    await go(page, 'keys')
    const nav = page.getByRole('navigation', { name: fr.themes.title })
    const here = nav.locator('[aria-current="page"]')
    expect(await here.textContent()).toBe(fr.settings.sections.keys)
    await nav.getByRole('link', { name: fr.settings.sections.people }).press('Enter')
    await page.getByRole('button', { name: fr.settings.people.invite }).waitFor()
    expect(await page.locator('#keys').count()).toBe(0)
    await page.keyboard.press('Control+k')
    const wish = page.getByRole('dialog').getByRole('combobox')
    await wish.fill(fr.inbox.palette.setting(fr.settings.sections.audit))
    await wish.press('Enter')
    await page.locator('#audit').waitFor()
    expect(new URL(page.url()).hash).toBe('#audit')
  })

  test.each(['people', 'company', 'answers', 'reasons', 'policy', 'audit', 'webhooks'])(
    '#%s n’a de faute pour axe, large ou étroit',
    async (part) => {
      const { page } = admin
      await (await go(page, part)).waitFor()
      await page.waitForLoadState('networkidle')
      expect(await faultsOf(page)).toEqual([])
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow).toBe(0)
      await page.setViewportSize(WIDE)
    },
  )

  test('sur un téléphone, montrent la liste puis une partie, et reviennent', async () => {
    const { page } = admin
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(`${stage.url}/console/settings`)
    const nav = page.getByRole('navigation', { name: fr.themes.title })
    await nav.waitFor()
    await nav.getByRole('link', { name: fr.settings.sections.webhooks }).click()
    await page.getByRole('button', { name: fr.webhooks.new }).waitFor()
    expect(await nav.isVisible()).toBe(false)
    await page.getByRole('link', { name: fr.themes.all }).click()
    await nav.waitFor()
    await page.setViewportSize(WIDE)
  })
})

describe('les personnes', () => {
  test('changent de rôle, et la dernière administratrice garde le sien', async () => {
    const { user } = await join('agent', 'Iota Équipe')
    const { page } = admin
    const people = await go(page, 'people')
    await people.getByLabel(fr.team.change('Iota Équipe')).selectOption('coach')
    await people.getByText(`${user.email} · ${fr.settings.people.roles.coach}`).waitFor()
    const me = (await page.request.get(`${stage.url}/api/v1/session`)).json() as Promise<{
      user: User
    }>
    await people.getByLabel(fr.team.change((await me).user.name)).selectOption('lead')
    await people.getByText(fr.team.last).waitFor()
    const log = await go(page, 'audit')
    await log.getByText(`${fr.audit.acts['people.role']} Iota Équipe`).first().waitFor()
  })

  test('forment des équipes, et une équipe sans personne pour répondre le dit', async () => {
    const { page } = admin
    const teams = await go(page, 'teams')
    await teams.getByRole('button', { name: fr.teams.new }).press('Enter')
    await teams.getByLabel(fr.teams.name).fill('Retours')
    await teams.getByRole('checkbox', { name: /Iota/ }).press('Space')
    await teams.getByRole('button', { name: fr.settings.save }).press('Enter')
    await teams.getByText(fr.teams.nobody).waitFor()
    await teams.getByRole('button', { name: fr.teams.addRoute }).press('Enter')
    const line = teams.getByRole('listitem', { name: fr.teams.line(1) })
    await line.getByLabel(fr.teams.intent).selectOption('return')
    await teams.getByText(fr.teams.unsaved).waitFor()
    await teams.getByRole('button', { name: fr.settings.save }).press('Enter')
    await teams.getByText(fr.settings.saved).waitFor()
    const answer = await page.request.get(`${stage.url}/api/v1/teams/routes`)
    const [team] = (await (await page.request.get(`${stage.url}/api/v1/teams`)).json()) as Team[]
    expect(await answer.json()).toEqual({
      routes: [{ intent: 'return', language: null, channelId: null, teamId: team?.id }],
    })
  })
})

describe('la technique', () => {
  test('une clé se montre une fois, et se révoque', async () => {
    const { page } = admin
    const keys = await go(page, 'keys')
    await keys.getByLabel(fr.webhooks.keys.name).fill('Export de nuit')
    await keys.getByRole('button', { name: fr.webhooks.keys.make }).click()
    await keys.getByText(/^dk_/).waitFor()
    await page.reload()
    await keys.getByRole('heading', { name: 'Export de nuit' }).waitFor()
    expect(await keys.getByText(/^dk_/).count()).toBe(0)
    await keys.getByRole('button', { name: fr.webhooks.keys.revoke }).click()
    await keys.getByRole('button', { name: fr.settings.confirmRemove }).click()
    await keys.getByText(fr.webhooks.keys.empty).waitFor()
  })

  test('un webhook refuse un réseau privé, montre son secret une fois, et ses essais', async () => {
    const { page } = admin
    const hooks = await go(page, 'webhooks')
    await hooks.getByRole('button', { name: fr.webhooks.new }).click()
    await hooks.getByLabel(fr.webhooks.name).fill('Astreinte')
    await hooks.getByLabel(fr.webhooks.url).fill('https://10.0.0.1/hook')
    await hooks.getByRole('button', { name: fr.settings.save }).click()
    await hooks.getByRole('alert').waitFor()
    await hooks.getByLabel(fr.webhooks.url).fill('https://hooks.invalid/diapason')
    await hooks.getByRole('button', { name: fr.settings.save }).click()
    await hooks.getByText(/^whsec_/).waitFor()
    await hooks.getByRole('button', { name: fr.webhooks.test }).click()
    await hooks.getByText(fr.webhooks.deliveries).click()
    await hooks.getByText(new RegExp(fr.webhooks.failures['refused'] ?? '')).waitFor()
    await page.reload()
    await hooks.getByRole('heading', { name: 'Astreinte' }).waitFor()
    expect(await hooks.getByText(/^whsec_/).count()).toBe(0)
  })
})

describe('chaque rôle', () => {
  test('la protection des données ne voit ni conversation ni réglage qui ne la regarde', async () => {
    const { agent } = await join('dpo', 'Kappa Équipe')
    const { page } = agent
    const nav = page.getByRole('navigation', { name: fr.themes.title })
    await nav.waitFor()
    const names = await nav.getByRole('link').allTextContents()
    const { people, policy, privacy, audit } = fr.settings.sections
    expect(names).toEqual([people, policy, privacy, audit])
    expect(await page.getByRole('link', { name: fr.settings.back }).count()).toBe(0)
    await go(page, 'people')
    expect(await page.getByRole('button', { name: fr.settings.people.invite }).count()).toBe(0)
    expect(await faultsOf(page)).toEqual([])
  })

  test('un coach lit et note, sans champ de réponse', async () => {
    await post(admin.page.request, '/demo')
    const { agent } = await join('coach', 'Sigma Équipe')
    const { page } = agent
    const tour = page.getByRole('dialog')
    await tour.waitFor({ timeout: TOLD_MS })
    await page.keyboard.press('Escape')
    await tour.waitFor({ state: 'detached' })
    await page.locator('a.row').first().click()
    await page.getByRole('textbox', { name: fr.composer.noteHint }).waitFor()
    expect(
      await page.getByRole('button', { name: new RegExp(`^${fr.composer.reply}`) }).count(),
    ).toBe(0)
    expect(await page.getByRole('button', { name: fr.actions.take }).count()).toBe(0)
    await page.waitForLoadState('networkidle')
    await page.locator('body').press('?')
    const keys = page.getByRole('dialog', { name: fr.keys.title })
    const { read, note, file } = fr.keys.groups
    await keys.waitFor()
    expect(await keys.getByRole('heading', { level: 3 }).allTextContents()).toEqual(
      [read, note, file].map(({ title }) => title),
    )
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await page.getByRole('option', { name: fr.queues.all }).waitFor()
    for (const name of [fr.actions.take, fr.handling.assign, fr.handling.raise])
      expect(await page.getByRole('option', { name, exact: true }).count(), name).toBe(0)
    await page.keyboard.press('Escape')
    const id = new URL(page.url()).pathname.split('/').at(-1)
    const { summary } = (await (
      await page.request.get(`${stage.url}/api/v1/conversations/${id}?language=fr`)
    ).json()) as Conversation
    expect(summary.seen.agent).toBe(0)
  })

  test('lit les mêmes réglages en anglais', async () => {
    const context = await stage.context({ locale: 'en-GB' })
    await context.addCookies(await admin.page.context().cookies())
    const page = await context.newPage()
    await go(page, 'teams')
    await page.getByText(en.teams.nobody).waitFor()
    expect(await faultsOf(page)).toEqual([])
  })
})

test('aucune page ne s’est plainte de quoi que ce soit', () => {
  expect(stage.troubles.filter((trouble) => !/40[0349]/.test(trouble))).toEqual([])
})
