import { beforeAll, expect, test } from 'vitest'
import { fr } from '../../packages/console/src/strings/fr.ts'
import { until } from '../faults/until.ts'
import { freshDatabase } from '../fresh-database.ts'
import { visit } from '../house/visitor.ts'
import { type Agent, signInByLink } from './agent.ts'
import { faultsOf } from './axe-faults.ts'
import { focused } from './keyboard.ts'
import { openStage, type Stage } from './stage.ts'

const STILL = { reducedMotion: 'reduce' } as const
const PATIENT = { timeout: 15_000, interval: 100 }
const SAID = [
  'Bonjour, j’attends le remboursement de mes bottes, commande 4471203.',
  'Puis-je faire emballer un cadeau\u202f?',
  'Le fermoir de mon sac a cassé au bout de deux semaines.',
]

let stage: Stage
let agent: Agent
beforeAll(async () => {
  stage = await openStage(await freshDatabase())
  return () => stage.close()
})
beforeAll(async () => {
  agent = await signInByLink(await stage.context(STILL), stage.signInLink)
  const [channel] = (await (await agent.page.request.get('/api/v1/channels')).json()) as {
    key: string
  }[]
  for (const text of SAID) {
    const visitor = await visit(stage.url, { channel: channel?.key ?? '', language: 'fr' })
    await visitor.say(text)
    await visitor.askPerson()
  }
  await show('unassigned')
  await until('all are in the list', async () => (await agent.rows.count()) === SAID.length)
})

const show = (queue: string) => agent.page.goto(`/console/?queue=${queue}`)
const count = (rows: number) => expect.poll(() => agent.rows.count(), PATIENT).toBe(rows)
const notice = () => agent.page.locator('.handled')
const dialog = (name: string) => agent.page.getByRole('dialog', { name })

/** What axe finds at every width; the screen is wide again afterwards. */
const faults = async () => {
  const found = await faultsOf(agent.page)
  await agent.page.setViewportSize({ width: 1280, height: 800 })
  return found
}

test('chaque file a son nombre en mots et apprend quelque chose quand elle est vide', async () => {
  const { page } = agent
  const links = page.getByRole('navigation', { name: fr.queues.title }).getByRole('link')
  for (const name of ['handover', 'unassigned', 'all'] as const)
    await links
      .filter({ hasText: fr.queues[name] })
      .filter({ hasText: '3 conversations' })
      .first()
      .waitFor()
  for (const queue of ['waiting', 'snoozed', 'mine'] as const) {
    await links.filter({ hasText: fr.queues[queue] }).click()
    await page.getByText(fr.queues.empty[queue][0] ?? '').waitFor()
    expect(await faults(), queue).toEqual([])
  }
})

test('« a »\u202f: confier se fait au clavier, se lit dans la liste et s’annule', async () => {
  const { page } = agent
  await show('unassigned')
  await agent.rows.first().click()
  await page.locator('[id="message-1"]').waitFor()
  await page.keyboard.press('a')
  await dialog(fr.handling.assignTitle(1)).getByRole('option').first().waitFor()
  expect((await focused(page)).name).toBe(fr.handling.search)
  expect(await faults()).toEqual([])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await notice().getByText(fr.handling.done.assign(1)).waitFor()
  await count(SAID.length - 1)
  await page.getByRole('navigation', { name: fr.queues.title }).getByText(fr.queues.mine).click()
  await agent.rows.first().getByText(fr.handling.assignedToMe).waitFor()
  await notice().getByRole('button', { name: fr.handling.undo }).click()
  await notice().getByText(fr.handling.undone).waitFor()
  await count(0)
})

test('ce qu’on avait et qu’on confie avec une note s’annule\u202f: on l’a de nouveau', async () => {
  const { page } = agent
  await show('unassigned')
  await agent.rows.first().click()
  await page.locator('[id="message-1"]').waitFor()
  await page.getByRole('button', { name: fr.actions.take }).first().click()
  const isMine = async () => (await agent.log()).summary.owner === 'agent'
  await expect.poll(isMine, PATIENT).toBe(true)
  await page.keyboard.press('a')
  await dialog(fr.handling.assignTitle(1)).getByRole('option').first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.getByRole('textbox', { name: fr.handling.note }).fill('Pour plus tard.')
  await dialog(fr.handling.assignTitle(1))
    .getByRole('button', { name: fr.handling.assignDo })
    .click()
  await notice().getByText(fr.handling.done.assign(1)).waitFor()
  await expect.poll(isMine, PATIENT).toBe(false)
  await notice().getByRole('button', { name: fr.handling.undo }).click()
  await notice().getByText(fr.handling.undone).waitFor()
  await expect.poll(isMine, PATIENT).toBe(true)
  const { id, fence } = (await agent.log()).summary
  const back = await page.request.post(`/api/v1/conversations/${id}/assign`, {
    headers: { 'x-diapason': '1' },
    data: { fence, assignee: null },
  })
  expect(back.status()).toBe(200)
})

