import { readFile } from 'node:fs/promises'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { de } from '../../packages/widget/src/strings/de.ts'
import { en } from '../../packages/widget/src/strings/en.ts'
import { es } from '../../packages/widget/src/strings/es.ts'
import { fr } from '../../packages/widget/src/strings/fr.ts'
import { it as italian } from '../../packages/widget/src/strings/it.ts'
import { nl } from '../../packages/widget/src/strings/nl.ts'
import { pt } from '../../packages/widget/src/strings/pt.ts'
import type { Words } from '../../packages/widget/src/strings/words.ts'
import { freshDatabase } from '../fresh-database.ts'
import { type Agent, signInByLink } from './agent.ts'
import { faultsOf } from './axe-faults.ts'
import { openHostSite, type HostSite } from './host-site.ts'
import { openStage, type Stage } from './stage.ts'

const PATIENT = { timeout: 15_000, interval: 100 }
const HOST = 'diapason-widget'

let stage: Stage
let site: HostSite
let agent: Agent
beforeAll(async () => {
  stage = await openStage(await freshDatabase())
  return () => stage.close()
})
beforeAll(async () => {
  site = await openHostSite(stage)
  agent = await signInByLink(await stage.context(), stage.signInLink)
  return () => site.close()
})
/** Told on purpose by one of the tests. */
const isToldOnPurpose = (trouble: string) => trouble.includes('2,000 characters')
afterAll(() => expect(stage.troubles.filter((one) => !isToldOnPurpose(one))).toEqual([]))

const tag = (attributes = '') =>
  `<script src="${stage.url}/widget.js" data-channel="${site.channels[0]}" ${attributes} async></script>`
const html = (body: string, lang = 'fr') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Panier</title><link rel="icon" href="data:,">${body}</head><body><main><h1>Panier</h1></main></body></html>`

async function visit(
  body: string,
  {
    lang = 'fr',
    headers = {},
    ...options
  }: BrowserContextOptions & {
    lang?: string
    headers?: Record<string, string>
  } = {},
): Promise<Page> {
  site.serve(html(body, lang), headers)
  const page = await (await stage.context(options)).newPage()
  await page.goto(site.url)
  return page
}

const openPanel = async (page: Page, words: Words = fr) => {
  await page.getByRole('button', { name: words.open }).click()
  await page
    .getByRole('log', { name: words.conversation })
    .getByText(words.automatic)
    .first()
    .waitFor()
}
const write = async (page: Page, text: string, words: Words = fr) => {
  const field = page.getByRole('textbox', { name: words.write })
  await field.fill(text)
  await field.press('Enter')
}
/** What the page has heard, in order. */
const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard)

describe('the frame follows the page', () => {
  test.each([fr, en, es, de, italian, pt, nl])('$tag', async (words) => {
    const asked: string[] = []
    site.serve(html(tag(), words.tag))
    const page = await (await stage.context()).newPage()
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(site.url)
    await openPanel(page, words)
    const panel = page.getByRole('dialog')
    expect(await panel.getByRole('textbox').getAttribute('placeholder')).toBe(words.write)
    if (words.speaks) await panel.getByText(words.speaks).waitFor()
    const loaded = asked.filter((path) => /^\/widget\/[a-z]{2}-/.test(path))
    expect(loaded, 'one language is loaded').toHaveLength(1)
    expect(loaded[0]).toContain(`/widget/${words.tag.slice(0, 2)}-`)
    await page.context().close()
  })
})

describe('the snippet of the docs, and what the page can do', () => {
  test('plain HTML runs as it stands: kept calls, context for the agent, the button', async () => {
    const docs = await readFile(new URL('../../docs/widget.md', import.meta.url), 'utf8')
    const snippet = /### Plain HTML[\s\S]*?```html\n([\s\S]*?)```/.exec(docs)?.[1] ?? ''
    expect(snippet).toContain('Diapason.push')
    const ready = snippet
      .replaceAll('https://help.example.org', stage.url)
      .replaceAll('wk_…', site.channels[0] ?? '')
    const page = await visit(ready)
    await page.getByRole('button', { name: 'Help' }).click()
    await write(page, 'Bonjour, mon panier est vide.')
    await page.getByText(fr.sent).first().waitFor()
    await agent.page.goto(`${stage.url}/console/?queue=all`)
    await agent.rows.filter({ hasText: 'panier' }).first().click()
    const facts = agent.page.getByRole('group', { name: 'Page du client' })
    await expect.poll(() => facts.innerText(), PATIENT).toContain('Panier')
    await page.context().close()
  })

  test('events tell what happens, in order, and none of the words', async () => {
    const page = await visit(
      `<script>window.heard = []
