import type { AlertSettings, Alerts } from '@diapason/contract'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openHouse, pause, until, type Company, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import { expectStatus } from '../house/call.ts'
import { openMailServer, type MailServer, type Received } from '../house/mail-server.ts'
import type { Visitor } from '../house/visitor.ts'

const ROUND_MS = 60
const LONG =
  'Ma commande 4471 est introuvable depuis mardi et personne ne sait me dire où elle est partie, aidez-moi'

let post: MailServer
let house: House
let company: Company
let agent: Agent
let others = 0
beforeAll(async () => {
  post = await openMailServer()
  const mail = { url: post.url, from: 'aide@boutique.example', roundMs: ROUND_MS }
  house = await openHouse({ mail })
  return async () => {
    await house.close()
    await post.close()
  }
})
beforeEach(async () => {
  others += 1
  company = await house.newCompany(`Boutique ${others}`)
  agent = await house.agent({ company, role: 'agent' })
})

const mailsTo = (to: Agent): Received[] =>
  post.received.filter((mail) => mail.to.includes(to.user.email))
const mailTo = async (to: Agent, count = 1): Promise<Received> => {
  await until(() => mailsTo(to).length >= count)
  return mailsTo(to).at(-1) as Received
}
/** Several rounds pass, and whatever they would have sent. */
const rounds = () => pause(ROUND_MS * 8)

/** Waits for a person, for some minutes already. */
async function waiting(text = LONG): Promise<Visitor> {
  const visitor = await house.visitor({ channel: company.channel })
  await visitor.say(text)
  await visitor.askPerson()
  await house.sql(
    "update conversations set waiting_since = now() - interval '3 minutes' where id = $1",
    [visitor.conversationId],
  )
  return visitor
}
const choose = async (by: Agent, change: Partial<AlertSettings>): Promise<Alerts> => {
  const { settings } = expectStatus(await by.call<Alerts>('GET', '/notifications'), 200)
  const body = { ...settings, ...change }
  return expectStatus(await by.call<Alerts>('PUT', '/notifications', { body }), 200)
}
/** As after half an hour: a mail may leave again. */
const later = (by: Agent) =>
  house.sql(
    "update alert_settings set told_at = told_at - interval '31 minutes' where user_id = $1",
    [by.user.id],
  )

describe('a hand-over that nobody can take', () => {
  test('is told once by mail, with everything that waits, a link, and few words', async () => {
    await choose(agent, { mail: false })
    const first = await waiting()
    const second = await waiting('Bonjour, je voudrais une personne.')
    await choose(agent, { mail: true })
    const mail = await mailTo(agent)
    expect(mail.text).toContain(`/console/conversations/${first.conversationId}`)
    expect(mail.text).toContain(`/console/conversations/${second.conversationId}`)
    expect(mail.text).toContain(LONG.slice(0, 79))
    expect(mail.text).not.toContain('aidez-moi')
    expect(mail.html).toContain('<html lang="fr">')
    await rounds()
    expect(mailsTo(agent)).toHaveLength(1)
  })

  test('and a new one after the interval brings a second mail', async () => {
    await waiting()
    await mailTo(agent)
    await rounds()
    await later(agent)
    await rounds()
    expect(mailsTo(agent), 'nothing new').toHaveLength(1)
    await waiting('Un autre souci.')
    const mail = await mailTo(agent, 2)
    expect(mail.headers.get('subject')).toBe(`2 conversations vous attendent (Boutique ${others})`)
  })

  test('is not mailed while somebody who may take it is there', async () => {
    const colleague = await house.agent({ company, role: 'lead' })
    const live = await colleague.live()
    await until(
      async () =>
        (await house.sql('select 1 from presences where user_id = $1', [colleague.user.id])).length,
    )
    await waiting()
    await rounds()
    expect(mailsTo(agent)).toEqual([])
    live.close()
    await house.sql('delete from presences where user_id = $1', [colleague.user.id])
    await mailTo(agent)
  })

  test('of another team is not told', async () => {
    const [team] = await house.sql<{ id: string }>(
      'insert into teams (workspace_id, id, name) values ($1, gen_random_uuid(), $2) returning id',
      [company.id, 'Retours'],
    )
    const member = await house.agent({ company, role: 'agent' })
    await house.sql(
      'insert into team_members (workspace_id, team_id, user_id) values ($1, $2, $3)',
      [company.id, team?.id, member.user.id],
    )
    const visitor = await house.visitor({ channel: company.channel })
    await visitor.askPerson()
    await house.sql(
      "update conversations set team_id = $2, waiting_since = now() - interval '3 minutes' where id = $1",
      [visitor.conversationId, team?.id],
    )
    await mailTo(member)
    expect(mailsTo(agent)).toEqual([])
  })
})

