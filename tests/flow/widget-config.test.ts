import type { WidgetConfig } from '@diapason/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, until, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import { expectStatus } from '../house/call.ts'

const DAYS = ['1', '2', '3', '4', '5', '6', '7']
const always = Object.fromEntries(
  DAYS.map((day) => [day, [['00:00', '23:59'] as [string, string]]]),
)
const open = { timeZone: 'Europe/Paris', days: always, closed: [] }

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const config = async () =>
  expectStatus(
    await house.call<WidgetConfig>(
      'GET',
      `/visitor/config?channel=${house.company.channel}&language=fr`,
    ),
    200,
  )

/** Somebody who waited this long for an answer, or, without an answer, still waits. */
async function waited(agent: Agent, minutes: number, isAnswered = true): Promise<void> {
  const visitor = await house.visitor()
  await visitor.askPerson()
  if (isAnswered) {
    await agent.change(visitor.conversationId, 'take')
    await agent.reply(visitor.conversationId, 'Bonjour, je reprends votre dossier.')
  }
  await house.sql(
    `update handovers set changed_at = changed_at - make_interval(secs => $2)
     where conversation_id = $1 and to_owner = 'queue'`,
    [visitor.conversationId, minutes * 60],
  )
}

test('out of hours it names the next opening', async () => {
  await house.setPolicy({ hours: { ...open, days: { '1': [['09:00', '12:00']] } } })
  const shown = await config()
  if (shown.open) expect(shown.opensAt).toBeNull()
  else expect(new Date(shown.opensAt ?? 0).getTime()).toBeGreaterThan(Date.now())
  await house.setPolicy({ hours: { ...open, days: {} } })
  expect(await config()).toMatchObject({ open: false, opensAt: null, usualWait: null })
})

test('the assistant is offered only where it answers by itself', async () => {
  await house.setPolicy({ mode: 'answer' })
  expect((await config()).assistant).toBe(true)
  for (const mode of ['listen', 'suggest'] as const) {
    await house.setPolicy({ mode })
    expect((await config()).assistant).toBe(false)
  }
})

test('a wait is told from five on, three in four, those who still wait among them', async () => {
  await house.setPolicy({ hours: open })
  const agent = await house.agent()
  for (const minutes of [1, 2, 3, 8]) await waited(agent, minutes)
  const live = await agent.live()
  expect((await config()).usualWait, 'four say nothing').toBeNull()
  await waited(agent, 4)
  expect((await config()).usualWait).toBe(5)
  await waited(agent, 200, false)
  await waited(agent, 200, false)
  expect((await config()).usualWait, 'who still waits is not left out').toBe(240)
  live.close()
  await until(async () => (await house.agentsHere()) === 0)
  expect((await config()).usualWait, 'nobody is there').toBeNull()
})
