import { randomUUID } from 'node:crypto'
import type { NewWebhook, Webhook, WebhookDelivery, WebhookWithSecret } from '@diapason/contract'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openHouse, until, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import { expectStatus } from '../house/call.ts'
import { isSigned, openReceiver, type Receiver } from '../house/receiver.ts'

let house: House
let admin: Agent
let receiver: Receiver
beforeEach(async () => {
  receiver = await openReceiver()
  house = await openHouse({ webhookHosts: ['127.0.0.1'], webhookWaits: [20, 20, 20] })
  admin = await house.agent()
})
afterEach(async () => {
  await receiver.close()
  await house.close()
})

const ALL: NewWebhook['events'] = [
  'conversation.opened',
  'message.received',
  'conversation.handed_over',
  'conversation.taken',
  'conversation.closed',
  'reading.tense',
]

const make = async (change: Partial<NewWebhook> = {}): Promise<WebhookWithSecret> => {
  const body = { name: 'CRM', url: receiver.url, events: ALL, withWords: false, active: true }
  return expectStatus(
    await admin.call<WebhookWithSecret>('POST', '/webhooks', { body: { ...body, ...change } }),
    201,
  )
}

const deliveriesOf = async ({ id }: { id: string }): Promise<WebhookDelivery[]> =>
  expectStatus(await admin.call<WebhookDelivery[]>('GET', `/webhooks/${id}/deliveries`), 200)

const types = (): string[] => receiver.got.map(({ body }) => body.type)

describe('a conversation', () => {
  test('is told from its first message to its end, signed, without words', async () => {
    const { secret } = await make()
    const visitor = await house.visitor()
    await visitor.say('Je suis furieux\u202f! Troisième fois, toujours RIEN, je veux une personne.')
    await until(() => types().includes('conversation.handed_over'))
    const { summary } = await admin.open(visitor.conversationId)
    expectStatus(await admin.tryChange(visitor.conversationId, 'take', summary.fence), 200)
    await until(() => types().includes('conversation.taken'))
    await admin.change(visitor.conversationId, 'close')
    await until(() => types().includes('conversation.closed'))
    await until(() => types().includes('reading.tense'))
    expect(types().slice(0, 2)).toEqual(['conversation.opened', 'message.received'])
    expect(types().toSorted()).toEqual(ALL.toSorted())
    for (const told of receiver.got) {
      expect(isSigned(told, secret)).toBe(true)
      expect(told.headers['webhook-id']).toBe(told.body.id)
      expect(told.raw).not.toContain('RIEN')
      expect(told.body.data['conversation']).toMatchObject({ id: visitor.conversationId })
    }
    const tense = receiver.got.find(({ body }) => body.type === 'reading.tense')
    expect(tense?.body.data['reading']).toMatchObject({ emotion: 'anger' })
  })

  test('carries words only where that was chosen', async () => {
    await make({ events: ['message.received'], withWords: true })
    const visitor = await house.visitor()
    await visitor.say('Où est ma commande\u202f?')
    await until(() => receiver.got.length > 0)
    expect(receiver.got[0]?.body.data['message']).toMatchObject({
      text: 'Où est ma commande\u202f?',
    })
    expect(types()).toEqual(['message.received'])
  })

  test('of another company is not told', async () => {
    await make()
    const other = await house.newCompany()
    const theirs = await house.visitor({ channel: other.channel })
    await theirs.say('Bonjour')
    const ours = await house.visitor()
    await ours.say('Bonjour')
    await until(() => types().includes('message.received'))
    expect(receiver.got.map(({ raw }) => raw.includes(theirs.conversationId))).not.toContain(true)
  })
})

