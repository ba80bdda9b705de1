import { beforeAll, describe, expect, test } from 'vitest'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { fr } from '../../packages/console/src/strings/fr.ts'
import { fr as widgetFr } from '../../packages/widget/src/strings/fr.ts'
import { MAIL_WORDS } from '../../packages/widget/src/strings/mail-words.ts'
import { freshDatabase } from '../fresh-database.ts'
import { openMailServer, type MailServer, type Received } from '../house/mail-server.ts'
import { type Agent, EMAIL, signInByLink } from './agent.ts'
import { faultsOf } from './axe-faults.ts'
import { type Customer, enterShop } from './customer.ts'
import { openStage, type Stage } from './stage.ts'

const { alerts: words } = fr
const mail = MAIL_WORDS.fr
const ADDRESS = 'cliente@example.org'
const SAYS = 'Bonjour, mon colis n’est pas arrivé. Je veux parler à une personne.'
const WIDE = { width: 1280, height: 800 }
const PATIENT = { timeout: 15_000, interval: 100 }
const ALLOWED: BrowserContextOptions = { permissions: ['notifications'], reducedMotion: 'reduce' }

let post: MailServer
let stage: Stage
let agent: Agent
beforeAll(async () => {
  post = await openMailServer()
  stage = await openStage(await freshDatabase(), {
    DIAPASON_SMTP_URL: post.url,
    DIAPASON_MAIL_FROM: 'aide@boutique.example',
  })
  return async () => {
    await stage.close()
    await post.close()
  }
})
beforeAll(async () => {
  const context = await stage.context(ALLOWED)
  await context.addInitScript(recordNotices)
  agent = await signInByLink(context, stage.signInLink)
})

interface Shown {
  readonly title: string
  readonly body: string
  click(): void
}
type Recording = typeof globalThis & { shown: Shown[]; asked: number; notes: number[] }

/** Keeps what the browser would put on the screen, and which notes sound: a test has neither. */
function recordNotices(): void {
  const page = globalThis as Recording
  page.shown = []
  page.asked = 0
  page.notes = []
  const Real = page.Notification
  const ask = Real.requestPermission.bind(Real)
  page.Notification = class extends Real {
    constructor(title: string, options?: NotificationOptions) {
      super(title, options)
      page.shown.push({
        title,
        body: options?.body ?? '',
        click: () => this.onclick?.(new Event('click')),
      })
    }
    static override requestPermission() {
      page.asked += 1
      return ask()
    }
  }
  const start = OscillatorNode.prototype.start
  OscillatorNode.prototype.start = function (when?: number) {
    page.notes.push(this.frequency.value)
    start.call(this, when)
  }
}

const shown = (page: Page): Promise<{ title: string; body: string }[]> =>
  page.evaluate(() => (globalThis as Recording).shown.map(({ title, body }) => ({ title, body })))
const notes = (page: Page): Promise<number[]> =>
  page.evaluate(() => (globalThis as Recording).notes)
/** As when another tab lies in front: the page itself goes on. */
const lookAway = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true })
    Object.defineProperty(document, 'hasFocus', { value: () => false, configurable: true })
  })

const asking = async (): Promise<Customer> => {
  const customer = await enterShop(await stage.context(), stage.url)
  await customer.open()
  await customer.write(SAYS)
  await customer.page.getByRole('status').getByText(widgetFr.waiting).waitFor()
  return customer
}
const box = (page: Page, name: string) => page.getByRole('checkbox', { name })
const save = async (page: Page) => {
  await page.getByRole('button', { name: words.save }).click()
  await page.getByRole('status').getByText(words.saved).waitFor()
}
const mailsTo = (address: string): Received[] =>
  post.received.filter(({ to }) => to.includes(address))

describe('la page des alertes', () => {
  test('dit ce qui alertera, laisse l’écouter et le voir, sans mot de client', async () => {
    const { page } = agent
    await page.goto('/console/alerts')
    await page.getByRole('heading', { name: words.title }).waitFor()
    await page.getByText(words.browser.leave.yes).waitFor()
    await page.getByRole('button', { name: words.sound.high }).click()
    await page.getByRole('button', { name: words.sound.low }).click()
    expect((await notes(page)).filter((pitch) => pitch < 1_000)).toEqual([440, 220])
    await page.getByRole('button', { name: words.browser.test }).click()
    await box(page, words.browser.words).check()
    await page.getByRole('button', { name: words.browser.test }).click()
    const [without, withWords] = await shown(page)
    expect(without).toEqual({ title: words.news.handover, body: words.browser.sampleAbout })
    expect(withWords?.body).toBe(words.browser.sampleWords)
    expect(await faultsOf(page)).toEqual([])
    await page.setViewportSize({ width: 360, height: 780 })
    expect(await faultsOf(page)).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    await page.setViewportSize(WIDE)
  })

  test('garde les choix, et les rend sur un autre appareil', async () => {
    const { page } = agent
    await page.goto('/console/alerts')
    await page.getByLabel(words.sound.volume).fill('20')
    await box(page, words.quiet.on).check()
    await page.getByLabel(words.quiet.from).fill('00:30')
    await page.getByLabel(words.quiet.to).fill('00:31')
    await save(page)
    await page.evaluate(() => localStorage.clear())
    await page.reload()
    await expect.poll(() => page.getByLabel(words.sound.volume).inputValue(), PATIENT).toBe('20')
    expect(await page.getByLabel(words.quiet.from).inputValue()).toBe('00:30')
    expect(await faultsOf(page)).toEqual([])
    await box(page, words.quiet.on).uncheck()
    await save(page)
  })

  test('envoie un essai par e-mail, à soi', async () => {
    const { page } = agent
    await page.getByRole('button', { name: fr.mail.test }).click()
    await page.getByText(fr.mail.states.sent).waitFor()
    expect(mailsTo(EMAIL)).toHaveLength(1)
    await page.goto('/console/settings#mail')
    await page.getByText('aide@boutique.example').waitFor()
  })
})

