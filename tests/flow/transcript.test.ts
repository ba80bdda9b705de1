import type { Problem, TranscriptSent, VisitorMail } from '@diapason/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { openHouse, pause, until, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import { expectStatus } from '../house/call.ts'
import { openMailServer, type MailServer, type Received } from '../house/mail-server.ts'
import { visit, type Visitor } from '../house/visitor.ts'

const SITE = 'https://boutique.example'
const PATH = '/visitor/conversation'
const UNSEEN_MS = 150

let post: MailServer
let house: House
let agent: Agent
let people = 0
beforeAll(async () => {
  post = await openMailServer()
  const mail = { url: post.url, from: 'aide@boutique.example', unseenMs: UNSEEN_MS }
  house = await openHouse({ mail })
  agent = await house.agent()
  await house.sql('update channels set origins = $1', [[SITE]])
  return async () => {
    await house.close()
    await post.close()
  }
})

const newAddress = (): string => {
  people += 1
  return `cliente-${people}@example.org`
}
const mailsTo = (address: string): Received[] =>
  post.received.filter((mail) => mail.to.includes(address))
const mailTo = (address: string): Promise<Received> => until(() => mailsTo(address)[0])
const wanting = (visitor: Visitor, address?: string) =>
  visitor.call<TranscriptSent & Problem>('POST', `${PATH}/transcript`, {
    body: address === undefined ? {} : { address },
  })
const giveAddress = async (visitor: Visitor, address: string, page?: string) =>
  void expectStatus(
    await visitor.call('POST', `${PATH}/mail`, { body: { address, ...(page && { page }) } }),
    204,
  )

/** Somebody wrote, a person answered and noted. */
async function talked(origin?: string): Promise<Visitor> {
  const visitor = await house.visitor(origin === undefined ? {} : { origin })
  await visitor.say('Bonjour, ma commande n’est pas là. Je voudrais une personne.')
  await until(async () => (await visitor.snapshot()).conversation?.owner === 'queue')
  await agent.note(visitor.conversationId, 'NOTE-PRIVEE : déjà relancé deux fois')
  await agent.reply(visitor.conversationId, 'Je regarde tout de suite avec le transporteur.')
  return visitor
}

describe('a transcript', () => {
  test('holds what both sides said, and nothing that is private', async () => {
    const visitor = await talked()
    await visitor.seen(99)
    const address = newAddress()
    const sent = expectStatus(await wanting(visitor, address), 202)
    expect(sent.to).toBe('c…@example.org')
    const mail = await mailTo(address)
    expect(mail.text).toContain('ma commande n’est pas là')
    expect(mail.text).toContain('Je regarde tout de suite')
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated')
    const [held] = await house.sql<{ all: string }>(
      `select coalesce(string_agg(reading::text, ' '), '') as all from readings where conversation_id = $1`,
      [visitor.conversationId],
    )
    expect(held?.all).toContain('valence')
    for (const secret of ['NOTE-PRIVEE', 'relancé', 'valence', 'intensity', agent.user.email])
      expect(`${mail.text}${mail.html}`).not.toContain(secret)
    const family = agent.user.name.split(' ')[1] ?? 'none'
    expect(mail.text, 'the first name alone').not.toContain(family)
  })

  test('shows a customer’s markup as text', async () => {
    const visitor = await house.visitor()
    await visitor.say('<img src=x onerror=alert(1)> & "bonjour"')
    const address = newAddress()
    expectStatus(await wanting(visitor, address), 202)
    const mail = await mailTo(address)
    expect(mail.html).toContain('&lt;img src=x')
    expect(mail.html).not.toContain('<img')
  })

  test('goes to the address that is known, when none is given', async () => {
    const visitor = await talked()
    expect((await wanting(visitor)).body.code).toBe('address_missing')
    const address = newAddress()
    await giveAddress(visitor, address)
    expectStatus(await wanting(visitor), 202)
    await mailTo(address)
    const known = expectStatus(await visitor.call<VisitorMail>('GET', `${PATH}/mail`), 200)
    expect(known).toEqual({ possible: true, address: 'c…@example.org' })
  })

  test('is limited: not without words, three an hour, to one address, from anywhere', async () => {
    const silent = await house.visitor()
    expect((await wanting(silent, newAddress())).status).toBe(404)
    const visitor = await talked()
    const address = newAddress()
    expectStatus(await wanting(visitor, address), 202)
    const elsewhere = newAddress()
    expect((await wanting(visitor, elsewhere)).body.code).toBe('mail_limit')
    for (const _ of [2, 3]) expectStatus(await wanting(visitor, address), 202)
    expect((await wanting(visitor, address)).status).toBe(429)
    const other = await talked()
    expect((await wanting(other, address)).status, 'another conversation, same address').toBe(429)
    await until(() => mailsTo(address).filter(({ text }) => text.includes('échange')).length === 3)
    expect(mailsTo(elsewhere)).toEqual([])
  })

  test('goes to one address, never to a line of them', async () => {
    const visitor = await talked()
    for (const wrong of [
      'a@example.org, b@example.org',
      'a@example.org\r\nBcc: b@example.org',
      'x',
    ])
      expect((await wanting(visitor, wrong)).status).toBe(400)
  })

  test('is sent by an agent too, of their own workspace only', async () => {
    const visitor = await talked()
    const path = `/conversations/${visitor.conversationId}/transcript`
    const address = newAddress()
    const stranger = await house.agent({ company: await house.newCompany('Autre') })
    expect((await stranger.call('POST', path, { body: { address } })).status).toBe(404)
    expectStatus(await agent.call('POST', path, { body: { address } }), 202)
    await mailTo(address)
  })

  test('leaves with the customer: erased, no address stays', async () => {
    const visitor = await talked()
    const address = newAddress()
    expectStatus(await wanting(visitor, address), 202)
    await mailTo(address)
    expectStatus(await visitor.call('POST', `${PATH}/erasure`), 204)
    const kept = await house.sql('select 1 from letters where address = $1', [address])
    expect(kept).toEqual([])
  })
})

