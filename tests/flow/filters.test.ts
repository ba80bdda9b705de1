import type { ConversationPage, SavedViews, Tag } from '@diapason/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, until, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import { expectStatus } from '../house/call.ts'
import type { Visitor } from '../house/visitor.ts'

let house: House
let agent: Agent
let colleague: Agent
let angry: Visitor
let english: Visitor
let calm: Visitor
let reference: string
let tagged: Tag
beforeAll(async () => {
  house = await openHouse()
  agent = await house.agent({ role: 'lead' })
  colleague = await house.agent({ role: 'agent' })
  angry = await says('C’est la TROISIÈME fois que j’écris, mon colis n’est TOUJOURS PAS arrivé !!!')
  english = await says('I would like to speak to a person about my parcel, please.', 'en')
  calm = await says('Bonjour, quels sont vos horaires ? Je voudrais parler à une personne.')
  reference = (await angry.snapshot()).conversation?.reference ?? ''
  const made = await agent.call<Tag>('POST', '/tags', { body: { name: 'Colis' } })
  tagged = expectStatus(made, 201)
  const body = { ids: [english.conversationId], add: [tagged.id] }
  expectStatus(await agent.call('POST', '/conversations/tags', { body }), 200)
  await agent.change(calm.conversationId, 'take')
})
afterAll(() => house.close())

async function says(text: string, language: 'fr' | 'en' = 'fr'): Promise<Visitor> {
  const visitor = await house.visitor({ language })
  await visitor.say(text)
  await until(async () => (await visitor.snapshot()).conversation?.owner === 'queue')
  return visitor
}

const page = async (query: string, by = agent): Promise<ConversationPage> =>
  expectStatus(await by.call<ConversationPage>('GET', `/conversations?${query}`), 200)
const left = async (query: string, by = agent) =>
  (await page(query, by)).conversations.map(({ id }) => id).toSorted()
const ids = (...visitors: Visitor[]) => visitors.map((one) => one.conversationId).toSorted()

describe('each filter', () => {
  test('language', async () => {
    expect(await left('language=en')).toEqual(ids(english))
  })
  test('feeling, in words', async () => {
    expect(await left('feeling=tense')).toEqual(ids(angry))
    expect(await left('feeling=glad')).toEqual([])
  })
  test('who has it, or nobody', async () => {
    expect(await left('assignee=me')).toEqual(ids(calm))
    expect(await left('assignee=me', colleague)).toEqual([])
    expect(await left(`assignee=${agent.user.id}`, colleague)).toEqual(ids(calm))
    expect(await left('assignee=none')).toEqual(ids(angry, english))
  })
  test('team', async () => {
    expect(await left('team=none')).toEqual(ids(angry, english, calm))
    expect(await left('team=mine')).toEqual([])
  })
  test('tags, all of them', async () => {
    expect(await left(`tag=${tagged.id}`)).toEqual(ids(english))
    expect(await left(`tag=${tagged.id}&tag=${agent.user.id}`)).toEqual([])
  })
  test('segment of the customer, whatever its accents and capitals', async () => {
    const { summary } = await agent.open(calm.conversationId)
    const path = `/customers/${summary.customer.id}/segments`
    expectStatus(await agent.call('PUT', path, { body: { segments: ['Abonné', 'VIP'] } }), 200)
    expect(await left('segment=ABONNE')).toEqual(ids(calm))
    expect(await left('segment=vip&language=fr')).toEqual(ids(calm))
    expect(await left('segment=Abo')).toEqual([])
    expect(
      await left('segment=vip', await house.agent({ company: await house.newCompany() })),
    ).toEqual([])
  })
  test('reference, by its beginning; signs stand for themselves', async () => {
    expect(await left(`reference=${reference}`)).toEqual(ids(angry))
    expect(await left('reference=%25')).toEqual([])
  })
  test('channel', async () => {
    const [row] = await house.sql<{ id: string }>('select id from channels limit 1')
    expect(await left(`channel=${row?.id}`)).toEqual(ids(angry, english, calm))
    expect(await left(`channel=${agent.user.id}`)).toEqual([])
  })
  test('how long a person has been waited for; what is taken waits no more', async () => {
    expect(await left('waits=5')).toEqual([])
    await house.sql(
      `update conversations set waiting_since = now() - interval '6 minutes' where id = $1`,
      [angry.conversationId],
    )
    expect(await left('waits=5')).toEqual(ids(angry))
  })
  test('days', async () => {
    expect(await left('days=1')).toEqual(ids(angry, english, calm))
  })
  test('topic', async () => {
    const { messages } = await agent.open(angry.conversationId)
    const heard = messages[0]?.reading?.intents[0]?.name
    expect(heard).toBeDefined()
    expect(await left(`topic=${heard}`)).toContain(angry.conversationId)
    expect(await left('topic=never_heard')).toEqual([])
  })
  test('unread is each person’s own', async () => {
    const { summary } = await agent.open(english.conversationId)
    await agent.seen(summary.id, summary.lastSeq)
    expect(await left('unread=true')).not.toContain(english.conversationId)
    expect(await left('unread=true', colleague)).toContain(english.conversationId)
  })
})