test('« z »\u202f: en veille jusqu’à ce que le client écrive, puis réveillée', async () => {
  const { page } = agent
  await show('unassigned')
  await count(SAID.length)
  await agent.rows.first().click()
  await page.locator('[id="message-1"]').waitFor()
  await page.keyboard.press('z')
  const choices = dialog(fr.handling.snoozeTitle(1))
  await choices.getByText(fr.handling.moment).waitFor()
  expect(await faults()).toEqual([])
  await choices.getByRole('button', { name: fr.handling.untilWritten }).click()
  await notice().getByText(fr.handling.done.snooze(1)).waitFor()
  await count(SAID.length - 1)
  await page.getByRole('navigation', { name: fr.queues.title }).getByText(fr.queues.snoozed).click()
  await agent.rows.first().getByText(fr.handling.asleep).waitFor()
  await notice().getByRole('button', { name: fr.handling.undo }).click()
  await count(0)
})

test('« x », Maj + ↓\u202f: plusieurs à la fois, terminées puis rouvertes telles quelles', async () => {
  const { page } = agent
  await show('handover')
  await count(SAID.length)
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await page.keyboard.press('Shift+ArrowDown')
  const bar = page.getByRole('region', { name: fr.handling.bar })
  await bar.getByText(fr.handling.selected(2)).waitFor()
  expect(await faults()).toEqual([])
  await bar.getByRole('button', { name: fr.handling.close, exact: true }).click()
  await notice().getByText(fr.handling.done.close(2)).waitFor()
  await count(1)
  await notice().getByRole('button', { name: fr.handling.undo }).click()
  await count(SAID.length)
  await page.getByRole('button', { name: fr.handling.select }).click()
  await bar.getByRole('button', { name: fr.handling.all }).click()
  await bar.getByText(fr.handling.selected(SAID.length)).waitFor()
  await bar.getByRole('button', { name: fr.handling.drop }).click()
  await expect.poll(() => bar.count(), PATIENT).toBe(0)
})

test('ce qui a bougé entre-temps est dit, une par une', async () => {
  const { page } = agent
  await show('handover')
  await count(SAID.length)
  await page.getByRole('button', { name: fr.handling.select }).click()
  const bar = page.getByRole('region', { name: fr.handling.bar })
  await bar.getByRole('button', { name: fr.handling.all }).click()
  const list = (await (await page.request.get('/api/v1/conversations?queue=handover')).json()) as {
    conversations: { id: string; fence: number }[]
  }
  const [moved] = list.conversations
  const taken = await page.request.post(`/api/v1/conversations/${moved?.id}/take`, {
    headers: { 'x-diapason': '1' },
    data: { fence: moved?.fence },
  })
  expect(taken.status()).toBe(200)
  await bar.getByRole('button', { name: fr.handling.snooze }).click()
  await dialog(fr.handling.snoozeTitle(SAID.length))
    .getByRole('button', { name: fr.handling.untilWritten })
    .click()
  await notice().getByText(fr.handling.done.snooze(2)).waitFor()
  await notice().getByText(fr.handling.refused(1)).waitFor()
  await notice()
    .getByText(fr.handling.because['fence_outdated'] ?? '')
    .waitFor()
  expect(await faults()).toEqual([])
  await notice().getByRole('button', { name: fr.handling.undo }).click()
  await notice().getByText(fr.handling.undone).waitFor()
})

test('« + » relève la priorité, dit pourquoi et qui, et de nouveau la rétablit', async () => {
  const { page } = agent
  await show('unassigned')
  await agent.rows.nth(1).click()
  await page.locator('[id="message-1"]').waitFor()
  await page.keyboard.press('+')
  await agent.rows.first().getByText(fr.handling.raised).waitFor()
  await page.getByRole('button', { name: fr.inbox.why.first }).click()
  await page
    .getByRole('dialog', { name: fr.inbox.why.first })
    .getByText('a relevé la priorité')
    .waitFor()
  await page.keyboard.press('Escape')
  await page.locator('.head h2').click()
  await page.keyboard.press('+')
  await expect
    .poll(() => page.locator('.list').getByText(fr.handling.raised).count(), PATIENT)
    .toBe(0)
  expect(stage.troubles).toEqual([])
})
