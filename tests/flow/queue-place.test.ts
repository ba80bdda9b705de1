import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, until, type House } from '../house.ts'
import type { Visitor } from '../house/visitor.ts'

const ANGRY = 'C’est la DEUXIÈME FOIS que je vous écris, TOUJOURS RIEN !!! C’est inadmissible'
const ALL_DAY = Object.fromEntries(
  ['1', '2', '3', '4', '5', '6', '7'].map((day) => [day, [['00:00', '23:59'] as [string, string]]]),
)

let house: House
beforeAll(async () => {
  house = await openHouse()
  await house.setPolicy({ hours: { timeZone: 'Europe/Paris', days: ALL_DAY, closed: [] } })
  await (await house.agent()).live()
})
afterAll(() => house.close())

const noticeTo = (visitor: Visitor) =>
  until(async () => {
    const { messages } = await visitor.snapshot()
    return messages.find(({ author }) => author === 'system')?.text
  })

test('what is said of the wait is the place that the team’s list gives', async () => {
  const calm = [await house.visitor(), await house.visitor(), await house.visitor()]
  for (const visitor of calm) await visitor.askPerson()
  expect(await noticeTo(calm[2]!)).toContain('2 conversations')

  const angry = await house.visitor()
  await angry.say(ANGRY)
  expect(await noticeTo(angry), 'urgent ones come first').not.toMatch(/\d conversations/)
  const { conversations } = await (await house.agent()).list('handover')
  expect(conversations[0]?.id).toBe(angry.conversationId)
})
