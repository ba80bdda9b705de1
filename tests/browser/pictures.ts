import { chmod, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { fr as consoleFr } from '../../packages/console/src/strings/fr.ts'
import { openEmbedded } from '../../packages/server/src/store/embedded.ts'
import { fr } from '../../packages/widget/src/strings/fr.ts'
import type { FreshDatabase } from '../fresh-database.ts'
import { type Agent, signInByLink } from './agent.ts'
import { type Customer, enterShop } from './customer.ts'
import { openScene, type Scene } from './scene.ts'
import { openStage, type Stage } from './stage.ts'

const PARCEL = 'Bonjour, mon colis n’est toujours pas arrivé.'
const ANGER =
  'C’est la DEUXIÈME FOIS que je vous écris\u202f! Commande 4471203, promise pour mardi, TOUJOURS RIEN\u202f!!! C’est INADMISSIBLE'
const REASON = 'Ma fille pleure, c’était son cadeau d’anniversaire.'
const NOTE = 'Colis bloqué au dépôt de Lyon. J’appelle le transporteur avant midi.'
const DRAFT =
  'Bonjour, c’est dommage, mais ce n’est pas notre faute. Je rappelle le transporteur demain à 10 h.'
const REPLY =
  'Bonjour, j’ai lu tous vos messages. Votre colis est retenu au dépôt de Lyon, et c’est à nous de régler cela. J’appelle le transporteur avant midi et je vous réponds ici aujourd’hui.'

const HEAVY_KB = 250
const STILL = { reducedMotion: 'reduce' } as const
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

/** A picture that was taken. */
interface Picture {
  readonly name: string
  readonly kilobytes: number
}

/**
 * Runs the product with a few conversations in it and takes the pictures of the README.
 *
 * @throws when one weighs more than 250 kB, or a page complained
 */
async function takePictures(folder: string): Promise<Picture[]> {
  const stage = await openStage(await embedded())
  const pictures: Picture[] = []
  const take = async (page: Page, name: string) => {
    const path = join(folder, `${name}.png`)
    await page.mouse.move(0, 0)
    await page.waitForTimeout(400)
    await page.screenshot({ path, animations: 'disabled', caret: 'hide' })
    const kilobytes = Math.ceil((await stat(path)).size / 1_000)
    if (kilobytes > HEAVY_KB) throw new Error(`${name} weighs ${kilobytes} kB`)
    pictures.push({ name: `${name}.png`, kilobytes })
  }
  try {
    await takeShop(stage, take)
    const agent = await takeDoor(stage, take)
    const scene = await openScene(stage, agent.page.request)
    const customer = await takeWidget(stage, scene, take)
    await takeConsole(agent, customer, take)
    await takeReplied(customer, take)
    await takeRooms(agent, take)
    if (stage.troubles.length > 0) throw new Error(stage.troubles.join('\n'))
    return pictures
  } finally {
    await stage.close()
  }
}

type Take = (page: Page, name: string) => Promise<void>

async function takeShop(stage: Stage, take: Take): Promise<void> {
  const { page } = await enterShop(await stage.context(STILL), stage.url)
  await page.getByRole('button', { name: fr.open }).waitFor()
  await take(page, 'demo-fr')
  await page.context().close()
}

async function takeDoor(stage: Stage, take: Take): Promise<Agent> {
  const context = await stage.context(STILL)
  const page = await context.newPage()
  await page.goto('/console/sign-in')
  await page.getByLabel(consoleFr.signIn.email).waitFor()
  await take(page, 'sign-in-fr')
  await page.close()
  const agent = await signInByLink(context, stage.signInLink)
  await agent.page.goto('/console/settings#people')
  await agent.page.getByRole('button', { name: consoleFr.settings.people.invite }).waitFor()
  await take(agent.page, 'settings-fr')
  return agent
}

async function takeWidget(stage: Stage, scene: Scene, take: Take): Promise<Customer> {
  await scene.queue()
  const customer = await enterShop(await stage.context({ ...PHONE, ...STILL }), stage.url)
  await scene.identify(customer.page, '20417')
  await customer.open()
  await customer.write(PARCEL)
  await customer.page.getByRole('group', { name: fr.choices }).waitFor()
  await take(customer.page, 'widget-fr-phone')
  await customer.write(ANGER)
  await customer.page.getByRole('status').getByText(fr.waiting).waitFor()
  await take(customer.page, 'widget-fr-waiting')
  await customer.write(REASON)
  await customer.page.getByText(REASON).waitFor()
  return customer
}

async function takeConsole(agent: Agent, customer: Customer, take: Take): Promise<void> {
  const { page } = agent
  await page.goto('/console/')
  const { conversation } = await customer.log()
  await page.goto(`/console/conversations/${conversation?.id}?queue=handover`)
  await page.locator('[id="message-5"]').locator('mark').first().waitFor()
  await agent.note(NOTE)
  await page.getByText(NOTE).last().waitFor()
  await page.getByRole('button', { name: consoleFr.composer.reply, exact: false }).first().click()
  await agent.read()
  await page.locator('[id="message-3"]').evaluate((message) => message.scrollIntoView())
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, ...STILL })
    await take(page, colorScheme === 'light' ? 'console-fr' : 'console-fr-dark')
  }
  await page.emulateMedia({ colorScheme: 'light', ...STILL })
  await agent.draft(DRAFT)
  await page.getByRole('complementary', { name: consoleFr.coach.title }).waitFor()
  await page.keyboard.press('F8')
  await page.getByRole('dialog').waitFor()
  await take(page, 'coach-fr')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+p')
  await page.getByRole('listbox').getByRole('option').first().waitFor()
  await take(page, 'phrases-fr')
  await page.keyboard.press('Escape')
  await agent.draft('')
  await page.setViewportSize(PHONE.viewport)
  await take(page, 'console-fr-phone')
  await page.setViewportSize({ width: 1280, height: 800 })
  await agent.read()
  await agent.reply(REPLY)
}

