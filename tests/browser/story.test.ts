import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fr as consoleFr } from '../../packages/console/src/strings/fr.ts'
import { fr } from '../../packages/widget/src/strings/fr.ts'
import { freshDatabase } from '../fresh-database.ts'
import { type Agent, signInByLink } from './agent.ts'
import { type Customer, enterShop, type Said } from './customer.ts'
import { doublesOn, watchForDoubles } from './doubles.ts'
import { openStage, type Stage } from './stage.ts'

const HOURS = 'Bonjour, quels sont vos horaires d’ouverture\u202f?'
const APPROVED = 'Le service client vous répond du lundi au vendredi, de 9 h à 18 h.'
const PARCEL = 'Bonjour, mon colis n’est toujours pas arrivé.'
const ANGER =
  'C’est la DEUXIÈME FOIS que je vous écris\u202f! TOUJOURS RIEN\u202f!!! C’est INADMISSIBLE'
const NOTE = 'Colis bloqué au dépôt, j’appelle le transporteur à 14 h.'
const FIRST_REPLY = 'Bonjour, je reprends votre dossier. Je lis tout et je vous réponds ici.'
const CUT_REPLY = 'Le transporteur a retrouvé votre colis, il part demain matin.'
const CUT_MESSAGE = 'Je n’ai plus de réseau, j’attends votre réponse ici.'
const LAST = 'Merci, c’est noté.'

const PATIENT = { timeout: 15_000, interval: 100 }
const said = ({ author, text }: Said): Said => ({ author, text })
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')

let stage: Stage
beforeAll(async () => {
  stage = await openStage(await freshDatabase())
  return () => stage.close()
})

/** The log, the customer’s screen and (where given) the agent’s screen say the same, once. */
async function expectSame(customer: Customer, agent?: Agent): Promise<Said[]> {
  const { messages } = await customer.log()
  const log = messages.map(said)
  await expect.poll(() => customer.bubbles(), PATIENT).toEqual(log)
  if (agent) {
    await expect.poll(() => agent.bubbles(), PATIENT).toEqual(log)
    expect((await agent.log()).messages.map(said)).toEqual(log)
  }
  expect(messages.map(({ seq }) => seq)).toEqual(messages.map((_, place) => place + 1))
  return log
}

const answered = (customer: Customer, fits: (last: Said) => boolean) =>
  expect
    .poll(async () => (await customer.bubbles()).some(fits), { ...PATIENT, message: 'answered' })
    .toBe(true)

describe('une question simple', () => {
  test('rien n’existe avant le premier geste, puis la réponse approuvée arrive', async () => {
    const context = await stage.context()
    const asked: string[] = []
    context.on('request', (request) => asked.push(new URL(request.url()).pathname))
    const customer = await enterShop(context, stage.url)
    const { page } = customer
    const nothing = async () => {
      expect(await context.cookies()).toEqual([])
      const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length])
      expect(kept).toEqual([0, 0])
      expect(asked).not.toContain('/api/v1/visitor/visits')
    }
    await page.waitForLoadState('networkidle')
    await nothing()
    expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([])
    await customer.open()
    await nothing()

    await customer.write(HOURS)
    await answered(
      customer,
      ({ author, text }) => author === 'bot' && plain(text).includes(APPROVED),
    )
    expect(await context.cookies()).toEqual([])
    expect(asked.filter((path) => path === '/api/v1/visitor/visits')).toHaveLength(1)
    await expectSame(customer)
    await context.close()
  })

  test('une cliente anglaise lit de l’anglais', async () => {
    const context = await stage.context({ locale: 'en-GB' })
    const customer = await enterShop(context, stage.url, 'en')
    await customer.open()
    await customer.write('Hello, what are your opening hours?')
    await answered(
      customer,
      ({ author, text }) => author === 'bot' && text.includes('Monday to Friday, 9:00 to 18:00'),
    )
    const shown = await customer.page.getByRole('dialog').innerText()
    expect(shown).toContain('Talk to a person')
    expect(shown).not.toMatch(/personne|Envoyer|Votre/)
    await expectSame(customer)
    await context.close()
  })
})

