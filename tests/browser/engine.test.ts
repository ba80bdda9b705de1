import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { analyse } from '@diapason/engine'
import type { Browser } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { bundle } from '../library/bundle.ts'
import { openChromium } from './chromium.ts'
import { listen } from './listen.ts'

const TEXTS = [
  'Toujours rien depuis 3 semaines, c’est inadmissible !!!',
  'Thank you so much, it arrived yesterday 😊',
  'Ma carte : 4111 1111 1111 1111',
]
/** The last digit of `Math.exp` belongs to the JavaScript engine, not to ours. */
const rounded = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value ?? null, (_, one: unknown) =>
      typeof one === 'number' ? Number(one.toPrecision(12)) : one,
    ),
  )
const read = rounded(TEXTS.map((text) => analyse(text)))

/** Own files only: no inline script, no text that becomes code, no request anywhere. */
const POLICY = "default-src 'none'; script-src 'self'; worker-src 'self'"
const READ = `const readings = ${JSON.stringify(TEXTS)}.map((text) => analyse(text))`

async function serve(): Promise<Server> {
  const files: Record<string, [type: string, body: string]> = {
    '/': [
      'text/html',
      '<!doctype html><title>…</title><script type="module" src="page.js"></script>',
    ],
    '/engine.js': ['text/javascript', (await bundle('*')).code],
    '/worker.js': [
      'text/javascript',
      `import { analyse } from './engine.js'; ${READ}; postMessage(readings)`,
    ],
    '/page.js': [
      'text/javascript',
      `import { analyse } from './engine.js'; ${READ}
      const worker = new Worker('worker.js', { type: 'module' })
      worker.onmessage = ({ data }) => { globalThis.heard = { page: readings, worker: data } }`,
    ],
  }
  const server = createServer(({ url }, response) => {
    const [type, body] = files[url ?? ''] ?? ['text/plain', '']
    response.setHeader('content-security-policy', POLICY)
    response.setHeader('content-type', `${type}; charset=utf-8`).end(body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

let browser: Browser
let server: Server
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openChromium(), serve()])
  return async () => {
    await browser.close()
    server.close()
  }
})

test('the engine reads in a page and in a worker under a strict policy, as it does here', async () => {
  const page = await browser.newPage()
  const troubles: string[] = []
  listen(page, troubles)
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  const heard = async () =>
    rounded(await page.evaluate(() => (globalThis as { heard?: unknown }).heard))
  await expect.poll(heard, { timeout: 15_000 }).toEqual({ page: read, worker: read })
  expect(troubles.filter((one) => !one.includes('favicon'))).toEqual([])
})
