import type { Policy, Remedy } from '@diapason/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fr as consoleFr } from '../../packages/console/src/strings/fr.ts'
import { fr } from '../../packages/widget/src/strings/fr.ts'
import { type Agent, signInByLink } from './agent.ts'
import { faultsOf } from './axe-faults.ts'
import { HOST, PATIENT, useGround } from './widget-page.ts'

const ground = useGround()
let agent: Agent
beforeAll(async () => {
  const { stage } = ground()
  agent = await signInByLink(await stage.context(), stage.signInLink)
})
afterAll(() => expect(ground().stage.troubles).toEqual([]))

const STILL = { reducedMotion: 'reduce' } as const
const HELLO = 'Bonjour, quels sont vos horaires ?'
const ANSWER = /de 9.h à 18.h/
const DISAPPOINTED = 'Je suis vraiment très déçue, mon colis n’est jamais arrivé.'

const RESEND: Remedy = {
  id: 'resend',
  version: 1,
  text: { fr: 'Le renvoi gratuit de l’article', en: 'A free replacement of the item' },
  intents: ['damaged_item', 'complaint'],
  emotions: [],
  fromIntensity: 1,
}

/** Opens this customer's conversation on the agent's screen. */
const openAsAgent = async (text: string) => {
  await agent.page.goto(`${ground().stage.url}/console/?queue=all`)
  await agent.rows.filter({ hasText: text }).first().click()
  await agent.page.getByText(text).last().waitFor()
}

describe('numbers and passwords are noticed before they leave', () => {
  const CARD = 'Ma carte 4111 1111 1111 1111 a été débitée deux fois'

  test('the question is calm, Escape goes back to the words, masked is one key away', async () => {
    const { page, open, write, field, log, panel, close } = await ground().visit(STILL)
    await open()
    await write(CARD)
    const question = panel.getByRole('group', { name: fr.sensitive.card })
    const masked = question.getByRole('button', { name: fr.sendMasked })
    expect(await masked.evaluate((one) => one.matches(':focus'))).toBe(true)
    expect(await faultsOf(page)).toEqual([])
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.keyboard.press('Escape')
    expect(await question.isVisible()).toBe(false)
    expect(await panel.isVisible()).toBe(true)
    expect(await field.inputValue()).toBe(CARD)
    expect(await field.evaluate((one) => one.matches(':focus'))).toBe(true)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await log.getByText('Ma carte •••• •••• •••• 1111 a été débitée deux fois').waitFor()
    expect(await log.getByText('4111').count()).toBe(0)
    await close()
  })

  test('it leaves as it is where the customer wants it; a mended text is not asked about', async () => {
    const { open, write, field, log, panel, close } = await ground().visit(STILL)
    await open()
    await write('Mon mot de passe est Soleil75!')
    await panel.getByText(fr.sensitive.secret).waitFor()
    await panel.getByRole('button', { name: fr.edit }).click()
    await field.fill('Mon mot de passe ne marche plus')
    await field.press('Enter')
    await log.getByText('Mon mot de passe ne marche plus').waitFor()
    await write('sécu 1 84 12 76 451 089 46')
    await panel.getByText(fr.sensitive.social).waitFor()
    await panel.getByRole('button', { name: fr.sendAnyway }).click()
    await log.getByText('sécu 1 84 12 76 451 089 46').waitFor()
    await close()
  })
})