describe('une personne, tout de suite', () => {
  test('« Parler à une personne » comme tout premier clic', async () => {
    const context = await stage.context()
    const customer = await enterShop(context, stage.url)
    await customer.open()
    // twice, as impatient fingers do
    await customer.askPerson({ clickCount: 2 })
    await customer.page.getByRole('status').getByText(fr.waiting).waitFor()
    const link = customer.page.getByRole('button', { name: fr.person, exact: true })
    await expect.poll(() => link.count(), PATIENT).toBe(0)
    const [notice, ...others] = await expectSame(customer)
    expect(others).toEqual([])
    const { conversation } = await customer.log()
    expect(conversation?.owner).toBe('queue')
    expect(notice?.text).toContain(conversation?.reference)
    await context.close()
  })
})

describe('un colis qui n’arrive pas', () => {
  let home: BrowserContext
  let office: BrowserContext
  let customer: Customer
  let agent: Agent
  /** Every byte that has reached the customer’s browser. */
  const reached: string[] = []

  beforeAll(async () => {
    home = await stage.context()
    office = await stage.context()
    const calm = await enterShop(await stage.context(), stage.url)
    await calm.open()
    await calm.askPerson()
    await calm.page.getByRole('status').getByText(fr.waiting).waitFor()
    await calm.page.context().close()
    home.on('page', (page) => {
      page.on('websocket', (socket) =>
        socket.on('framereceived', ({ payload }) => reached.push(payload.toString())),
      )
      page.on('response', (response) => {
        if (!response.url().includes('/api/')) return
        response
          .text()
          .then((text) => reached.push(text))
          .catch(() => undefined)
      })
    })
  })
  afterAll(async () => {
    await home.close()
    await office.close()
  })

  test('la colère monte, la suite est dite franchement, une personne est appelée', async () => {
    customer = await enterShop(home, stage.url)
    await customer.open()
    await customer.write(PARCEL)
    await answered(customer, ({ author }) => author === 'bot')
    await customer.write(ANGER)
    await customer.page.getByRole('status').getByText(fr.waiting).waitFor()
    const log = await expectSame(customer)
    const { conversation } = await customer.log()
    expect(log.map(({ author }) => author)).toEqual(['customer', 'bot', 'customer', 'system'])
    const words = plain(log.at(-1)?.text ?? '')
    expect(words).toContain(conversation?.reference)
    expect(words).toMatch(
      (await customer.isOpen()) ? /en ligne|connecté|hors ligne/ : /\b\d{1,2} h\b/,
    )
    expect(words).not.toContain('!')
  })

  test('la conseillère entre par son lien et la voit en premier', async () => {
    agent = await signInByLink(office, stage.signInLink)
    expect(agent.page.url()).not.toContain('token')
    await expect.poll(() => agent.rows.count(), PATIENT).toBeGreaterThan(1)
    expect(await agent.rows.first().innerText()).toContain('INADMISSIBLE')
    await agent.rows.first().click()
    await agent.page.getByRole('heading', { level: 2 }).first().waitFor()
    await expectSame(customer, agent)
  })

  test('elle voit les mots qui le disent, le chemin du ressenti et le résumé', async () => {
    const { page } = agent
    const word = page.locator('mark').filter({ hasText: 'INADMISSIBLE' }).first()
    expect(await word.evaluate((mark) => getComputedStyle(mark).textDecorationLine)).toBe(
      'underline',
    )
    await word.focus()
    await page.getByRole('tooltip').filter({ hasText: consoleFr.heard.certainty }).waitFor()
    await page.keyboard.press('Escape')

    const path = page.getByRole('figure', { name: consoleFr.path.title })
    expect(await path.getByRole('button').count()).toBe(2)
    const briefing = page.getByRole('complementary', { name: consoleFr.briefing.title })
    const told = plain(await briefing.innerText())
    expect(told).toContain(consoleFr.briefing.kinds.happened)
    expect(told).toMatch(/(2e|deuxième) contact/)
    expect(told).toContain('C’est INADMISSIBLE')
    expect(told).toContain(consoleFr.briefing.kinds.firstSentence)
  })

  test('elle écrit une note pour l’équipe, puis répond ; le client lit après un rechargement', async () => {
    await agent.note(NOTE)
    await agent.page
      .getByRole('listitem')
      .filter({ hasText: NOTE })
      .filter({
        hasText: consoleFr.conversation.privateHint,
      })
      .waitFor()
    await agent.read()
    await agent.draft(FIRST_REPLY)
    await customer.page.getByText(fr.agentTyping(null)).waitFor()
    expect(await agent.page.getByText(consoleFr.conversation.colleagueTyping('')).count()).toBe(0)
    await agent.reply(FIRST_REPLY)
    await expect.poll(async () => (await agent.bubbles()).at(-1)?.text, PATIENT).toBe(FIRST_REPLY)
    await customer.page.reload()
    await customer.open()
    await customer.page.getByText(FIRST_REPLY).waitFor()
    const log = await expectSame(customer, agent)
    expect(log.filter(({ text }) => text === FIRST_REPLY)).toHaveLength(1)
  })

  test('la ligne coupée des deux sens, chaque mot arrive une fois et dans l’ordre', async () => {
    await watchForDoubles(customer.page.getByRole('log'), '.text')
    await watchForDoubles(
      agent.page.getByRole('group', { name: consoleFr.conversation.messages }),
      '.words',
    )
    await home.setOffline(true)
    await customer.page.getByText(fr.offline).waitFor()
    await customer.write(CUT_MESSAGE)
    await customer.page.getByText(fr.waits).waitFor()
    expect(await customer.page.getByText(fr.delayed).count()).toBe(0)
    await agent.reply(CUT_REPLY)
    await expect.poll(async () => (await agent.bubbles()).at(-1)?.text, PATIENT).toBe(CUT_REPLY)
    await customer.page.waitForTimeout(1_000)
    expect(await customer.page.getByText(CUT_REPLY).count()).toBe(0)
    await home.setOffline(false)
    await customer.page.getByText(CUT_REPLY).waitFor()
    await expect
      .poll(async () => (await customer.log()).messages.at(-1)?.text, PATIENT)
      .toBe(CUT_MESSAGE)
    const log = await expectSame(customer, agent)
    for (const once of [CUT_REPLY, CUT_MESSAGE])
      expect(log.filter(({ text }) => text === once)).toHaveLength(1)
    for (const { page } of [customer, agent]) expect(await doublesOn(page)).toEqual([])
  })

  test('l’onglet fermé puis rouvert, tout est encore là', async () => {
    const before = await expectSame(customer, agent)
    await customer.page.close()
    customer = await enterShop(home, stage.url)
    await customer.open()
    expect(await expectSame(customer, agent)).toEqual(before)
    await office.setOffline(true)
    await agent.page.getByText(consoleFr.live.noNetwork).waitFor({ timeout: 1_000 })
    await customer.write(LAST)
    await customer.page.waitForTimeout(1_000)
    expect(await agent.page.getByText(LAST).count()).toBe(0)
    await office.setOffline(false)
    await expect.poll(async () => (await agent.bubbles()).at(-1)?.text, PATIENT).toBe(LAST)
    expect(await agent.page.getByText(consoleFr.live.noNetwork).count()).toBe(0)
    await expectSame(customer, agent)
    expect(await doublesOn(agent.page)).toEqual([])
  })

  test('la note n’a jamais quitté l’équipe', async () => {
    expect(await customer.page.getByRole('dialog').innerText()).not.toContain(NOTE)
    expect(reached.join('')).toContain(FIRST_REPLY)
    expect(reached.join('')).not.toContain(NOTE)
    const { notes } = await agent.log()
    expect(notes.map(({ text }) => text)).toEqual([NOTE])
  })
})

test('aucune page ne s’est plainte de quoi que ce soit', () => {
  expect(stage.troubles).toEqual([])
})
