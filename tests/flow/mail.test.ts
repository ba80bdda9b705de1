import type { DeadLetter, MailStatus, MailTest } from '@diapason/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openHouse, pause, until, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import { expectStatus } from '../house/call.ts'
import { openMailServer, type MailServer, type Step } from '../house/mail-server.ts'

const DEADLINE_MS = 1_500

let post: MailServer
let house: House
let admin: Agent
beforeAll(async () => {
  post = await openMailServer()
  const mail = { url: post.url, from: 'Boutique <aide@boutique.example>', deadlineMs: DEADLINE_MS }
  house = await openHouse({ mail })
  admin = await house.agent()
  return async () => {
    await house.close()
    await post.close()
  }
})
beforeEach(async () => {
  for (const step of ['greeting', 'MAIL', 'RCPT', 'DATA', 'words'] satisfies Step[]) post.at(step)
  post.received.length = 0
  await house.sql("delete from outbox where kind = 'mail'")
  await house.sql('delete from letters')
})

const askTest = async (agent = admin): Promise<void> =>
  void expectStatus(await agent.call('POST', '/notifications/mail-test'), 202)
const lastTest = async (): Promise<MailTest> =>
  expectStatus(await admin.call<MailTest>('GET', '/notifications/mail-test'), 200)
const letterStates = async (): Promise<string[]> =>
  (await house.sql<{ state: string }>('select state from letters')).map(({ state }) => state)
const deadLetters = async (): Promise<DeadLetter[]> =>
  expectStatus(await admin.call<DeadLetter[]>('GET', '/dead-letters'), 200)
const dead = (): Promise<DeadLetter> => until(async () => (await deadLetters())[0])

describe('a test mail', () => {
  test('arrives at the asker’s own address, as text and as HTML, and says that it is automatic', async () => {
    expect((await lastTest()).state).toBe('none')
    await askTest()
    const [mail] = await until(() => post.received.length > 0 && post.received)
    expect(mail?.from).toBe('aide@boutique.example')
    expect(mail?.to).toEqual([admin.user.email])
    expect(mail?.headers.get('from')).toContain('Boutique des Quais')
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated')
    expect(mail?.headers.get('subject')).toBe('Essai d’envoi\u00a0: Boutique des Quais')
    expect(mail?.text).toContain('Boutique des Quais')
    expect(mail?.html).toContain('<html lang="fr">')
    expect(mail?.html).not.toMatch(/<img|src=|https?:\/\/(?!diapason\.example)/u)
    await until(async () => (await lastTest()).state === 'sent')
    const status = expectStatus(await admin.call<MailStatus>('GET', '/mail'), 200)
    expect(status).toEqual({
      configured: true,
      from: 'aide@boutique.example',
      sent: 1,
      waiting: 0,
      failed: 0,
    })
  })

  test('is signed with an id of its own, the same over all attempts', async () => {
    post.at('words', '451 4.3.0 not now')
    await askTest()
    await until(async () => (await lastTest()).state === 'waiting' && post.connections() > 1)
    post.at('words')
    const [mail] = await until(() => post.received.length > 0 && post.received)
    const [letter] = await house.sql<{ id: string }>('select id from letters')
    expect(mail?.headers.get('message-id')).toBe(`<${letter?.id}@boutique.example>`)
  })
})

