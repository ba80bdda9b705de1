import type { Policy } from '@diapason/contract'
import pg from 'pg'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { de } from '../../packages/widget/src/strings/de.ts'
import { fr } from '../../packages/widget/src/strings/fr.ts'
import { type Agent, signInByLink } from './agent.ts'
import { faultsOf } from './axe-faults.ts'
import { HOST, PATIENT, useGround, type WidgetPage } from './widget-page.ts'

const ground = useGround()
let agent: Agent
beforeAll(async () => {
  const { stage } = ground()
  agent = await signInByLink(await stage.context(), stage.signInLink)
})
/** Provoked by the tests of what is refused. */
const isToldOnPurpose = (trouble: string) => /40[34]|Diapason: /.test(trouble)
afterAll(() => expect(ground().stage.troubles.filter((one) => !isToldOnPurpose(one))).toEqual([]))

const STILL = { reducedMotion: 'reduce' } as const
const HELLO = 'Bonjour, quels sont vos horaires ?'
const ANSWER = /de 9.h à 18.h/

const sql = async (text: string, values: readonly unknown[] = []) => {
  const client = new pg.Client({ connectionString: ground().stage.databaseUrl })
  await client.connect()
  await client.query(text, [...values])
  await client.end()
}
const setDays = async (days: Policy['hours']['days']) => {
  const { request } = agent.page
  const policy = (await (await request.get('/api/v1/policy')).json()) as Policy
  await request.put('/api/v1/policy', {
    headers: { 'x-diapason': '1' },
    data: { ...policy, hours: { ...policy.hours, days } },
  })
}
const isFocused = (part: ReturnType<Page['locator']>) =>
  part.evaluate((one) => one.matches(':focus'))
const wide = (page: Page) => page.setViewportSize({ width: 1280, height: 800 })

describe('axe finds nothing, at phone and desktop size, light and dark', () => {
  const fine = async ({ page }: WidgetPage) => {
    expect(await faultsOf(page)).toEqual([])
    await wide(page)
  }

  test('closed, welcome, talk, what is held, offline', async () => {
    const customer = await ground().visit({ ...STILL, tag: 'data-privacy="/privacy"' })
    const { page, open, write, log, panel, close } = customer
    await page.getByRole('button', { name: fr.open }).waitFor()
    await fine(customer)
    await open()
    await panel.getByText(fr.kept).waitFor()
    await fine(customer)
    await write(HELLO)
    await log.getByText(ANSWER).waitFor()
    await fine(customer)
    await page.getByRole('button', { name: fr.data.title }).click()
    await fine(customer)
    await page.context().setOffline(true)
    await page.getByText(fr.offline).waitFor()
    await write('Une question de plus')
    await log.getByText(fr.waits).waitFor()
    await fine(customer)
    await close()
  })

  test('out of hours', async () => {
    await setDays({})
    const customer = await ground().visit(STILL)
    await customer.open()
    await customer.log.getByText(fr.outOfHours).waitFor()
    await fine(customer)
    await customer.write('Je laisse un message.')
    await customer.panel.getByRole('button', { name: fr.person, exact: true }).first().click()
    await customer.panel.getByRole('status').getByText(fr.waiting).waitFor()
    await customer.write('Encore un détail.')
    await customer.log.getByText(fr.away, { exact: false }).waitFor()
    await fine(customer)
    await customer.close()
  })

  test('refused: one message, then the whole conversation', async () => {
    const { site, visit } = ground()
    const customer = await visit(STILL)
    await customer.open()
    await sql(`update channels set origins = '{}'`)
    await customer.write(HELLO)
    await customer.log.getByText(fr.failed(fr.problems['forbidden'] ?? '')).waitFor()
    await fine(customer)
    await sql('update channels set origins = array[$1::text]', [site.url])
    await customer.log.getByRole('button', { name: fr.retry }).click()
    await customer.log.getByText(ANSWER).waitFor()
    await customer.close()

    const stranger = await visit({ ...STILL, tag: 'data-channel="wk_unknown"', head: '' })
    await stranger.page.evaluate(() => {
      const { mount } = window.Diapason as Exclude<Window['Diapason'], unknown[] | undefined>
      mount({ channel: 'wk_nobody' }).open()
    })
    await stranger.panel.getByText(fr.refused).waitFor()
    await fine(stranger)
    await stranger.close()
  })
})

