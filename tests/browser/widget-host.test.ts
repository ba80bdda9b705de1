import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { fr } from '../../packages/widget/src/strings/fr.ts'
import { HOST, PATIENT, useGround } from './widget-page.ts'

const ground = useGround()
afterAll(() => expect(ground().stage.troubles).toEqual([]))

const HELLO = 'Bonjour, quels sont vos horaires ?'
const ANSWER = /de 9.h à 18.h/

/** Where the parts of the widget stand, and whether they can be seen. */
const boxes = (page: Page) =>
  page.locator(HOST).evaluate(async (host) => {
    const root = host.shadowRoot as ShadowRoot
    // a part that still fades in is not yet what it will be
    await Promise.allSettled(
      root
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
        .map(({ finished }) => finished),
    )
    return Object.fromEntries(
      ['.launcher', '.panel', '.log', 'textarea', '.send'].map((name) => {
        const part = root.querySelector<HTMLElement>(name)
        const { width = 0, height = 0 } = part?.getBoundingClientRect() ?? {}
        const style = part && getComputedStyle(part)
        const isSeen =
          style?.visibility === 'visible' && Number(style.opacity) === 1 && width > 0 && height > 0
        return [name, isSeen ? [Math.round(width), Math.round(height)] : null]
      }),
    )
  })

describe('it moves nothing, and is moved by nothing', () => {
  test('no layout shift on the page, from loading to the answer', async () => {
    const { page, open, write, log, close } = await ground().visit({
      head: `<script>window.shifts = []
new PerformanceObserver((list) => list.getEntries().forEach(({ value, sources }) => {
  // what grows inside the widget, its field for instance, has no node here
  if (sources.some(({ node }) => node)) shifts.push(value)
}))
  .observe({ type: 'layout-shift', buffered: true })</script>`,
      body: `<main>${'<p>Un paragraphe du site.</p>'.repeat(80)}</main>`,
    })
    await open()
    await write(HELLO)
    await log.getByText(ANSWER).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: fr.open }).waitFor()
    const before = await page.evaluate(() => document.body.scrollHeight)
    const measured = await page.evaluate(() => {
      document.querySelector('diapason-widget')?.remove()
      return [(window as unknown as { shifts: number[] }).shifts, document.body.scrollHeight]
    })
    expect(measured).toEqual([[], before])
    await close()
  })

  test('an old page: quirks mode, resets with !important, built-in prototypes with more in them', async () => {
    const plain = await ground().visit()
    await plain.open()
    const usual = await boxes(plain.page)
    await plain.close()
    const { page, open, write, log, close } = await ground().visit({
      doctype: '',
      head: `<style>
* { all: unset !important; box-sizing: content-box !important; }
body *, body *::before, body *::after { display: inline !important; position: static !important; font: 9px serif !important;
  color: red !important; opacity: .2 !important; visibility: hidden !important; width: 3px !important;
  transform: scale(3) !important; z-index: -1 !important; pointer-events: none !important }
html, body { direction: rtl; text-align: right; letter-spacing: 4px; line-height: 3; text-transform: uppercase }
button, textarea, section, div, p { float: right !important; margin: 40px !important; border: 9px solid !important }
</style><script>
Array.prototype.each = Array.prototype.first = function () {}
Object.prototype.clone = Object.prototype.inspect = function () { return this }
Object.prototype.name = 'of the page'
String.prototype.toJSON = Array.prototype.toJSON = function () { return '"' + this + '"' }
String.prototype.strip = Function.prototype.bindAsEventListener = function () { return this }
Element.prototype.hide = function () {}
</script>`,
    })
    expect(await page.evaluate(() => document.compatMode)).toBe('BackCompat')
    await open()
    expect(await boxes(page)).toEqual(usual)
    await write(HELLO)
    await log.getByText(ANSWER).waitFor()
    const style = await log.evaluate((one) => {
      const { direction, letterSpacing, textTransform, fontSize } = getComputedStyle(one)
      return [direction, letterSpacing, textTransform, fontSize]
    })
    expect(style).toEqual(['ltr', 'normal', 'none', '16px'])
    const kept = await page.evaluate(() => Object.keys(localStorage))
    expect(kept.filter((key) => key.includes('unsent'))).toEqual([])
    await close()
  })
})