describe('a receiver', () => {
  test('that fails, refuses and leads elsewhere is tried again with the same id', async () => {
    receiver.behave(500, 'hang-up', 302)
    const webhook = await make({ events: ['message.received'] })
    await (await house.visitor()).say('Bonjour')
    const [sent] = await until(async () => {
      const found = await deliveriesOf(webhook)
      return found[0]?.state === 'sent' ? found : null
    })
    expect(sent).toMatchObject({ attempts: 4, status: 200, failure: null })
    expect(receiver.got).toHaveLength(4)
    expect(new Set(receiver.got.map(({ body }) => body.id)).size).toBe(1)
  })

  test('that never takes it is given up, visibly, and can be tried again', async () => {
    receiver.behave(500, 302, 500, 500)
    const webhook = await make({ events: ['message.received'] })
    await (await house.visitor()).say('Bonjour')
    const [dead] = await until(async () => {
      const found = await deliveriesOf(webhook)
      return found[0]?.state === 'dead' ? found : null
    })
    expect(dead).toMatchObject({ attempts: 4, status: 500, failure: 'status', nextAt: null })
    const retry = `/webhooks/${webhook.id}/deliveries/${dead?.id}/retry`
    expect((await admin.call('POST', retry)).status).toBe(204)
    await until(async () => (await deliveriesOf(webhook))[0]?.state === 'sent')
    const [listed] = expectStatus(await admin.call<Webhook[]>('GET', '/webhooks'), 200)
    expect(listed?.counts).toEqual({ waiting: 0, sent: 1, dead: 0 })
  })

  test('that stalls holds up no customer and no other receiver', async () => {
    const slow = await openReceiver()
    slow.behave('stall', 'stall', 'stall')
    await make({ url: slow.url, events: ['message.received'] })
    await make({ events: ['message.received'] })
    const visitor = await house.visitor()
    await visitor.say('Bonjour, quels sont vos horaires\u202f?')
    await until(() => receiver.got.length === 1)
    await until(async () =>
      (await visitor.snapshot()).messages.some(({ author }) => author === 'bot'),
    )
    expect(slow.got).toHaveLength(1)
    await slow.close()
  })

  test('is tried out with a test, also while it is off', async () => {
    const { secret, id } = await make({ active: false })
    expectStatus(await admin.call('POST', `/webhooks/${id}/test`), 201)
    await until(() => receiver.got.length === 1)
    expect(types()).toEqual(['test'])
    expect(isSigned(receiver.got[0]!, secret)).toBe(true)
    await (await house.visitor()).say('Bonjour')
    expect(await deliveriesOf({ id })).toHaveLength(1)
  })

  test('may go over to a new secret: both sign for a day', async () => {
    const { secret, id } = await make()
    const renewed = expectStatus(
      await admin.call<WebhookWithSecret>('POST', `/webhooks/${id}/secret`),
      201,
    )
    expect(renewed.secret).not.toBe(secret)
    expectStatus(await admin.call('POST', `/webhooks/${id}/test`), 201)
    await until(() => receiver.got.length === 1)
    expect(isSigned(receiver.got[0]!, secret)).toBe(true)
    expect(isSigned(receiver.got[0]!, renewed.secret)).toBe(true)
    await house.sql(`update webhooks set former_until = now() - interval '1 second'`)
    expectStatus(await admin.call('POST', `/webhooks/${id}/test`), 201)
    await until(() => receiver.got.length === 2)
    expect(isSigned(receiver.got[1]!, secret)).toBe(false)
    expect(isSigned(receiver.got[1]!, renewed.secret)).toBe(true)
  })
})

describe('a secret', () => {
  test('is shown once, and stored sealed', async () => {
    const { secret } = await make()
    expect((await admin.call('GET', '/webhooks')).raw).not.toContain('whsec_')
    const rows = await house.sql<{ text: string }>('select w::text as text from webhooks w')
    const hex = Buffer.from(secret).toString('hex')
    for (const { text } of rows) expect(text).not.toContain(hex)
    expect(house.logged()).not.toContain(secret)
  })
})

describe('an address', () => {
  test.each([
    'http://example.org/hook',
    'https://10.0.0.1/hook',
    'https://169.254.169.254/latest',
    'https://[::1]/hook',
    'https://localhost/hook',
    'https://user:word@example.org/hook',
    'ftp://example.org/hook',
  ])('%s is refused', async (url) => {
    const body = { name: 'X', url, events: ALL, withWords: false, active: true }
    const answer = await admin.call('POST', '/webhooks', { body })
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid_request' } })
  })

  test('that the operator no longer names is refused when something is sent', async () => {
    const { id } = await make()
    await house.sql(`update webhooks set url = 'https://127.0.0.2:9/hook'`)
    expectStatus(await admin.call('POST', `/webhooks/${id}/test`), 201)
    const found = await until(async () => {
      const [latest] = await deliveriesOf({ id })
      return latest?.failure ? latest : null
    })
    expect(found.failure).toBe('address')
  })
})

describe('erasing a customer', () => {
  test('erases what was to be told of them', async () => {
    receiver.behave(...Array.from({ length: 20 }, () => 500))
    const webhook = await make()
    const visitor = await house.visitor()
    await visitor.say('Bonjour')
    await until(async () => (await deliveriesOf(webhook)).length >= 2)
    const { summary } = await admin.open(visitor.conversationId)
    expectStatus(await admin.call('DELETE', `/customers/${summary.customer.id}`), 200)
    expect(await deliveriesOf(webhook)).toEqual([])
  })
})

test('what is not there is not found', async () => {
  const path = `/webhooks/${randomUUID()}`
  for (const [method, rest] of [
    ['DELETE', ''],
    ['POST', '/test'],
    ['POST', '/secret'],
    ['GET', '/deliveries'],
  ] as const)
    expect((await admin.call(method, path + rest)).status).toBe(404)
})
