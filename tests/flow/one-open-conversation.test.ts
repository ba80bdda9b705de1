import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, until, type House } from '../house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const sign = (id: string, secret = house.company.identitySecret): string =>
  createHmac('sha256', secret).update(id).digest('hex')

/** A customer who is signed in on the company's own site, on some device. */
const device = (id: string) => house.visitor({ identity: { id, signature: sign(id) } })

const conversationsOf = (identity: string) =>
  house.sql<{ id: string; state: string; last_seq: number }>(
    `select v.id, v.state, v.last_seq from conversations v
     join customers c on c.workspace_id = v.workspace_id and c.id = v.customer_id
     where c.identity = $1`,
    [identity],
  )

describe('a signed-in customer', () => {
  test('with two devices that begin at once has one open conversation', async () => {
    for (let round = 0; round < 10; round += 1) {
      const identity = `client-${round}`
      const devices = await Promise.all([device(identity), device(identity)])
      const said = await Promise.all(
        devices.map((one, n) => one.post(crypto.randomUUID(), `Bonjour de l’appareil ${n}`)),
      )
      const open = await conversationsOf(identity)
      expect(open, 'the database allows one').toHaveLength(1)
      const accepted = said.filter(({ status }) => status === 201)
      expect(open[0]?.last_seq, 'all that was acknowledged is there').toBeGreaterThanOrEqual(
        accepted.length,
      )
      for (const { status, body } of said)
        if (status !== 201)
          expect([status, body]).toMatchObject([409, { code: 'conversation_moved' }])
      expect(accepted.length).toBeGreaterThan(0)
    }
  })

  test('told that the conversation moved, finds it with a new visit', async () => {
    const [first, second] = [await device('client-moved'), await device('client-moved')]
    await first.say('Ma commande est incomplète.')
    const refused = await second.post(crypto.randomUUID(), 'Il manque un article.')
    expect(refused).toMatchObject({ status: 409, body: { code: 'conversation_moved' } })
    const again = await device('client-moved')
    expect(again.conversationId).toBe(first.conversationId)
    await again.say('Il manque un article.')
    const said = (await first.snapshot()).messages.filter(({ author }) => author === 'customer')
    expect(said.map(({ text }) => text)).toEqual([
      'Ma commande est incomplète.',
      'Il manque un article.',
    ])
  })

  test('cannot be claimed with a wrong signature', async () => {
    const forged: [string, string][] = [
      ['client-1', sign('client-2')],
      ['client-1', sign('client-1', 'guessed')],
      ['client-1', 'z'.repeat(64)],
    ]
    for (const [id, signature] of forged) {
      const body = { channel: house.company.channel, language: 'fr', identity: { id, signature } }
      const answer = await house.call('POST', '/visitor/visits', { body })
      expect(answer).toMatchObject({ status: 403, body: { code: 'forbidden' } })
    }
  })

  test('cannot be claimed with the signature of another company', async () => {
    const other = await house.newCompany('Autre boutique')
    const identity = { id: 'client-1', signature: sign('client-1', other.identitySecret) }
    const body = { channel: house.company.channel, language: 'fr', identity }
    expect((await house.call('POST', '/visitor/visits', { body })).status).toBe(403)
  })
})

describe('a conversation that was closed', () => {
  test('opens again when the customer writes, and the old anger does not hand over again', async () => {
    const agent = await house.agent()
    const visitor = await house.visitor()
    const { conversationId } = visitor
    await visitor.say('C’est la TROISIÈME FOIS que j’écris, TOUJOURS RIEN !!! C’est inadmissible')
    await until(async () => (await visitor.snapshot()).conversation?.owner === 'queue')
    await agent.reply(conversationId, 'Bonjour, votre colis part ce soir.')
    await agent.change(conversationId, 'close')

    const before = (await visitor.snapshot()).messages.length
    await visitor.say('Bonjour, quels sont vos horaires ?')
    const answer = await until(async () =>
      (await visitor.messages(before)).messages.find(({ author }) => author === 'bot'),
    )
    expect(answer.text).toContain('du mardi au samedi')
    const { conversation } = await visitor.snapshot()
    expect(conversation).toMatchObject({ state: 'open', owner: 'bot', reference: null })
    const moves = await house.sql(
      'select from_owner, to_owner from handovers where conversation_id = $1 order by fence',
      [conversationId],
    )
    expect(moves.map(({ from_owner, to_owner }) => `${from_owner}→${to_owner}`)).toEqual([
      'bot→queue',
      'queue→agent',
      'agent→bot',
      'bot→bot',
    ])
  })

  test('opens once for messages that come at once', async () => {
    const agent = await house.agent()
    const visitor = await house.visitor()
    await visitor.say('Bonjour')
    await agent.change(visitor.conversationId, 'close')
    await Promise.all(['Une', 'Deux', 'Trois'].map((text) => visitor.say(text)))
    const reopened = await house.sql(
      `select 1 from handovers where conversation_id = $1 and 'reopened' = any(reasons)`,
      [visitor.conversationId],
    )
    expect(reopened).toHaveLength(1)
  })

  test('cannot open beside a newer one of the same customer', async () => {
    const agent = await house.agent()
    const first = await device('client-two')
    await first.say('Bonjour, une première question.')
    await agent.change(first.conversationId, 'close')
    const second = await device('client-two')
    await second.say('Bonjour, une seconde question.')
    expect(second.conversationId).not.toBe(first.conversationId)
    const late = await first.post(crypto.randomUUID(), 'Encore un mot sur la première.')
    expect(late).toMatchObject({ status: 409, body: { code: 'conversation_moved' } })
    const { fence } = (await agent.open(first.conversationId)).summary
    const byAgent = await agent.tryChange(first.conversationId, 'reopen', fence)
    expect(byAgent).toMatchObject({ status: 409, body: { code: 'conversation_moved' } })
    const open = (await conversationsOf('client-two')).filter(({ state }) => state === 'open')
    expect(open.map(({ id }) => id)).toEqual([second.conversationId])
  })
})