window.Diapason = [(diapason) => {
  for (const name of ['ready', 'open', 'close', 'sent', 'received', 'handover', 'error'])
    diapason.on(name, (detail) => heard.push(name + ' ' + JSON.stringify(detail)))
  diapason.open()
}]</script>${tag()}`,
    )
    await page.getByRole('dialog').waitFor()
    await write(page, 'Bonjour, quels sont vos horaires ?')
    const names = async () => (await heard(page)).map((one) => one.split(' ')[0])
    await expect.poll(names, PATIENT).toEqual(['open', 'ready', 'sent', 'received'])
    await page.getByRole('button', { name: fr.person, exact: true }).first().click()
    await expect.poll(names, PATIENT).toContain('handover')
    await page.evaluate(() => (window.Diapason as { toggle(): void }).toggle())
    await expect.poll(names, PATIENT).toContain('close')
    const all = (await heard(page)).join('\n')
    expect(all).toContain('{"to":"queue"}')
    expect(all).not.toContain('horaires')
    await page.context().close()
  })

  test('context that is too much is told to whoever built the page, and does not leave it', async () => {
    const page = await visit(`<script>window.heard = []
window.Diapason = [(diapason) => {
  diapason.on('error', ({ message }) => heard.push(message))
  diapason.setContext({ page: 'x'.repeat(2001) })
}]</script>${tag()}`)
    await expect.poll(async () => (await heard(page)).length, PATIENT).toBe(1)
    expect(stage.troubles.filter(isToldOnPurpose)).toHaveLength(1)
    await page.context().close()
  })
})

describe('old pages and new ones', () => {
  test('two widgets: each with its own channel, one panel at a time', async () => {
    const page = await visit(`${tag()}
<script>window.Diapason = window.Diapason || []
Diapason.push((diapason) => { window.second = diapason.mount({ channel: '${site.channels[1]}', position: 'left', language: 'de' }) })</script>`)
    await page.locator(HOST).nth(1).waitFor({ state: 'attached' })
    await openPanel(page)
    await page.evaluate(() => (window as unknown as { second: { open(): void } }).second.open())
    await page.getByRole('textbox', { name: de.write }).waitFor()
    expect(await page.getByRole('dialog').count()).toBe(1)
    await write(page, 'Guten Tag', de)
    await page.getByText(de.sent).first().waitFor()
    const kept = await page.evaluate(() => Object.keys(localStorage))
    expect(kept.every((key) => key.startsWith('diapason:wk_second:'))).toBe(true)
    await page.context().close()
  })

  test('in a single-page application: put on and taken off ten times, nothing stays', async () => {
    const page = await visit(
      `<script>window.Diapason = [() => {}]