describe('news of one’s own', () => {
  test('the customer’s words in my conversation, while I am away', async () => {
    await choose(agent, { mail: false })
    const visitor = await waiting()
    await agent.change(visitor.conversationId, 'take')
    await visitor.say(LONG)
    await choose(agent, { mail: true, mailWords: true })
    const mail = await mailTo(agent)
    expect(mail.text).toContain('que vous suivez')
    expect(mail.text, 'all of it, since I wanted so').toContain('aidez-moi')
  })

  test('a note that names me, and what was assigned to me', async () => {
    const lead = await house.agent({ company, role: 'lead' })
    await choose(lead, { mail: false })
    await choose(agent, { kinds: ['mentioned'] })
    const visitor = await waiting()
    await lead.change(visitor.conversationId, 'take')
    const { messages } = await visitor.snapshot()
    await lead.seen(visitor.conversationId, messages.at(-1)?.seq ?? 0)
    const text = '@quelqu’un peux-tu regarder ?'
    const note = await lead.note(visitor.conversationId, text)
    await house.sql(
      `insert into mentions (workspace_id, note_id, starts_at, ends_at, user_id, conversation_id)
       values ($1, $2, 0, 11, $3, $4)`,
      [company.id, note.id, agent.user.id, visitor.conversationId],
    )
    const mail = await mailTo(agent)
    expect(mail.text).toContain('vous cite dans une note')
    expect(mail.text, 'what is private stays in the house').not.toContain('regarder')
    expect(mailsTo(lead)).toEqual([])
  })
})

describe('whoever wants none', () => {
  test('gets none: the switch, quiet hours, quiet days, kinds', async () => {
    const everyDay = [1, 2, 3, 4, 5, 6, 7]
    const wishes: Partial<AlertSettings>[] = [
      { mail: false },
      { quietDays: everyDay },
      { quiet: { from: '00:00', to: '23:59' }, quietDays: [] },
      { kinds: ['mine'] },
    ]
    const people: Agent[] = []
    for (const wish of wishes) {
      const person = await house.agent({ company, role: 'agent' })
      await choose(person, wish)
      people.push(person)
    }
    await waiting()
    await mailTo(agent)
    await rounds()
    expect(people.flatMap(mailsTo)).toEqual([])
  })

  test('and what came meanwhile is told when it is no longer quiet', async () => {
    await choose(agent, { quietDays: [1, 2, 3, 4, 5, 6, 7] })
    await waiting()
    await rounds()
    expect(mailsTo(agent)).toEqual([])
    await choose(agent, { quietDays: [], language: 'en' })
    expect((await mailTo(agent)).text).toContain('while you were away')
  })
})

describe('settings', () => {
  test('are one’s own, follow to every device, and begin where the product says', async () => {
    const begun = expectStatus(await agent.call<Alerts>('GET', '/notifications'), 200)
    expect(begun).toMatchObject({ chosen: false, mailPossible: true, timeZone: 'Europe/Paris' })
    expect(begun.settings).toMatchObject({ mail: true, words: false, mailWords: false })
    await choose(agent, { volume: 20 })
    const other = await house.agent({ company, role: 'agent' })
    const theirs = expectStatus(await other.call<Alerts>('GET', '/notifications'), 200)
    expect(theirs.settings.volume).toBe(60)
    const mine = expectStatus(await agent.call<Alerts>('GET', '/notifications'), 200)
    expect(mine).toMatchObject({ chosen: true, settings: { volume: 20 } })
  })

  test('that make no sense are refused', async () => {
    const { settings } = expectStatus(await agent.call<Alerts>('GET', '/notifications'), 200)
    for (const wrong of [
      { volume: 0 },
      { quiet: { from: '25:00', to: '08:00' } },
      { kinds: ['x'] },
    ]) {
      const body = { ...settings, ...wrong }
      expect((await agent.call('PUT', '/notifications', { body })).status).toBe(400)
    }
  })
})

test('of two servers one mails', async () => {
  await house.openSecond()
  await waiting()
  await mailTo(agent)
  await rounds()
  expect(mailsTo(agent)).toHaveLength(1)
})