describe('with a screen reader', () => {
  /** What a live region would say, in order, from now on. */
  const listen = (page: Page) =>
    page.locator(HOST).evaluate((host) => {
      const said = ((window as unknown as { said: string[] }).said ??= [])
      const root = host.shadowRoot as ShadowRoot
      const watch = new MutationObserver((changes) => {
        for (const { target, addedNodes } of changes) {
          const region = (target as Element).closest?.('[aria-live="polite"]')
          if (!region) continue
          for (const node of addedNodes) if (node.textContent) said.push(node.textContent)
        }
      })
      watch.observe(root, { childList: true, subtree: true })
    })
  const said = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said)

  test('news are read once, with who speaks; what stood there before is not', async () => {
    const { page, open, write, log, close } = await ground().visit(STILL)
    await open()
    await expect.poll(() => log.getAttribute('aria-live'), PATIENT).toBe('polite')
    await listen(page)
    await write(HELLO)
    await log.getByText(ANSWER).waitFor()
    const answers = async () => (await said(page)).filter((one) => ANSWER.test(one))
    await expect.poll(async () => (await answers()).length, PATIENT).toBe(1)
    expect((await answers())[0]).toContain(fr.automatic)
    await page.reload()
    await page.getByRole('button', { name: fr.open }).waitFor()
    await listen(page)
    await open()
    await log.getByText(ANSWER).waitFor()
    await expect.poll(() => log.getAttribute('aria-live'), PATIENT).toBe('polite')
    expect(await answers(), 'history is no news').toEqual([])
    await write('Et le samedi ?')
    await expect
      .poll(async () => (await said(page)).filter((one) => one.includes('samedi')).length, PATIENT)
      .toBe(1)
    await page.keyboard.press('Escape')
    expect(await page.locator(`${HOST} .log`).getAttribute('aria-live')).toBe('off')
    await close()
  })

  test('in a frame of another language, what is said in French is marked as French', async () => {
    const { open, write, log, close } = await ground().visit({ ...STILL, words: de })
    await open()
    await write(HELLO)
    await log.getByText(ANSWER).waitFor()
    const langs = () =>
      log
        .locator('.text')
        .evaluateAll((all) => all.slice(-2).map((one) => one.getAttribute('lang')))
    await expect.poll(langs, PATIENT).toEqual(['fr', 'fr'])
    expect(await log.evaluate((one) => one.closest('[lang]')?.getAttribute('lang'))).toBe('de')
    await close()
  })
})