async function takeReplied(customer: Customer, take: Take): Promise<void> {
  const { page } = customer
  await page.getByText(REPLY).waitFor()
  await page.setViewportSize({ width: 1280, height: 800 })
  await take(page, 'widget-fr')
}

/** Other rooms of the console, and what opens over a conversation. */
async function takeRooms({ page }: Agent, take: Take): Promise<void> {
  const rooms = {
    'policy-fr': 'settings/policy',
    'teams-fr': 'settings#teams',
    'alerts-fr': 'alerts',
    'rehearsal-fr': 'rehearsal',
    'journal-fr': 'journal',
  }
  for (const [name, path] of Object.entries(rooms)) {
    await page.goto(`/console/${path}`)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await page.waitForLoadState('networkidle')
    await take(page, name)
  }
  await page.goto('/console/?queue=all')
  await page.locator('a.row').first().click()
  await page.locator('.thread').first().waitFor()
  for (const [name, key] of [
    ['customer-fr', 'c'],
    ['ready-replies-fr', 'm'],
    ['palette-fr', 'Control+k'],
  ] as const) {
    await page.keyboard.press(key)
    await page.waitForLoadState('networkidle')
    await take(page, name)
    await page.keyboard.press('Escape')
  }
}

/** The database that comes with the product, in a folder that is gone afterwards. */
async function embedded(): Promise<FreshDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'diapason-pictures-'))
  // when root takes the pictures, the server's user must be able to pass
  await chmod(folder, 0o711)
  const server = await openEmbedded(join(folder, 'data'))
  const drop = async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return { url: server.url, drop }
}

for (const { name, kilobytes } of await takePictures(process.argv[2] ?? '.')) {
  console.log(`${name.padEnd(24)} ${String(kilobytes).padStart(4)} kB`)
}
