import { createHmac, randomUUID } from 'node:crypto'
import type { Conversation, CustomerExport, Erasure, OwnExport } from '@diapason/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, until, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import { expectStatus } from '../house/call.ts'
import { correct, learnt } from '../house/correction.ts'
import { agentSends, FILES, filesOf } from '../house/files.ts'
import type { Visitor } from '../house/visitor.ts'

/** Stands in everything that the erased customer left behind, in their words and in their name. */
const MARK = 'zorglubine'
const NAME = 'Zorglubine Marque'
const COMPLAINT =
  'C’est la troisième fois que j’écris, je suis furieuse ! Répondez à zorglubine@example.org'

let house: House
let admin: Agent
let visitor: Visitor
let bystander: Visitor
let customerId: string
beforeAll(async () => {
  house = await openHouse()
  admin = await house.agent()
  bystander = await house.visitor()
  await bystander.say('Bonjour, je veux parler à quelqu’un.')
  await until(async () => (await bystander.snapshot()).conversation?.owner === 'queue')
  visitor = await furiousCustomer()
  customerId = (await admin.open(visitor.conversationId)).summary.customer.id
  await idle()
})
afterAll(() => house.close())

/** Somebody known to the company, who is everywhere: said, read, decided, noted, taught, failed. */
async function furiousCustomer(): Promise<Visitor> {
  const id = `${MARK}-77`
  const signature = createHmac('sha256', house.company.identitySecret).update(id).digest('hex')
  const identity = { id, signature, name: NAME, email: `${MARK}@example.org` }
  const come = await house.visitor({ identity })
  await come.say(COMPLAINT)
  await until(async () => (await come.snapshot()).conversation?.owner === 'queue')
  const { conversationId } = come
  await admin.reply(conversationId, `Bonjour, je m’occupe de vous, ${NAME}.`)
  await noteWithFile(conversationId, `${NAME} a déjà appelé deux fois.`)
  const message = { conversationId, seq: 1 }
  expectStatus(await correct(admin, message, { emotion: 'sadness', intensity: 2 }), 200)
  await admin.seen(conversationId, 3)
  const facts = { page: `Compte de ${NAME}` }
  expectStatus(await come.call('POST', '/visitor/conversation/page', { body: { facts } }), 204)
  await copiedElsewhere(conversationId)
  await workThatStays(conversationId)
  await heldAndJoined(conversationId)
  await toldOthers(conversationId)
  await notedAndShown(conversationId)
  return come
}

async function noteWithFile(conversationId: string, text: string): Promise<void> {
  const files = filesOf(house.url, agentSends(admin), conversationId)
  const { id } = await files.add(FILES.text, `${MARK}.txt`)
  const body = { id: randomUUID(), text, attachments: [id] }
  expectStatus(await admin.call('POST', `/conversations/${conversationId}/notes`, { body }), 201)
}

/** What colleagues keep for themselves, and what they taught with a customer's words. */
async function copiedElsewhere(conversation: string): Promise<void> {
  const remark = { rule: 'jargon', words: `le back-office de ${NAME}` }
  expectStatus(await admin.call('POST', '/coach/ignored', { body: remark }), 200)
  expectStatus(
    await admin.call('POST', '/phrases/delay.fr.1/uses', { body: { conversation } }),
    204,
  )
  const moment = { kind: 'hard', text: 'Elle était à bout.', mood: null, day: '2026-11-20' }
  const entry = { ...moment, conversation }
  expectStatus(await admin.call('POST', '/journal', { body: entry }), 201)
  const texts = [COMPLAINT, `Je suis ${NAME}`, 'Les lames sont à affûter.']
  const examples = texts.map((text) => ({ text, language: 'fr' }))
  const body = { title: { fr: 'Affûtage', en: 'Sharpening' }, examples }
  expectStatus(await admin.call('PUT', '/intents/sharpening', { body }), 200)
}

