import { readFile } from 'node:fs/promises'
import { crc32, deflateSync } from 'node:zlib'
import type { Download, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fr as consoleFr } from '../../packages/console/src/strings/fr.ts'
import { fr } from '../../packages/widget/src/strings/fr.ts'
import { freshDatabase } from '../fresh-database.ts'
import { type Agent, signInByLink } from './agent.ts'
import { faultsOf } from './axe-faults.ts'
import { type Customer, enterShop } from './customer.ts'
import { openStage, type Stage } from './stage.ts'

const PATIENT = { timeout: 15_000, interval: 100 }
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF')

const chunk = (name: string, body: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** A real picture: a sunset of so many pixels. */
function picture(width: number, height: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const rows = Buffer.alloc(height * (1 + width * 3))
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      rows.set(
        [230 - (y * 90) / height, 160 - (y * 60) / height, 90 + (x * 90) / width],
        y * (1 + width * 3) + 1 + x * 3,
      )
  const start = Buffer.from('89504e470d0a1a0a', 'hex')
  const body = [
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]
  return Buffer.concat([start, ...body])
}

const PHOTO = { name: 'bol ébréché.png', mimeType: 'image/png', buffer: picture(320, 240) }
const PAPER = { name: 'étiquette de retour.pdf', mimeType: 'application/pdf', buffer: PDF }
const PAGE = { name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from('<html>hello</html>') }

let stage: Stage
let customer: Customer
let agent: Agent
beforeAll(async () => {
  stage = await openStage(await freshDatabase())
  customer = await enterShop(await stage.context({ reducedMotion: 'reduce' }), stage.url)
  await customer.open()
  agent = await signInByLink(await stage.context({ reducedMotion: 'reduce' }), stage.signInLink)
})
afterAll(() => stage.close())

const chooser = (page: Page) => page.locator('input[type=file]')
const widgetTray = () => customer.page.getByRole('list', { name: fr.files.chosen })
const consoleTray = (name: string) => agent.page.getByRole('list', { name })
const send = () => customer.page.getByRole('button', { name: fr.send, exact: true }).click()
const sentFiles = async () =>
  (await customer.log()).messages.map(({ attachments }) => attachments.map(({ name }) => name))

const bytesOf = async (download: Download): Promise<Buffer> => readFile(await download.path())

test('a customer sends a picture without a word; the assistant says that it sees none', async () => {
  const { page } = customer
  await chooser(page).setInputFiles(PHOTO)
  await widgetTray().getByText(fr.files.ready).waitFor()
  expect(await faultsOf(page)).toEqual([])
  await page.setViewportSize({ width: 1280, height: 800 })
  await send()
  const shown = page.getByRole('img', { name: fr.files.picture(PHOTO.name) })
  await shown.waitFor()
  expect(await shown.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBe(320)
  await page.getByRole('status').getByText(fr.waiting).waitFor()
  expect(await sentFiles()).toEqual([[PHOTO.name], []])
  const [, told] = (await customer.log()).messages
  expect(told?.text).toMatch(/envoi|pièces jointes|ce que c’est|m’envoyez/u)
})

test('after a reload the picture is there again', async () => {
  const { page } = customer
  await page.reload()
  await customer.open()
  const shown = page.getByRole('img', { name: fr.files.picture(PHOTO.name) })
  await expect
    .poll(() => shown.evaluate((img) => (img as HTMLImageElement).naturalWidth), PATIENT)
    .toBe(320)
})

test('an agent looks at it closely, and answers with a paper', async () => {
  const { page } = agent
  const { add, look, picture: alt, ready, toReply, download } = consoleFr.files
  await expect.poll(() => agent.rows.first().textContent(), PATIENT).toContain(PHOTO.name)
  await agent.rows.first().click()
  await page.getByRole('button', { name: look(PHOTO.name) }).click()
  const dialog = page.getByRole('dialog', { name: PHOTO.name })
  await dialog.getByRole('img', { name: alt(PHOTO.name) }).waitFor()
  expect(await faultsOf(page)).toEqual([])
  await page.setViewportSize({ width: 1280, height: 800 })
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('link', { name: download }).click(),
  ])
  expect(await bytesOf(saved)).toEqual(PHOTO.buffer)
  await page.keyboard.press('Escape')
  // whoever looked at the picture above comes back down to what was written last
  await page.locator('.thread-end').scrollIntoViewIfNeeded()
  await agent.read()

  await page.getByRole('button', { name: add }).waitFor()
  await agent.draft('Voici l’étiquette de retour.')
  await chooser(page).setInputFiles(PAPER)
  await consoleTray(toReply).getByText(ready).waitFor()
  expect(await faultsOf(page)).toEqual([])
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByRole('textbox', { name: consoleFr.composer.replyHint }).press('Control+Enter')
  const row = customer.page.getByRole('button', { name: new RegExp(PAPER.name) })
  await row.waitFor()
  const [got] = await Promise.all([customer.page.waitForEvent('download'), row.click()])
  expect(got.suggestedFilename()).toBe(PAPER.name)
  expect(await bytesOf(got)).toEqual(PDF)
  expect((await sentFiles()).at(-1)).toEqual([PAPER.name])
})