describe('when feelings run high', () => {
  test('a person comes first, and nothing cheers', async () => {
    const { page, open, write, panel, close } = await ground().visit({
      ...STILL,
      tag: 'data-accent="hotpink"',
    })
    await open()
    const accent = (part: string) =>
      page.locator(`${HOST} ${part}`).evaluate((one) => getComputedStyle(one).backgroundColor)
    const chroma = (colour: string) => Number(/^oklch\([\d.]+ ([\d.]+)/.exec(colour)?.[1] ?? 0)
    expect(chroma(await accent('.send'))).toBeGreaterThan(0.05)
    await write(DISAPPOINTED)
    await expect.poll(() => page.locator(`${HOST} .person-first`).count(), PATIENT).toBe(1)
    const person = panel.getByRole('button', { name: fr.person, exact: true }).first()
    expect(chroma(await accent('.person'))).toBeLessThan(0.02)
    expect(await accent('.send')).toBe('rgba(0, 0, 0, 0)')
    const choices = panel.getByRole('group', { name: fr.choices }).getByRole('button')
    await choices.first().waitFor()
    const actions = await choices.evaluateAll((all) => all.map(({ dataset }) => dataset['action']))
    if (actions.includes('person')) expect(actions[0]).toBe('person')
    expect(await panel.innerText()).not.toMatch(/[!\p{Extended_Pictographic}]/u)
    expect(await faultsOf(page)).toEqual([])
    await page.setViewportSize({ width: 1280, height: 800 })
    await person.click()
    await panel.getByRole('status').getByText(fr.waiting).waitFor()
    expect(await page.locator(`${HOST} .person-first`).count()).toBe(0)
    expect(await page.locator(`${HOST} .plain`).count()).toBe(1)
    await write('Il me le faut pour lundi.')
    await panel.getByText(fr.mayLeave).waitFor()
    await close()
  })

  test('an ordinary question keeps the colours of the site', async () => {
    const { page, open, write, log, close } = await ground().visit(STILL)
    await open()
    await write(HELLO)
    await log.getByText(ANSWER).waitFor()
    expect(await page.locator(`${HOST} .plain`).count()).toBe(0)
    await close()
  })
})

describe('quick replies, who is writing, who has read', () => {
  test('a choice is sent as it reads, and the others are shut', async () => {
    await offer(RESEND)
    const { open, write, log, panel, close } = await ground().visit(STILL)
    await open()
    await write('Mon vase est arrivé cassé, je suis vraiment déçue.')
    const choices = panel.getByRole('group', { name: fr.choices }).getByRole('button')
    await choices.first().waitFor()
    expect(await choices.allTextContents(), 'a person comes first').toEqual([
      fr.person,
      RESEND.text.fr,
    ])
    await choices.last().click()
    const own = log.locator('[data-author="customer"] .text')
    await own.getByText(RESEND.text.fr, { exact: true }).waitFor()
    await expect.poll(() => choices.and(log.locator(':enabled')).count(), PATIENT).toBe(0)
    expect(await own.count(), 'pressed once, said once').toBe(2)
    await close()
  })

  test('both sides: writing is shown while it lasts, read only once it was read', async () => {
    const text = 'Je voudrais parler de ma commande 20417.'
    const customer = await ground().visit(STILL)
    const { page, open, write, field, log, panel, close } = customer
    await open()
    await write(text)
    await log.getByText(fr.sent).first().waitFor()
    await panel.getByRole('button', { name: fr.person, exact: true }).first().click()
    await panel.getByRole('status').getByText(fr.waiting).waitFor()
    expect(await log.getByText(fr.seen).count(), 'nobody has read it').toBe(0)

    await openAsAgent(text)
    await agent.read()
    await log.getByText(fr.seen).first().waitFor()
    await field.pressSequentially('Il est')
    await agent.page.getByText(consoleFr.conversation.typing).first().waitFor()
    await field.fill('')

    await agent.reply('Bonjour, je regarde votre commande.')
    await log.getByText('Bonjour, je regarde votre commande.').waitFor()
    const seenBy = async () => {
      const { summary } = await agent.log()
      return summary.seen.customer >= summary.lastSeq
    }
    await expect.poll(seenBy, PATIENT).toBe(true)

    await log.evaluate((one) => {
      one.style.height = '120px'
      one.style.flex = 'none'
    })
    await log.hover()
    await page.mouse.wheel(0, -4_000)
    await expect.poll(() => log.evaluate((one) => one.scrollTop), PATIENT).toBe(0)
    await agent.reply('Elle part demain matin.')
    const news = panel.getByRole('button', { name: fr.newMessages })
    await news.waitFor()
    expect(await seenBy(), 'further up it has not been read').toBe(false)
    await news.click()
    await expect.poll(seenBy, PATIENT).toBe(true)

    await page.keyboard.press('Escape')
    await agent.draft('Autre chose')
    await agent.reply('Elle est partie.')
    await page.getByRole('button', { name: fr.unread(1) }).waitFor()
    expect(await seenBy(), 'the panel is closed').toBe(false)
    await close()
  })
})

/** Lets the policy offer this, and nothing else. */
async function offer(remedy: Remedy): Promise<void> {
  const { request } = agent.page
  const policy = (await (await request.get('/api/v1/policy')).json()) as Policy
  const answer = await request.put('/api/v1/policy', {
    headers: { 'x-diapason': '1' },
    data: { ...policy, remedies: [remedy] },
  })
  expect(answer.status()).toBe(200)
}