/** A dead letter, a job of next year, a question to a language model, an answer to a survey. */
async function workThatStays(conversationId: string): Promise<void> {
  const { id: workspaceId } = house.company
  await house.sql(
    `insert into outbox (workspace_id, kind, conversation_id, payload, run_at, dead_at, error)
     values ($1, 'deliver', $2, $3, now(), now(), $4), ($1, 'deliver', $2, $3, now() + interval '1 year', null, null)`,
    [workspaceId, conversationId, JSON.stringify({ text: MARK }), MARK],
  )
  await house.sql(
    `insert into language_model_calls (workspace_id, id, conversation_id, provider, model, sent, outcome, milliseconds)
     values ($1, gen_random_uuid(), $2, 'mistral', 'small', $3, 'timeout', 12)`,
    [workspaceId, conversationId, JSON.stringify([{ role: 'user', content: COMPLAINT }])],
  )
  await house.sql(
    `insert into surveys (workspace_id, conversation_id, answered_at, degree, words)
     values ($1, $2, now(), 2, $3)`,
    [workspaceId, conversationId, `Signé : ${NAME}`],
  )
}

/** A reply that could not leave, and another record of the same person. */
async function heldAndJoined(conversationId: string): Promise<void> {
  const { id: workspaceId, channelId } = house.company
  await house.sql(
    `insert into held_replies (workspace_id, id, conversation_id, agent_id, state, reply, refused)
     values ($1, gen_random_uuid(), $2, $3, 'refused', $4, 'seen_outdated')`,
    [workspaceId, conversationId, admin.user.id, JSON.stringify({ text: `Bonjour ${NAME}` })],
  )
  await house.sql(
    `insert into shares (workspace_id, conversation_id, user_id, fence)
     select workspace_id, id, $3, fence from conversations where workspace_id = $1 and id = $2`,
    [workspaceId, conversationId, admin.user.id],
  )
  await house.sql(
    `insert into customer_aliases (workspace_id, id, customer_id, channel_id, identity, name,
       created_at, conversation_ids, gave_name, gave_email)
     select workspace_id, gen_random_uuid(), customer_id, $3, $4, $5, now(), array[id], false, false
     from conversations where workspace_id = $1 and id = $2`,
    [workspaceId, conversationId, channelId, `${MARK}-78`, NAME],
  )
}

/** What colleagues noted on the customer and sorted them by, and what the widget showed them. */
async function notedAndShown(conversationId: string): Promise<void> {
  const named = [house.company.id, conversationId]
  await house.sql(
    `insert into customer_notes (workspace_id, id, customer_id, record_id, author_id, text)
     select workspace_id, gen_random_uuid(), customer_id, customer_id, $3, $4
     from conversations where workspace_id = $1 and id = $2`,
    [...named, admin.user.id, `Préfère le matin. ${MARK}`],
  )
  await house.sql(
    `insert into customer_segments (workspace_id, customer_id, record_id, name, author_id)
     select workspace_id, customer_id, customer_id, $4, $3
     from conversations where workspace_id = $1 and id = $2`,
    [...named, admin.user.id, `Amis de ${NAME}`],
  )
  await house.sql(
    `insert into notices_shown (workspace_id, conversation_id, words, privacy, shown_at)
     values ($1, $2, 'Vos messages sont gardés.', $3, now())`,
    [...named, `https://shop.example/${MARK}`],
  )
}

/** A tag, a mention, letters that left, a webhook that was told, and the mark of an example. */
async function toldOthers(conversationId: string): Promise<void> {
  const { id: workspaceId } = house.company
  const named = [workspaceId, conversationId]
  await house.sql(
    `with made as (insert into tags (workspace_id, id, name)
       values ($1, gen_random_uuid(), 'Affûtage') returning id)
     insert into conversation_tags (workspace_id, conversation_id, tag_id) select $1, $2, id from made`,
    named,
  )
  await house.sql(
    `insert into mentions (workspace_id, note_id, starts_at, ends_at, user_id, conversation_id)
     select workspace_id, id, 0, 4, $3, conversation_id from notes
     where workspace_id = $1 and conversation_id = $2 limit 1`,
    [...named, admin.user.id],
  )
  await house.sql(
    `insert into letters (workspace_id, id, kind, conversation_id, address, language, state)
     values ($1, gen_random_uuid(), 'transcript', $2, $3, 'fr', 'sent')`,
    [...named, `${MARK}@example.org`],
  )
  await house.sql(
    `insert into ways_back (workspace_id, conversation_id, page) values ($1, $2, $3)`,
    [...named, `https://shop.example/${MARK}`],
  )
  await house.sql(
    `with made as (insert into webhooks
         (workspace_id, id, name, url, events, with_words, active, sealed_secret)
       values ($1, gen_random_uuid(), 'Suivi', 'https://hook.example', '{}', false, false, '')
       returning id)
     insert into webhook_deliveries (workspace_id, webhook_id, event, conversation_id, sent_at)
     select $1, id, 'conversation.opened', $2, now() from made`,
    named,
  )
  await house.sql(
    `insert into demonstrations (workspace_id, conversation_id, customer_id, example)
     select workspace_id, id, customer_id, 'calm' from conversations
     where workspace_id = $1 and id = $2`,
    named,
  )
}