describe('ce qui arrive', () => {
  test('un relais sonne, s’affiche sans mots, compte dans l’onglet, et un clic y mène', async () => {
    const { page } = agent
    await page.setViewportSize(WIDE)
    await page.goto('/console/')
    await page.getByRole('navigation', { name: fr.queues.title }).waitFor()
    await page.mouse.click(5, 5)
    await lookAway(page)
    const customer = await asking()
    await expect.poll(() => shown(page), PATIENT).toHaveLength(1)
    const [seen] = await shown(page)
    expect(seen?.title).toBe(words.news.handover)
    expect(seen?.body).not.toContain('colis')
    expect(await notes(page)).toContain(440)
    await expect.poll(() => page.title(), PATIENT).toBe('(1) Diapason')
    await page.evaluate(() => (globalThis as Recording).shown[0]?.click())
    await page.locator('[id^="message-"]').getByText(SAYS).waitFor()
    await customer.page.context().close()
  })

  test('pendant les heures calmes, seul le nombre change', async () => {
    const { page } = agent
    await page.goto('/console/alerts')
    for (const day of ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'])
      await box(page, day).check()
    await save(page)
    await lookAway(page)
    const customer = await asking()
    await expect.poll(() => page.title(), PATIENT).toBe('(2) Diapason')
    expect(await shown(page)).toEqual([])
    expect(await notes(page)).toEqual([])
    await customer.page.context().close()
  })
})

test('qui n’a pas encore dit oui n’est questionné qu’après un clic, une fois', async () => {
  const context = await stage.context({ storageState: await agent.page.context().storageState() })
  await context.addInitScript(() => {
    Object.defineProperty(Notification, 'permission', { get: () => 'default' })
  })
  await context.addInitScript(recordNotices)
  const page = await context.newPage()
  await page.goto('/console/')
  const invite = page.getByRole('region', { name: words.browser.title })
  await invite.getByText(words.invite.lead).waitFor()
  expect(await page.evaluate(() => (globalThis as Recording).asked)).toBe(0)
  expect(await faultsOf(page)).toEqual([])
  await page.setViewportSize(WIDE)
  await invite.getByRole('button', { name: words.invite.yes }).click()
  await expect.poll(() => page.evaluate(() => (globalThis as Recording).asked)).toBe(1)
  await invite.waitFor({ state: 'detached' })
  await page.reload()
  await page.getByRole('navigation', { name: fr.queues.title }).waitFor()
  expect(await invite.count()).toBe(0)
  await context.close()
})

describe('le client', () => {
  test('qui attend laisse une adresse, reçoit l’échange, et revient par le lien', async () => {
    const customer = await asking()
    const { page } = customer
    const card = page.getByRole('group', { name: mail.title })
    await card.getByText(mail.lead).waitFor()
    expect(await faultsOf(page)).toEqual([])
    const field = card.getByLabel(mail.address)
    await field.fill('cliente@')
    await field.press('Enter')
    await card.getByRole('alert').getByText(mail.wrong).waitFor()
    await field.fill(ADDRESS)
    await field.press('Enter')
    await card.getByText(mail.saved).waitFor()

    await page.getByRole('button', { name: widgetFr.data.title }).click()
    await page.getByRole('button', { name: widgetFr.data.mail }).click()
    await card.getByText(mail.sendTo('c…@example.org')).waitFor()
    expect(await faultsOf(page)).toEqual([])
    await card.getByRole('button', { name: mail.send }).press('Enter')
    await card.getByText(mail.sent('c…@example.org')).waitFor()
    await expect.poll(() => mailsTo(ADDRESS).length, PATIENT).toBe(1)
    expect(mailsTo(ADDRESS)[0]?.text).toContain(SAYS)

    const channel = await page.locator('script[data-channel]').getAttribute('data-channel')
    const token = await page.evaluate(
      (key) => localStorage.getItem(`diapason:${key}:token`),
      channel,
    )
    await page.context().close()
    const back = await (await stage.context()).newPage()
    await back.goto(`${stage.url}/demo?lang=fr#diapason=${channel}:${token}`)
    await back.getByRole('log').getByText(SAYS).waitFor()
    expect(new URL(back.url()).hash, 'no copy of the address leads here').toBe('')
    await back.context().close()
  })
})

test('aucune page ne s’est plainte', () => {
  expect(stage.troubles).toEqual([])
})