describe('in a single-page application', () => {
  test('a new body in place of the old one: the conversation goes on', async () => {
    const { page, open, write, log, field, close } = await ground().visit()
    await open()
    await write(HELLO)
    await log.getByText(ANSWER).waitFor()
    await field.fill('à moitié écrit')
    for (const round of ['one', 'two']) {
      await page.evaluate((name) => {
        history.pushState(null, '', `/${name}`)
        const body = document.createElement('body')
        body.innerHTML = `<main><h1>${name}</h1></main>`
        document.body.replaceWith(body)
      }, round)
      await log.getByText(ANSWER).waitFor()
    }
    await page.evaluate(() => void (document.body.innerHTML = '<h1>three</h1>'))
    await log.getByText(ANSWER).waitFor()
    expect(await field.inputValue()).toBe('à moitié écrit')
    expect(await page.locator(HOST).count()).toBe(1)
    await close()
  })

  test('mounted twice and unmounted once, as a strict mode does, one stands there and works', async () => {
    const { stage, site } = ground()
    const { page, open, write, log, close } = await ground().visit({
      tag: 'id="none"',
      head: `<script>
window.Diapason = []
const effect = () => {
  let gone = false
  let widget
  Diapason.push((diapason) => {
    if (!gone) widget = diapason.mount({ channel: '${site.channels[0]}', origin: '${stage.url}' })
  })
  return () => { gone = true; widget && widget.unmount() }
}
const first = effect()
first()
window.undo = effect()
addEventListener('load', () => setTimeout(() => { undo(); window.undo = effect(); undo(); window.undo = effect() }))
</script>`,
    })
    await open()
    expect(await page.locator(HOST).count()).toBe(1)
    await write(HELLO)
    await log.getByText(ANSWER).waitFor()
    await close()
  })
})

describe('several at once', () => {
  test('two keys on one page: each its own conversation', async () => {
    const { site } = ground()
    const { page, open, write, log, close } = await ground().visit({
      head: `<script>window.Diapason = [(diapason) => {
  window.second = diapason.mount({ channel: '${site.channels[1]}', position: 'left' })
}]</script>`,
    })
    await page.locator(HOST).nth(1).waitFor({ state: 'attached' })
    await page.evaluate(() => (window as unknown as { second: { open(): void } }).second.open())
    await log.getByText(fr.automatic).first().waitFor()
    await write('Message de la seconde boutique')
    await log.getByText(fr.sent).first().waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: fr.open }).last().waitFor()
    await page.evaluate(() => (window.Diapason as { open(): void }).open())
    await log.getByText(fr.automatic).first().waitFor()
    await write('Message de la première boutique')
    await log.getByText(fr.sent).first().waitFor()
    expect(await log.getByText('Message de la seconde boutique').count()).toBe(0)
    const tokens = await page.evaluate(() =>
      Object.keys(localStorage).filter((key) => key.endsWith(':token')),
    )
    expect(tokens).toHaveLength(2)
    void open
    await close()
  })

  test('two tabs: what is begun in one goes on in the other, and forgotten in one it is in both', async () => {
    const first = await ground().visit()
    const context = first.page.context()
    const second = await ground().visit({ context })
    await second.open()
    await first.open()
    await first.write(HELLO)
    for (const { log } of [first, second]) await log.getByText(ANSWER).waitFor()
    await Promise.all([first.write('Du premier onglet'), second.write('Du second onglet')])
    for (const { log } of [first, second])
      for (const text of ['Du premier onglet', 'Du second onglet'])
        await expect
          .poll(() => log.locator('.text').getByText(text, { exact: true }).count(), PATIENT)
          .toBe(1)
    await first.page.evaluate(() => (window.Diapason as { forget(): void }).forget())
    for (const { log } of [first, second])
      await expect.poll(() => log.getByText('onglet').count(), PATIENT).toBe(0)
    expect(await second.page.evaluate(() => Object.keys(localStorage))).toEqual([])
    await first.close()
  })
})