describe('a topic among many readings', () => {
  const TOPIC = 'heard_seldom'
  const scans = async () =>
    (
      await house.sql<{ count: number }>(
        `select idx_scan::int as count from pg_stat_user_indexes
         where indexrelname = 'readings_topics'`,
      )
    )[0]?.count ?? 0

  test('is found by its index', async () => {
    const company = await house.newCompany('Grande maison')
    const theirs = await house.agent({ company })
    await house.sql(
      `with people as (
         insert into customers (workspace_id, id, channel_id)
         select $1, gen_random_uuid(), $2 from generate_series(1, 5000) returning id
       ), talks as (
         insert into conversations (workspace_id, id, channel_id, customer_id, last_seq)
         select $1, gen_random_uuid(), $2, id, 1 from people returning id
       )
       insert into readings (workspace_id, conversation_id, seq, reading)
       select $1, id, 1, jsonb_build_object('intents', jsonb_build_array(jsonb_build_object('name',
         case when row_number() over () = 77 then $3 else 'late_parcel' end))) from talks`,
      [company.id, company.channelId, TOPIC],
    )
    await house.sql('analyze conversations, readings')
    const before = await scans()
    const { conversations } = await page(`topic=${TOPIC}`, theirs)
    expect(conversations).toHaveLength(1)
    // Every connection tells what it has used within some seconds.
    await until(async () => (await scans()) > before, 20_000)
  })
})

describe('a segment among many customers', () => {
  const scans = async () => {
    const rows = await house.sql<{ way: string; count: number }>(
      `select indexrelname as way, idx_scan::int as count from pg_stat_user_indexes
       where relname = 'customer_segments'`,
    )
    return rows.reduce((sum, { count }) => sum + count, 0)
  }

  test('is found by an index', async () => {
    const company = await house.newCompany('Maison aux mille clients')
    const theirs = await house.agent({ company })
    await house.sql(
      `with people as (
         insert into customers (workspace_id, id, channel_id)
         select $1, gen_random_uuid(), $2 from generate_series(1, 5000) returning id
       ), talks as (
         insert into conversations (workspace_id, id, channel_id, customer_id, last_seq)
         select $1, gen_random_uuid(), $2, id, 1 from people
       )
       insert into customer_segments (workspace_id, customer_id, record_id, name, author_id)
       select $1, id, id, case when row_number() over () = 77 then 'Presse' else 'Abonné' end, $3
       from people`,
      [company.id, company.channelId, theirs.user.id],
    )
    await house.sql('analyze customers, conversations, customer_segments')
    const before = await scans()
    const { conversations } = await page('segment=presse', theirs)
    expect(conversations).toHaveLength(1)
    // Every connection tells what it has used within some seconds.
    await until(async () => (await scans()) > before, 20_000)
  })
})

describe('together', () => {
  test('all of them hold, the queue as well, and are counted', async () => {
    const both = await page('queue=handover&language=fr&assignee=none')
    expect(both.conversations.map(({ id }) => id)).toEqual(ids(angry))
    expect(both.left).toBe(1)
    expect((await page('queue=handover')).left).toBeNull()
  })
  test('a search is narrowed by them', async () => {
    expect(await left('search=colis')).toEqual(ids(angry))
    expect(await left('search=colis&language=en')).toEqual([])
    expect(await left(`search=parcel&tag=${tagged.id}`)).toEqual(ids(english))
  })
  test.each([
    'language=de',
    'feeling=furious',
    'assignee=somebody',
    'waits=0',
    'tag=x',
    'segment=!',
    'days=9999',
  ])('refuses %s', async (query) => {
    expect(await agent.call('GET', `/conversations?${query}`)).toMatchObject({ status: 400 })
  })
})

