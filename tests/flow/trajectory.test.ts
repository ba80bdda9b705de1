import type { Conversation } from '@diapason/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, until, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

/** Waits until so many messages of the customer were read. */
const readOf = (agent: Agent, id: string, count: number): Promise<Conversation> =>
  until(async () => {
    const conversation = await agent.open(id)
    return conversation.trajectory.path.length === count ? conversation : undefined
  })

const feelingIn = ({ briefing }: Conversation): string =>
  briefing?.lines.find(({ kind }) => kind === 'feeling')?.text ?? ''

test('an agent sees whether a feeling was acknowledged, until a reply names it', async () => {
  const [agent, visitor] = [await house.agent(), await house.visitor()]
  const id = visitor.conversationId
  await visitor.say('C’est scandaleux, neuf jours sans chauffage avec un bébé de deux mois !!')
  await visitor.askPerson()
  await readOf(agent, id, 1)
  await agent.change(id, 'take')

  await agent.reply(id, 'Nous sommes désolés pour la gêne occasionnée.')
  const stock = await agent.open(id)
  expect(stock.trajectory).toMatchObject({ acknowledged: false, path: [{ acknowledged: false }] })
  expect(feelingIn(stock)).toContain('pas encore reconnu')

  await agent.reply(id, 'Neuf jours sans chauffage avec un bébé, je comprends votre colère.')
  const named = await agent.open(id)
  expect(named.trajectory).toMatchObject({ acknowledged: true, path: [{ acknowledged: true }] })
  expect(feelingIn(named)).not.toContain('pas encore reconnu')
})

const WORK_LEFT = 'select kind from outbox where conversation_id = $1 and dead_at is null'

/** The same last words, after another beginning: what the team sees once they are rated. */
async function talk(first: string, reply: string): Promise<Conversation> {
  const [agent, visitor] = [await house.agent(), await house.visitor()]
  const id = visitor.conversationId
  await visitor.say(first)
  await readOf(agent, id, 1)
  await agent.change(id, 'take')
  await agent.reply(id, reply)
  await visitor.say(
    'Non, le colis 4418 n’est pas livré, mon voisin n’a pas le colis, c’est agaçant.',
  )
  await readOf(agent, id, 2)
  // The priority is written after the reading, by the same job.
  await until(async () => (await house.sql(WORK_LEFT, [id])).length === 0)
  const told = await agent.open(id)
  const shown = JSON.stringify(await visitor.snapshot())
  expect(shown).not.toMatch(/mayRise|forecast|trajectory|valence|priority/)
  return told
}

test('a forecast moves the priority by a little, and the customer never hears of it', async () => {
  await house.setPolicy({ mode: 'listen' })
  const unheard = await talk(
    'Bonjour, le colis 4418 est marqué livré chez mon voisin.',
    'Votre colis a été livré.',
  )
  const heard = await talk(
    'Bonjour, une question sur une livraison.',
    'Bonjour, je vous écoute : donnez-moi le numéro de votre commande et dites-moi ce qui se passe.',
  )
  expect(unheard.trajectory.mayRise).toBe(true)
  expect(heard.trajectory.mayRise).toBe(false)
  expect(unheard.summary.priority).toBeGreaterThan(heard.summary.priority)
})