// what the browser's driver listens to by itself is none of these
const ours = ['online', 'offline', 'pagehide', 'pageshow', 'visibilitychange', 'resize', 'scroll']
const counts = window.counts = { listeners: 0, sockets: 0 }
for (const target of [window, document, visualViewport]) {
  const add = target.addEventListener
  target.addEventListener = function (name, hear, options) {
    if (options && options.signal) {
      counts.listeners += 1
      options.signal.addEventListener('abort', () => { counts.listeners -= 1 })
    } else if (ours.includes(name)) counts.listeners += 1
    return add.call(this, name, hear, options)
  }
}
const Socket = WebSocket
window.WebSocket = class extends Socket {
  constructor(...given) {
    super(...given)
    counts.sockets += 1
    this.addEventListener('close', () => { counts.sockets -= 1 })
  }
}</script><script src="${stage.url}/widget.js" async></script>`,
    )
    const counts = () =>
      page.evaluate(() => ({
        ...(window as unknown as { counts: { listeners: number; sockets: number } }).counts,
        hosts: document.querySelectorAll('diapason-widget').length,
      }))
    const mount = async () => {
      await page.waitForFunction(() => !Array.isArray(window.Diapason))
      await page.evaluate(
        (channel) =>
          new Promise<void>((done) => {
            const { mount } = window.Diapason as Exclude<Window['Diapason'], unknown[] | undefined>
            mount({ channel }).on('ready', () => done())
          }),
        site.channels[0] ?? '',
      )
    }
    const unmount = () => page.evaluate(() => (window.Diapason as { unmount(): void }).unmount())
    await mount()
    await openPanel(page)
    await write(page, 'Bonjour')
    await page.getByText(fr.sent).first().waitFor()
    await expect.poll(async () => (await counts()).sockets, PATIENT).toBe(1)
    await unmount()
    for (let time = 0; time < 10; time += 1) {
      await mount()
      expect((await counts()).hosts).toBe(1)
      await unmount()
    }
    await expect.poll(counts, PATIENT).toEqual({ listeners: 0, sockets: 0, hosts: 0 })
    await mount()
    await page.getByRole('button', { name: fr.open }).click()
    await page.getByRole('log').getByText('Bonjour', { exact: true }).waitFor()
    await page.context().close()
  })

  test('taken off before it has loaded, it does not come', async () => {
    const page = await visit(
      `<script>window.Diapason = [(diapason) => diapason.unmount()]</script>${tag()}`,
    )
    await page.waitForLoadState('networkidle')
    expect(await page.locator(HOST).count()).toBe(0)
    await page.context().close()
  })

  test('under a strict content security policy', async () => {
    const live = stage.url.replace('http', 'ws')
    const policy = `default-src 'none'; script-src ${stage.url}; connect-src ${stage.url} ${live}; img-src data:; require-trusted-types-for 'script'`
    const page = await visit(tag('data-accent="rebeccapurple"'), {
      headers: { 'content-security-policy': policy },
    })
    await openPanel(page)
    await write(page, 'Bonjour, quels sont vos horaires ?')
    await page.getByText(/de 9.h à 18.h/).waitFor()
    await page.context().close()
  })

  test('with reduced motion nothing moves', async () => {
    const page = await visit(tag(), { reducedMotion: 'reduce' })
    await openPanel(page)
    const moving = await page.locator(HOST).evaluate((host) => {
      const inside = [...(host.shadowRoot?.querySelectorAll('*') ?? [])]
      return inside.flatMap((one) => one.getAnimations()).length
    })
    expect(moving).toBe(0)
    const still = await page
      .locator(`${HOST} .panel`)
      .evaluate((one) => getComputedStyle(one).animationName)
    expect(still).toBe('none')
    await page.context().close()
  })

  test.each([fr, de])(
    'at 320 px in $tag: nothing is cut off, nothing is too small to press',
    async (words) => {
      const page = await visit(tag(), { lang: words.tag, viewport: { width: 320, height: 568 } })
      await openPanel(page, words)
      const odd = await page.locator(HOST).evaluate((host) => {
        const root = host.shadowRoot as ShadowRoot
        const wide = [...root.querySelectorAll<HTMLElement>('.panel, .log, .header, .composer')]
        const cut = wide.filter((one) => one.scrollWidth > one.clientWidth + 1)
        const small = [...root.querySelectorAll<HTMLElement>('button')].filter(
          (one) => one.offsetParent && (one.offsetHeight < 44 || one.offsetWidth < 44),
        )
        return [...cut, ...small].map((one) => one.className || one.textContent)
      })
      expect(odd).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      expect(await faultsOf(page)).toEqual([])
      await page.context().close()
    },
  )
})