test('a file of a note stays among colleagues', async () => {
  const { page } = agent
  const before = (await customer.log()).messages.length
  await agent.draft('')
  await page
    .getByRole('group', { name: consoleFr.composer.mode })
    .getByRole('button', { name: consoleFr.composer.note })
    .click()
  await chooser(page).setInputFiles({ ...PAPER, name: 'interne.pdf' })
  await consoleTray(consoleFr.files.toNote).getByText(consoleFr.files.ready).waitFor()
  await agent.draft('')
  expect(await consoleTray(consoleFr.files.toReply).count()).toBe(0)
  await agent.note('Pour nous seuls.')
  await page
    .locator('.note')
    .getByRole('link', { name: /interne\.pdf/u })
    .waitFor()
  const { notes } = await agent.log()
  expect(notes.at(-1)?.attachments.map(({ name }) => name)).toEqual(['interne.pdf'])
  expect((await customer.log()).messages).toHaveLength(before)
  expect(await customer.page.getByText('interne.pdf').count()).toBe(0)
})

test('what is not accepted is said in words, stands in nobody’s way, and loses no draft', async () => {
  const field = customer.page.getByRole('textbox', { name: fr.write })
  await field.fill('Voici une autre photo.')
  await chooser(customer.page).setInputFiles(PAGE)
  await widgetTray()
    .getByText(fr.problems['file_type'] ?? '', { exact: false })
    .waitFor()
  await field.press('Enter')
  await customer.page.getByText(fr.files.first).waitFor()
  expect(await field.inputValue()).toBe('Voici une autre photo.')
  const remove = customer.page.getByRole('button', { name: fr.files.remove(PAGE.name) })
  expect(await remove.evaluate((it) => it === (it.getRootNode() as ShadowRoot).activeElement)).toBe(
    true,
  )
  await remove.press('Enter')
  await field.press('Enter')
  await expect
    .poll(async () => (await customer.log()).messages.at(-1)?.text, PATIENT)
    .toBe('Voici une autre photo.')

  await agent.read()
  await agent.draft('Une réponse qui reste.')
  await chooser(agent.page).setInputFiles(PAGE)
  const tray = consoleTray(consoleFr.files.toReply)
  await tray.getByText(consoleFr.problems['file_type']?.[0] ?? '', { exact: false }).waitFor()
  await agent.page.getByRole('button', { name: consoleFr.composer.send, exact: true }).click()
  await agent.page.getByRole('alert').getByText(consoleFr.files.blocked).waitFor()
  const box = agent.page.getByRole('textbox', { name: consoleFr.composer.replyHint })
  expect(await box.inputValue()).toBe('Une réponse qui reste.')
  await tray.getByRole('button', { name: consoleFr.files.remove(PAGE.name) }).click()
})

test('on a phone without a network nothing is lost, and nothing comes twice', async () => {
  const context = await stage.context({ viewport: { width: 360, height: 740 }, hasTouch: true })
  const phone = await enterShop(context, stage.url)
  await phone.open()
  await phone.write('Bonjour, j’ai une photo.')
  await expect.poll(async () => (await phone.log()).messages.length, PATIENT).toBeGreaterThan(0)
  await context.setOffline(true)
  await chooser(phone.page).setInputFiles([PHOTO, PAPER])
  const tray = phone.page.getByRole('list', { name: fr.files.chosen })
  await tray.getByText(fr.files.delayed).first().waitFor()
  await phone.page.getByRole('button', { name: fr.send, exact: true }).click()
  await phone.page.getByText(fr.waits).waitFor()
  await context.setOffline(false)
  const own = async () =>
    (await phone.log()).messages.filter(({ attachments }) => attachments.length > 0)
  await expect.poll(async () => (await own()).length, PATIENT).toBe(1)
  expect((await own())[0]?.attachments.map(({ name }) => name)).toEqual([PHOTO.name, PAPER.name])
  const shown = phone.page.getByRole('img', { name: fr.files.picture(PHOTO.name) })
  expect(await shown.count()).toBe(1)
  expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    360,
  )
  await context.close()
})

test('nothing went wrong on any page', () => {
  expect(stage.troubles.filter((said) => !/\b(415|404)\b/u.test(said))).toEqual([])
})