describe('a mail server in trouble', () => {
  for (const [step, reply] of [
    ['greeting', '421 4.3.2 closing'],
    ['MAIL', '451 4.3.0 later'],
    ['RCPT', '450 4.2.0 greylisted'],
    ['DATA', '451 4.3.0 later'],
    ['greeting', 'break'],
    ['RCPT', 'break'],
    ['words', '452 4.3.1 full'],
  ] satisfies [Step, string][])
    test(`that says ${reply} at ${step}: tried again, and sent once`, async () => {
      const before = post.connections()
      post.at(step, reply)
      await askTest()
      await until(() => post.connections() > before + 1)
      expect(post.received).toHaveLength(0)
      post.at(step)
      await until(async () => (await lastTest()).state === 'sent')
      expect(post.received).toHaveLength(1)
    })

  test('that stalls: given up in time, other work goes on, then sent once', async () => {
    post.at('MAIL', 'stall')
    for (const _ of [1, 2, 3, 4]) await askTest()
    const visitor = await house.visitor()
    await visitor.say('Bonjour, quels sont vos horaires ?')
    await until(async () => (await visitor.messages()).messages.length > 1)
    post.at('MAIL')
    await until(() => post.received.length === 4, 30_000)
    await until(async () => (await letterStates()).every((state) => state === 'sent'))
  })

  test('that knows no such address: a dead letter at once, without the address', async () => {
    const before = post.connections()
    post.at('RCPT', `550 5.1.1 <${admin.user.email}> unknown`)
    await askTest()
    const letter = await dead()
    expect(letter).toMatchObject({ kind: 'mail', attempts: 1 })
    expect(letter.error).toContain('550 5.1.1')
    expect(letter.error).not.toContain('@')
    expect(house.logged()).not.toContain(admin.user.email)
    expect(await lastTest()).toMatchObject({ state: 'failed' })
    expect(post.connections() - before).toBe(1)
  })

  test('that breaks off after the words: nobody knows, so it is never sent by itself again', async () => {
    post.at('words', 'break')
    await askTest()
    const letter = await dead()
    expect(letter.error).toContain('may have arrived')
    expect(await letterStates()).toEqual(['unknown'])
    const before = post.connections()
    await pause(DEADLINE_MS)
    expect(post.connections()).toBe(before)
    post.at('words')
    expectStatus(await admin.call('POST', `/dead-letters/${letter.id}/retry`), 204)
    await until(async () => (await lastTest()).state === 'sent')
    expect(post.received, 'a person decided').toHaveLength(1)
  })

  test('and a server that died while a mail left: not sent by itself again', async () => {
    await house.sql(
      `with letter as (
         insert into letters (workspace_id, id, kind, user_id, language, state)
         values ($1, gen_random_uuid(), 'test', $2, 'fr', 'leaving') returning workspace_id, id)
       insert into outbox (workspace_id, kind, payload)
       select workspace_id, 'mail', jsonb_build_object('letterId', id) from letter`,
      [house.company.id, admin.user.id],
    )
    expect((await dead()).error).toContain('stopped while it left')
    expect(post.received).toHaveLength(0)
  })
})

describe('headers', () => {
  test('cannot be added by a name', async () => {
    await house.sql('update workspaces set name = $1 where id = $2', [
      'Quais\r\nBcc: tous@example.org\r\n\r\nBonjour',
      house.company.id,
    ])
    await askTest()
    const [mail] = await until(() => post.received.length > 0 && post.received)
    expect(mail?.to).toEqual([admin.user.email])
    expect([...(mail?.headers.keys() ?? [])]).not.toContain('bcc')
    expect(mail?.headers.get('from')).toContain('Quais Bcc')
    await house.sql('update workspaces set name = $1 where id = $2', [
      'Boutique des Quais',
      house.company.id,
    ])
  })
})

describe('without a mail server', () => {
  let bare: House
  beforeAll(async () => {
    bare = await openHouse()
  })
  afterAll(() => bare.close())

  test('the pages say so, and a test is refused with what to do', async () => {
    const agent = await bare.agent()
    const status = expectStatus(await agent.call<MailStatus>('GET', '/mail'), 200)
    expect(status).toMatchObject({ configured: false, from: null })
    const refused = await agent.call<{ code: string; action: string }>(
      'POST',
      '/notifications/mail-test',
    )
    expect(refused.status).toBe(409)
    expect(refused.body.code).toBe('mail_missing')
    expect(refused.body.action).toContain('DIAPASON_SMTP_URL')
  })
})
