import type { Message, Policy } from '@diapason/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, pause, until, type Company, type House } from '../house.ts'
import { expectStatus } from '../house/call.ts'
import type { Visitor } from '../house/visitor.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const DAY = 86_400_000
const ZONE = 'Europe/Paris'
const ALL_DAY = Object.fromEntries(
  ['1', '2', '3', '4', '5', '6', '7'].map((day) => [day, [['00:00', '23:59']]]),
) as Policy['hours']['days']
const dayIn = (days: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(Date.now() + days * DAY)
const weekday = (days: number): string =>
  String(new Date(`${dayIn(days)}T12:00:00Z`).getUTCDay() || 7)

const open = (): Policy['hours'] => ({ timeZone: ZONE, days: ALL_DAY, closed: [] })
const never = (): Policy['hours'] => ({ timeZone: ZONE, days: {}, closed: [] })
const closedUntil = (days: number): Policy['hours'] => ({
  ...open(),
  closed: Array.from({ length: days }, (_, day) => dayIn(day)),
})

let companies = 0
const companyWith = async (hours: Policy['hours']): Promise<Company> => {
  companies += 1
  const company = await house.newCompany(`Boutique ${companies}`)
  await house.setPolicy({ hours }, company)
  return company
}
const asking = async (company: Company, language: 'fr' | 'en' = 'fr'): Promise<Visitor> => {
  const visitor = await house.visitor({ channel: company.channel, language })
  await visitor.askPerson()
  return visitor
}
const announced = async (visitor: Visitor): Promise<Message[]> =>
  (await visitor.messages()).messages.filter(({ author }) => author === 'system')
const firstWords = async (visitor: Visitor): Promise<string> =>
  (await until(async () => (await announced(visitor))[0])).text.replace(/[\u00A0\u202F]/gu, ' ')
/** Any agent who looks at the console. */
const present = async (company: Company) => (await house.agent({ company })).live()

const NOBODY = /personne n’est|hors ligne|connecté|nobody|offline/iu

describe('who waits for a person is told the truth', () => {
  test('out of hours: when the team is back', async () => {
    const tomorrow: Policy['hours'] = { ...never(), days: { [weekday(1)]: [['09:30', '18:00']] } }
    const company = await companyWith(tomorrow)
    expect(await firstWords(await asking(company))).toContain('demain à 9 h 30')
    expect(await firstWords(await asking(company, 'en'))).toContain('tomorrow at 9:30')
  })

  test('on closed days: the first day after them', async () => {
    const words = await firstWords(await asking(await companyWith(closedUntil(3))))
    const day = new Intl.DateTimeFormat('fr', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    }).format(new Date(`${dayIn(3)}T12:00:00Z`))
    expect(words).toContain(`${day} à 0 h`)
  })

  test('where no opening is planned: no hour is made up', async () => {
    const words = await firstWords(await asking(await companyWith(never())))
    expect(words.replace(/D-\d+/u, '')).not.toMatch(/\d/u)
  })

  test('in hours with nobody there: that nobody is', async () => {
    expect(await firstWords(await asking(await companyWith(open())))).toMatch(NOBODY)
  })

  test('in hours with somebody there: their place in the queue', async () => {
    const company = await companyWith(open())
    const live = await present(company)
    const words = await firstWords(await asking(company))
    expect(words).not.toMatch(NOBODY)
    expect(words).toMatch(/file|conversation|devant/u)
    live.close()
  })
})