describe('saved views', () => {
  const views = async (by: Agent) => expectStatus(await by.call<SavedViews>('GET', '/views'), 200)
  const names = async (by: Agent) => (await views(by)).views.map(({ name }) => name)
  const make = async (by: Agent, name: string, change: object = {}) => {
    const view = { name, shared: 'me', teamId: null, queue: 'all', filter: {}, ...change }
    const made = expectStatus(await by.call<SavedViews>('POST', '/views', { body: view }), 200)
    return made.views.find((one) => one.name === name)
  }

  test('a private one is its maker’s; it counts what it holds', async () => {
    const mine = await make(colleague, 'Anglais', { filter: { language: 'en' } })
    expect(mine).toMatchObject({ count: 1, mayChange: true })
    expect(await names(agent)).not.toContain('Anglais')
  })

  test('a shared one means “me” for each who looks; a lead may change it, a colleague not', async () => {
    const shared = { shared: 'workspace', filter: { assignee: 'me' } }
    const made = await make(colleague, 'Chez moi', shared)
    const seen = (await views(agent)).views.find(({ id }) => id === made?.id)
    expect([made?.count, seen?.count]).toEqual([0, 1])
    expect(seen).toMatchObject({ mayChange: true, maker: { name: colleague.user.name } })
    const body = { ...shared, name: 'À moi', teamId: null, queue: 'all' }
    expectStatus(await agent.call('PUT', `/views/${made?.id}`, { body }), 200)
    const third = await house.agent({ role: 'agent' })
    expect(await names(third)).toContain('À moi')
    expect(await third.call('PUT', `/views/${made?.id}`, { body })).toMatchObject({ status: 403 })
    expect(await third.call('DELETE', `/views/${made?.id}`)).toMatchObject({ status: 403 })
  })

  test('of a team: its people see it', async () => {
    const body = { name: 'Équipe du soir', members: [colleague.user.id] }
    const team = await agent.call<{ id: string }>('POST', '/teams', { body })
    await make(agent, 'Du soir', { shared: 'team', teamId: team.body.id })
    expect(await names(colleague)).toContain('Du soir')
    expect(await names(await house.agent({ role: 'agent' }))).not.toContain('Du soir')
  })

  test('each person orders them and says which is first; deleted, it is first no more', async () => {
    const { views: before } = await views(colleague)
    const order = before.map(({ id }) => id).toReversed()
    const [first] = order
    const chosen = { body: { order, first } }
    expectStatus(await colleague.call('PUT', '/views/order', chosen), 200)
    const after = await views(colleague)
    expect(after.views.map(({ id }) => id)).toEqual(order)
    expect(after.first).toBe(first)
    expect((await views(agent)).first).toBeNull()
    const mine = after.views.find(({ maker }) => maker.id === colleague.user.id)
    await colleague.call('PUT', '/views/order', { body: { order, first: mine?.id } })
    const left = await colleague.call<SavedViews>('DELETE', `/views/${mine?.id}`)
    expect(left.body.first).toBeNull()
  })

  test('a tag that is merged is followed', async () => {
    const make2 = await agent.call<Tag>('POST', '/tags', { body: { name: 'Paquet' } })
    const made = await make(agent, 'Colis', { filter: { tag: [tagged.id] } })
    const body = { into: make2.body.id }
    expectStatus(await agent.call('POST', `/tags/${tagged.id}/merge`, { body }), 200)
    const after = (await views(agent)).views.find(({ id }) => id === made?.id)
    expect(after).toMatchObject({ count: 1, filter: { tag: [make2.body.id] } })
  })

  test('a view of nobody’s team is refused', async () => {
    const body = { name: 'x', shared: 'team', teamId: null, queue: 'all', filter: {} }
    expect(await agent.call('POST', '/views', { body })).toMatchObject({ status: 400 })
  })
})
