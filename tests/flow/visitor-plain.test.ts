import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, until, type House } from '../house.ts'
import type { Visitor } from '../house/visitor.ts'

const DISAPPOINTED = 'Je suis vraiment très déçue, mon colis n’est jamais arrivé.'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const conversation = async (visitor: Visitor) => (await visitor.snapshot()).conversation
/** What the customer's screen is told once this has been read and answered. */
const afterSaying = async (visitor: Visitor, text: string) => {
  const { seq } = await visitor.say(text)
  return until(async () => {
    const { messages, conversation: now } = await visitor.snapshot()
    return messages.some((message) => message.seq > seq) ? now : null
  })
}

test('a calm question changes nothing on the customer’s screen', async () => {
  const visitor = await house.visitor()
  const now = await afterSaying(visitor, 'Bonjour, quels sont vos horaires ?')
  expect(now).toMatchObject({ plain: false, waitingSince: null, language: 'fr' })
})

test('a clear feeling makes it plain, still on the next message, until they give thanks', async () => {
  const visitor = await house.visitor()
  expect(await afterSaying(visitor, DISAPPOINTED)).toMatchObject({ plain: true })
  expect(await afterSaying(visitor, 'Commande 1042.')).toMatchObject({ plain: true })
  const thanked = await visitor.say('Merci beaucoup, c’est parfait.')
  await until(async () => ((await conversation(visitor))?.plain === false ? thanked : null))
})

test('waiting has a beginning and an end, and no reading travels with it', async () => {
  const visitor = await house.visitor()
  const asked = await visitor.askPerson()
  expect(asked.plain).toBe(false)
  expect(Date.now() - Date.parse(asked.waitingSince ?? '')).toBeLessThan(60_000)
  await visitor.say(DISAPPOINTED)
  await until(async () => ((await conversation(visitor))?.plain ? true : null))
  const told = 'agentName id language lastSeq owner plain reference seen state version waitingSince'
  expect(Object.keys((await conversation(visitor)) ?? {}).toSorted()).toEqual(told.split(' '))
  const agent = await house.agent()
  await agent.change(visitor.conversationId, 'take')
  await agent.reply(visitor.conversationId, 'Bonjour, je reprends votre dossier.')
  expect((await conversation(visitor))?.waitingSince).toBeNull()
})