const idle = () =>
  until(async () => {
    const rows = await house.sql(
      `select 1 from outbox where dead_at is null and run_at < now() + interval '1 month' limit 1`,
    )
    return rows.length === 0
  }, 20_000)

/** Tables and columns of the whole database in which a text stands. */
async function wordsIn(text: string): Promise<string[]> {
  const columns = await house.sql<{ place: string; table: string; column: string }>(
    `select table_name || '.' || column_name as place, table_name as table, column_name as column
     from information_schema.columns where table_schema = 'public' order by 1`,
  )
  expect(columns.length).toBeGreaterThan(100)
  const found: string[] = []
  for (const { place, table, column } of columns) {
    const rows = await house.sql(
      `select 1 from "${table}" where "${column}"::text ilike '%' || $1 || '%' limit 1`,
      [text],
    )
    if (rows.length > 0) found.push(place)
  }
  return found
}

/** Tables that belong to a conversation or a customer, by their columns. */
const tiedTables = async () => {
  const rows = await house.sql<{ table: string }>(
    `select distinct c.table_name as table from information_schema.columns c
     where table_schema = 'public' and column_name in ('conversation_id', 'customer_id', 'draft_id')
       and table_name <> 'erasures' order by 1`,
  )
  return rows.map(({ table }) => table)
}

const exportOf = (who: Visitor) => who.call<OwnExport>('GET', '/visitor/conversation/export')

test('the customer takes along what was said and what was inferred, and nothing of colleagues', async () => {
  const { body, raw, status } = await exportOf(visitor)
  expect(status).toBe(200)
  expect(body.customer).toMatchObject({ id: customerId, name: NAME, identity: `${MARK}-77` })
  const [conversation] = body.conversations
  expect(conversation?.messages[0]).toMatchObject({ from: 'customer', text: COMPLAINT })
  expect(conversation?.messages[0]?.inferred).toMatchObject({ emotion: 'sadness', corrected: true })
  expect(conversation?.messages.at(-1)).toMatchObject({ from: 'agent', text: expect.anything() })
  expect(conversation).toMatchObject({ survey: { degree: 2 }, page: { page: `Compte de ${NAME}` } })
  expect(raw).not.toContain('déjà appelé deux fois')
  expect(body.keptFor).toEqual({ feelingsDays: 7, correctionsDays: 7, messagesDays: 365 })
})

test('nobody takes along what is another’s, and an empty hand before the first message', async () => {
  expect((await exportOf(bystander)).raw.toLowerCase()).not.toContain(MARK)
  const nobody = await house.visitor()
  expect((await exportOf(nobody)).body).toMatchObject({ customer: null, conversations: [] })
})

test('administrators hand out every row, but what is an agent’s own', async () => {
  const path = `/customers/${customerId}/export`
  const { body, headers } = await admin.call<CustomerExport>('GET', path)
  expect(headers.get('content-disposition')).toContain(`customer-${customerId}.json`)
  expect(JSON.stringify(body.records['notes'])).toContain('déjà appelé deux fois')
  expect(body.records['arrivals']).toHaveLength(1)
  expect(body.records['language_model_calls']).toHaveLength(1)
  expect(body.records['outbox']).toHaveLength(2)
  expect(body.records).not.toHaveProperty('phrase_uses')
  const agent = await house.agent({ role: 'lead' })
  expect(await agent.call('GET', path)).toMatchObject({ status: 403 })
  expect(await agent.call('DELETE', `/customers/${customerId}`)).toMatchObject({ status: 403 })
})