describe('a reply that the customer has not seen', () => {
  test('goes by mail, gathered, once, with a way back to the page', async () => {
    const visitor = await talked(SITE)
    await agent.reply(visitor.conversationId, 'Le colis arrive demain avant midi.')
    const address = newAddress()
    await giveAddress(visitor, address, `${SITE}/panier?session=secret#fin`)
    const mail = await mailTo(address)
    expect(mail.text).toContain('Je regarde tout de suite')
    expect(mail.text).toContain('Le colis arrive demain')
    expect(mail.text).not.toContain('secret')
    const link = /https:\/\/boutique\.example\/panier#diapason=(wk_[\w-]+):(\S+)/u.exec(mail.text)
    expect(link?.[1]).toBe(house.company.channel)
    await pause(UNSEEN_MS * 4)
    expect(mailsTo(address)).toHaveLength(1)

    const given = {
      channel: house.company.channel,
      language: 'fr',
      token: link?.[2] ?? '',
    } as const
    const back = await visit(house.url, given, { origin: SITE })
    expect(back.conversationId).toBe(visitor.conversationId)
    await back.say('Merci, je suis de retour.')
    expect((await visitor.snapshot()).messages.at(-1)?.text).toBe('Merci, je suis de retour.')
    await agent.reply(visitor.conversationId, 'Avec plaisir.')
    await until(() => mailsTo(address).length === 2)
    expect(mailsTo(address)[1]?.text).not.toContain('Le colis arrive demain')
  })

  test('is not mailed to who is there, nor to who has seen it', async () => {
    const visitor = await house.visitor()
    await visitor.say('Bonjour, je voudrais parler à une personne.')
    await until(async () => (await visitor.snapshot()).conversation?.owner === 'queue')
    const address = newAddress()
    await giveAddress(visitor, address)
    const live = await visitor.live()
    await agent.reply(visitor.conversationId, 'Je suis là.')
    await pause(UNSEEN_MS * 4)
    expect(mailsTo(address), 'the page is open').toEqual([])
    await visitor.seen((await visitor.snapshot()).conversation?.lastSeq ?? 0)
    live.close()
    await pause(UNSEEN_MS * 6)
    expect(mailsTo(address), 'it was seen').toEqual([])
  })

  test('is mailed once its reader has left without having seen it', async () => {
    const visitor = await house.visitor()
    await visitor.say('Bonjour, je voudrais parler à une personne.')
    await until(async () => (await visitor.snapshot()).conversation?.owner === 'queue')
    const address = newAddress()
    await giveAddress(visitor, address)
    const live = await visitor.live()
    await agent.reply(visitor.conversationId, 'Je suis là.')
    await pause(UNSEEN_MS * 2)
    live.close()
    await mailTo(address)
  })

  test('of a pass that was made up, or is not for this site, leads nowhere', async () => {
    const token = `${'a'.repeat(20)}.${'b'.repeat(20)}.${'c'.repeat(20)}`
    const given = { channel: house.company.channel, language: 'fr', token } as const
    const fresh = await visit(house.url, given)
    expect((await fresh.snapshot()).conversation).toBeNull()
  })

  test('nothing is mailed without an address', async () => {
    const before = post.received.length
    const visitor = await talked()
    await until(
      async () =>
        (
          await house.sql(
            "select 1 from outbox where kind = 'away-reply' and conversation_id = $1",
            [visitor.conversationId],
          )
        ).length === 0,
    )
    await pause(UNSEEN_MS * 3)
    expect(post.received.length).toBe(before)
  })
})