describe('with the keyboard', () => {
  test('in the order of the screen; Escape closes, and the focus is back at the launcher', async () => {
    const { page, write, log, field, panel, close } = await ground().visit(STILL)
    const launcher = page.getByRole('button', { name: fr.open })
    await launcher.waitFor()
    await page.keyboard.press('Tab')
    expect(await isFocused(launcher)).toBe(true)
    await page.keyboard.press('Enter')
    await expect.poll(() => isFocused(field), PATIENT).toBe(true)
    await log.getByRole('group', { name: fr.choose }).waitFor()
    await panel.getByRole('button', { name: fr.data.title }).focus()
    const order: string[] = []
    for (let step = 0; step < 12; step += 1) {
      const name = await page.locator(HOST).evaluate((host) => {
        const active = host.shadowRoot?.activeElement
        return active?.getAttribute('aria-label') ?? active?.id ?? active?.textContent ?? null
      })
      if (name === null) break
      order.push(name)
      await page.keyboard.press('Tab')
    }
    const { title } = fr.data
    const known = [title, fr.close, fr.person, fr.conversation, fr.assistant, 'write', fr.send]
    const places = await panel.evaluate(
      (root, names) =>
        names.map((name) =>
          [...root.querySelectorAll('button, textarea, [tabindex]')].findIndex((one) =>
            [one.getAttribute('aria-label'), one.id, one.textContent].includes(name),
          ),
        ),
      known,
    )
    expect(places.toSorted((a, b) => a - b)).toEqual(places)
    expect(order.filter((name) => name)).toContain(fr.close)
    expect(order[0]).toBe(fr.data.title)
    await write(HELLO)
    await log.getByText(ANSWER).waitFor()
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'hidden' })
    expect(await isFocused(launcher)).toBe(true)
    await close()
  })

  test('on a phone Tab goes round inside, and the page behind is not reached', async () => {
    const { page, open, panel, close } = await ground().visit({
      ...STILL,
      viewport: { width: 390, height: 844 },
      body: '<a href="#a">before</a><main><a href="#b">behind</a></main>',
    })
    await open()
    expect(await panel.getAttribute('aria-modal')).toBe('true')
    for (let step = 0; step < 20; step += 1) {
      await page.keyboard.press(step % 3 === 2 ? 'Shift+Tab' : 'Tab')
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe(HOST)
    }
    await close()
  })
})

describe('seen otherwise', () => {
  test('forced colours: whatever has an edge keeps one', async () => {
    const { page, open, write, log, panel, close } = await ground().visit({
      ...STILL,
      forcedColors: 'active',
    })
    const edge = (part: string) =>
      page
        .locator(`${HOST} ${part}`)
        .last()
        .evaluate((one) => {
          const { borderTopStyle, borderTopWidth } = getComputedStyle(one)
          return borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0
        })
    await page.getByRole('button', { name: fr.open }).waitFor()
    expect(await edge('.launcher')).toBe(true)
    await open()
    await write(HELLO)
    await log.getByText(ANSWER).waitFor()
    for (const part of ['.panel', '.send', 'textarea', '[data-author=customer] > .text'])
      expect(await edge(part), part).toBe(true)
    await panel.getByRole('button', { name: fr.person, exact: true }).first().waitFor()
    await close()
  })

  test('at 200 % nothing is cut off, and everything can be reached', async () => {
    // 1280 × 800 at 200 % is 640 × 400 of twice as many points
    const { page, open, write, log, field, close } = await ground().visit({
      ...STILL,
      viewport: { width: 640, height: 400 },
      deviceScaleFactor: 2,
    })
    await open()
    await write(HELLO)
    await log.getByText(ANSWER).waitFor()
    const cut = await page.locator(HOST).evaluate((host) => {
      const root = host.shadowRoot as ShadowRoot
      const parts = [...root.querySelectorAll<HTMLElement>('.panel, .log, .header, .composer')]
      return parts
        .filter((one) => one.scrollWidth > one.clientWidth + 1 || one.offsetHeight < 40)
        .map((one) => one.className)
    })
    expect(cut).toEqual([])
    const box = await field.boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(400)
    expect(await log.evaluate((one) => one.clientHeight)).toBeGreaterThan(100)
    await close()
  })

  test('a message from right to left runs from right to left, in a frame that does not', async () => {
    const { open, write, log, close } = await ground().visit({
      ...STILL,
      head: '<style>html { direction: rtl }</style>',
    })
    await open()
    await write('مرحبا، أين طلبي رقم 1042؟')
    const bubble = log.locator('[data-author="customer"] .text').last()
    await bubble.waitFor()
    const direction = (part: typeof bubble) =>
      part.evaluate((one) => getComputedStyle(one).direction)
    expect(await direction(bubble)).toBe('rtl')
    expect(await direction(log)).toBe('ltr')
    await close()
  })
})