describe('what it stores, and when', () => {
  /** Every place where a page can leave something. */
  const stored = async (page: Page) => ({
    cookies: (await page.context().cookies()).length,
    ...(await page.evaluate(async () => ({
      local: Object.keys(localStorage).map((key) => key.replace(/[\da-f]{8}-[\da-f-]+/u, '…')),
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await globalThis.caches?.keys())?.length ?? 0,
      workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
    }))),
  })
  const nothing = { cookies: 0, local: [], session: 0, databases: 0, caches: 0, workers: 0 }

  test('nothing before the first act, a token and what has not left afterwards, nothing once erased', async () => {
    const { page, open, write, log, panel, field, close } = await ground().visit()
    await page.getByRole('button', { name: fr.open }).waitFor()
    expect(await stored(page)).toEqual(nothing)
    await open()
    await panel.getByText(fr.kept).waitFor()
    await field.fill('rien ne part encore')
    await page.evaluate(() => {
      const { setContext, identify } = window.Diapason as {
        setContext(facts: object): void
        identify(identity: object): void
      }
      setContext({ page: 'Panier' })
      identify({ id: '7', signature: '0'.repeat(64) })
    })
    await page.keyboard.press('Escape')
    expect(await stored(page)).toEqual(nothing)
    await page.reload()
    await open()
    expect(await stored(page)).toEqual(nothing)

    await write(HELLO)
    await log.getByText(ANSWER).waitFor()
    const [channel] = ground().site.channels
    const token = [`diapason:${channel}:token`]
    expect(await stored(page)).toEqual({ ...nothing, local: token })
    await page.context().setOffline(true)
    await write('sans réseau')
    await log.getByText(fr.waits).waitFor()
    expect(new Set((await stored(page)).local)).toEqual(
      new Set([...token, `diapason:${channel}:unsent:…`]),
    )
    await page.context().setOffline(false)
    await expect.poll(async () => (await stored(page)).local, PATIENT).toEqual(token)

    await page.getByRole('button', { name: fr.data.title }).click()
    const strip = page.getByRole('group', { name: fr.data.title })
    await strip.getByRole('button', { name: fr.data.erase }).click()
    await strip.getByRole('button', { name: fr.data.eraseYes }).click()
    await strip.getByText(fr.data.erased).waitFor()
    expect(await stored(page)).toEqual(nothing)
    await close()
  })

  test('what is kept is said above the field until the first message, with the site’s notice', async () => {
    const { open, write, log, panel, field, close } = await ground().visit({
      tag: 'data-privacy="/privacy"',
    })
    await open()
    const kept = panel.getByText(fr.kept)
    const link = kept.getByRole('link', { name: fr.privacy })
    expect(await link.getAttribute('href')).toBe(`${ground().site.url}/privacy`)
    expect(await link.getAttribute('rel')).toContain('noopener')
    expect(await field.getAttribute('aria-describedby')).toBe(await kept.getAttribute('id'))
    const [line, box] = [await kept.boundingBox(), await panel.boundingBox()]
    expect((line?.y ?? 0) + (line?.height ?? 0), 'in view without scrolling').toBeLessThan(
      (box?.y ?? 0) + (box?.height ?? 0),
    )
    await write(HELLO)
    await log.getByText(ANSWER).waitFor()
    expect(await kept.isVisible()).toBe(false)
    expect(await field.getAttribute('aria-describedby')).toBeNull()
    await close()
  })
})