test('after an erasure no column of the database holds a word of the customer', async () => {
  const before = await wordsIn(MARK)
  for (const place of ['messages.text', 'arrivals.body', 'notes.text', 'customers.name'])
    expect(before).toContain(place)
  for (const place of ['readings.reading', 'drafts.draft', 'outbox.error', 'ignored_remarks.words'])
    expect(before).toContain(place)
  const others = await admin.open(bystander.conversationId)
  const tallies = await house.sql('select * from tallies order by day, name, label')
  await learnt(admin)

  const proof = expectStatus(await admin.call<Erasure>('DELETE', `/customers/${customerId}`), 200)
  expect(proof).toMatchObject({ customerId, askedBy: 'administrator', userId: admin.user.id })
  expect(proof.conversationIds).toEqual([visitor.conversationId])
  expect(Object.keys(proof.counts)).toEqual(
    expect.arrayContaining([...(await tiedTables()), 'intent_examples', 'ignored_remarks']),
  )
  expect(JSON.stringify(proof).toLowerCase()).not.toContain(MARK)

  await learnt(admin)
  await idle()
  expect(await wordsIn(MARK)).toEqual([])
  expect(await wordsIn(visitor.conversationId)).toEqual(['erasures.conversation_ids'])
  // that somebody was erased, and by whom, stays to be proved
  expect(await wordsIn(customerId)).toEqual(['audit.subject', 'erasures.customer_id'])
  expect(house.logged().toLowerCase()).not.toContain(MARK)
  expect(await admin.open(bystander.conversationId)).toMatchObject({ messages: others.messages })
  expect(await house.sql('select * from tallies order by day, name, label')).toEqual(tallies)
  expect((await admin.call<Erasure[]>('GET', '/erasures')).body).toEqual([proof])
})

test('what was learnt from the customer is unlearnt, what others taught stays', async () => {
  expect(await learnt(admin)).toMatchObject({ corrections: 0, examples: 1 })
  const { body } = await admin.call<{ examples: { text: string }[] }[]>('GET', '/intents')
  expect(body[0]?.examples.map(({ text }) => text)).toEqual(['Les lames sont à affûter.'])
})

test('a second time there is nobody; whoever writes again begins anew', async () => {
  expect(await admin.call('DELETE', `/customers/${customerId}`)).toMatchObject({ status: 404 })
  expect(await visitor.snapshot()).toEqual({ conversation: null, messages: [] })
  await visitor.say('Bonjour, une nouvelle question.')
  const again = await admin.open(visitor.conversationId)
  expect(again.messages.map(({ text }) => text)).toEqual(['Bonjour, une nouvelle question.'])
  expect(again.summary.customer).toMatchObject({ name: null, email: null })
})

test('customers erase themselves, and whoever looks finds out', async () => {
  const come = await house.visitor()
  await come.say('Bonjour, effacez-moi plus tard.')
  await idle()
  const live = await come.live()
  await live.subscribe(come.conversationId)
  const erase = () => come.call('POST', '/visitor/conversation/erasure')
  expectStatus(await erase(), 204)
  await until(() => live.closeCode())
  expectStatus(await erase(), 204)
  expect(await come.snapshot()).toEqual({ conversation: null, messages: [] })
  const gone = await admin.call<Conversation>('GET', `/conversations/${come.conversationId}`)
  expect(gone.status).toBe(404)
  const [proof] = (await admin.call<Erasure[]>('GET', '/erasures')).body
  expect(proof).toMatchObject({ askedBy: 'customer', userId: null, counts: { messages: 2 } })
})

test('a message that is being read while its customer is erased leaves nothing', async () => {
  const all = await Promise.all(
    Array.from({ length: 12 }, async (_, place) => {
      const come = await house.visitor()
      await come.say(`Je suis en colère, numéro ${place} !`)
      expectStatus(await come.call('POST', '/visitor/conversation/erasure'), 204)
      return come.conversationId
    }),
  )
  await idle()
  for (const id of all) expect(await wordsIn(id)).toEqual(['erasures.conversation_ids'])
})