describe('who is there, over all server processes', () => {
  test('is counted wherever they are connected, and until their last page closes', async () => {
    const company = await companyWith(open())
    const agent = await house.agent({ company })
    const [here, elsewhere] = [await agent.live(), await agent.live(await house.openSecond())]
    expect(await house.agentsHere(company)).toBe(1)
    await house.sql(`update presences set seen_at = now() - interval '30 seconds'`)
    here.close()
    // The other process says that they are still there.
    await until(async () => {
      const [row] = await house.sql<{ left: boolean; told: boolean }>(
        `select has_left as left, seen_at > now() - interval '1 second' as told
         from presences where user_id = $1`,
        [agent.user.id],
      )
      return row && !row.left && row.told
    })
    expect(await firstWords(await asking(company))).not.toMatch(NOBODY)
    elsewhere.close()
    await until(async () => (await house.agentsHere(company)) === 0)
    expect(await firstWords(await asking(company))).toMatch(NOBODY)
  })

  test('and whoever pauses is not: with all of them pausing, nobody is', async () => {
    const company = await companyWith(open())
    const [one, other] = [await house.agent({ company }), await house.agent({ company })]
    const lives = [await one.live(), await other.live()]
    const pauses = async (agent: typeof one) =>
      expectStatus(await agent.call('POST', '/sharing/pause', { body: { minutes: 15 } }), 200)
    await pauses(one)
    expect(await house.agentsHere(company)).toBe(1)
    const visitor = await asking(company)
    expect(await firstWords(visitor)).not.toMatch(NOBODY)
    await pauses(other)
    expect(await firstWords(await asking(company))).toMatch(NOBODY)
    // Who waits already is told so when they write again.
    await visitor.say('Il y a quelqu’un ?')
    await until(async () => (await announced(visitor)).some(({ text }) => NOBODY.test(text)))
    expectStatus(await one.call('DELETE', '/sharing/pause'), 200)
    expect(await firstWords(await asking(company))).not.toMatch(NOBODY)
    for (const live of lives) live.close()
  })
})

describe('who writes again in the queue', () => {
  const says = async (visitor: Visitor, text: string): Promise<void> => {
    await visitor.say(text)
    await pause(700)
  }

  test('after the last agent has left is told so, once', async () => {
    const company = await companyWith(open())
    const live = await present(company)
    const visitor = await asking(company)
    await says(visitor, 'Vous êtes là ?')
    expect(await announced(visitor), 'somebody is there').toHaveLength(1)
    live.close()
    await until(async () => (await house.agentsHere(company)) === 0)
    await says(visitor, 'Il y a quelqu’un ?')
    const all = await announced(visitor)
    expect(all).toHaveLength(2)
    expect(all[1]?.text).toMatch(NOBODY)
    const { conversation } = await visitor.snapshot()
    expect(all[1]?.text).toContain(conversation?.reference)
    await says(visitor, 'Toujours personne…')
    expect(await announced(visitor)).toHaveLength(2)
  })

  test('and was told at the beginning is not told again', async () => {
    const visitor = await asking(await companyWith(never()))
    await says(visitor, 'Bonjour, quels sont vos horaires ?')
    await says(visitor, 'Vous êtes là ?')
    expect(await announced(visitor)).toHaveLength(1)
  })
})

describe('the way back to the bot', () => {
  test('forgets the reasons: it answers, and has two turns again', async () => {
    const company = await companyWith(open())
    const visitor = await house.visitor({ channel: company.channel })
    const botSaid = async () =>
      (await visitor.messages()).messages.filter(({ author }) => author === 'bot').length
    const unclear = ['xqzt blorf', 'blorf vrmp', 'vrmp xqzt']
    for (const [place, text] of unclear.slice(0, 2).entries()) {
      await visitor.say(text)
      await until(async () => (await botSaid()) === place + 1)
    }
    await visitor.say(unclear[2] ?? '')
    await until(async () => (await visitor.snapshot()).conversation?.owner === 'queue')
    const agent = await house.agent({ company })
    await agent.change(visitor.conversationId, 'take')
    await agent.change(visitor.conversationId, 'return')
    for (const [place, text] of unclear.slice(0, 2).entries()) {
      await visitor.say(text)
      await until(async () => (await botSaid()) === place + 3)
    }
    expect((await visitor.snapshot()).conversation?.owner).toBe('bot')
    expect((await agent.open(visitor.conversationId)).summary.reasons).toEqual(['unknown'])
  })

  test('a policy that bears one failed turn brings a person after one', async () => {
    const company = await companyWith(open())
    await house.setPolicy({ failedTurns: 1 }, company)
    const visitor = await house.visitor({ channel: company.channel })
    await visitor.say('xqzt blorf')
    await until(async () => (await visitor.messages()).messages[1]?.author === 'bot')
    await visitor.say('blorf vrmp')
    await until(async () => (await visitor.snapshot()).conversation?.owner === 'queue')
  })
})
