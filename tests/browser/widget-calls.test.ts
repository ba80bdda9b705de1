import { createHmac } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import pg from 'pg'
import { fr } from '../../packages/widget/src/strings/fr.ts'
import { PATIENT, useGround, type WidgetPage } from './widget-page.ts'

const ground = useGround()
const isToldOnPurpose = (trouble: string) => /identify|prefill|on\('opened'|403/.test(trouble)
afterAll(() => expect(ground().stage.troubles.filter((one) => !isToldOnPurpose(one))).toEqual([]))

const STILL = { reducedMotion: 'reduce' } as const
const HELLO = 'Bonjour, quels sont vos horaires ?'
const ANSWER = /de 9.h à 18.h/

type Api = Exclude<Window['Diapason'], unknown[] | undefined>
const call = <K extends 'open' | 'close' | 'toggle' | 'forget' | 'unmount'>(
  { page }: WidgetPage,
  name: K,
) => page.evaluate((act) => (window.Diapason as Api)[act](), name)
const prefill = ({ page }: WidgetPage, text: unknown) =>
  page.evaluate((given) => (window.Diapason as Api).prefill(given as string), text)
describe('what the page can do', () => {
  test('prefill puts words into the field and sends nothing; the customer’s own stay', async () => {
    const customer = await ground().visit({
      ...STILL,
      head: "<script>window.Diapason = [(d) => d.prefill('Ma commande 1042 : ')]</script>",
    })
    const { field, open, write, log, close } = customer
    await open()
    expect(await field.inputValue()).toBe('Ma commande 1042 : ')
    expect(await log.locator('[data-author="customer"]').count()).toBe(0)
    await field.fill('Mes propres mots')
    await prefill(customer, 'autre chose')
    expect(await field.inputValue()).toBe('Mes propres mots')
    await write('Mes propres mots')
    await log.getByText(fr.sent).first().waitFor()
    await call(customer, 'close')
    await prefill(customer, 'une ligne\n'.repeat(6))
    await call(customer, 'open')
    expect(await field.evaluate((one) => (one as HTMLElement).offsetHeight)).toBeGreaterThan(100)
    await close()
  })

  test('close does not take the focus from where the customer is', async () => {
    const customer = await ground().visit({ ...STILL, body: '<input id="mine">' })
    await customer.open()
    await customer.page.locator('#mine').focus()
    await call(customer, 'close')
    await customer.panel.waitFor({ state: 'hidden' })
    expect(await customer.page.evaluate(() => document.activeElement?.id)).toBe('mine')
    await call(customer, 'toggle')
    await customer.panel.waitFor()
    await call(customer, 'toggle')
    await customer.panel.waitFor({ state: 'hidden' })
    const focused = await customer.page
      .getByRole('button', { name: fr.open })
      .evaluate((one) => one.matches(':focus'))
    expect(focused, 'the focus was inside, and is back at the launcher').toBe(true)
    await customer.close()
  })

  test('identify, then forget: the next one at this screen sees nothing of it', async () => {
    const secret = await secretOf(ground().stage.databaseUrl)
    const identity = (id: string) => ({
      id,
      name: `Client ${id}`,
      signature: createHmac('sha256', secret).update(id).digest('hex'),
    })
    const identify = ({ page }: WidgetPage, given: unknown) =>
      page.evaluate((who) => (window.Diapason as Api).identify(who as never), given)
    const customer = await ground().visit(STILL)
    const { page, open, write, log, close } = customer
    await identify(customer, identity('301'))
    await open()
    await write('Message du client 301')
    await log.getByText(fr.sent).first().waitFor()
    await call(customer, 'forget')
    await expect.poll(() => log.getByText('301').count(), PATIENT).toBe(0)
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
    await write('Message du client suivant')
    await log.getByText(fr.sent).first().waitFor()
    expect(await log.getByText('301').count()).toBe(0)

    await identify(customer, identity('301'))
    await log.getByText('Message du client 301').waitFor()
    expect(await log.getByText('suivant').count()).toBe(0)
    await close()
  })

  test('what is wrong in a call is told to the developer, and the customer is heard all the same', async () => {
    const customer = await ground().visit({
      ...STILL,
      head: `<script>window.heard = []
window.Diapason = [(d) => {
  d.on('error', ({ message }) => heard.push(message))
  d.on('opened', () => {})
  d.prefill(42)
  d.identify({ id: 7 })
  d.identify({ id: '7', signature: '${'0'.repeat(64)}' })
}]</script>`,
    })
    const { page, open, write, log, close } = customer
    const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard)
    await expect.poll(async () => (await heard()).length, PATIENT).toBe(3)
    await open()
    await write(HELLO)
    await log.getByText(ANSWER).waitFor()
    expect((await heard()).map((one) => one.split(' ')[0])).toEqual([
      "on('opened',",
      'prefill',
      'identify',
      'identify',
    ])
    await close()
  })

  test('off stops what on began', async () => {
    const customer = await ground().visit({
      ...STILL,
      head: `<script>window.heard = []
window.hear = () => heard.push('open')
window.Diapason = [(d) => { d.on('open', hear) }]</script>`,
    })
    const { page, panel, close } = customer
    await page.getByRole('button', { name: fr.open }).waitFor()
    const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard)
    await call(customer, 'open')
    await panel.waitFor()
    expect(await heard()).toEqual(['open'])
    await page.evaluate(() => {
      const { Diapason, hear } = window as unknown as { Diapason: Api; hear: () => void }
      Diapason.off('open', hear)
    })
    await call(customer, 'close')
    await call(customer, 'open')
    await panel.waitFor()
    expect(await heard()).toEqual(['open'])
    await close()
  })
})

async function secretOf(databaseUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query<{ secret: string }>(
    `select identity_secret as secret from channels where key <> 'wk_second'`,
  )
  await client.end()
  return rows[0]?.secret ?? ''
}
