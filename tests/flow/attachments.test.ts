import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type {
  CustomerExport,
  Erasure,
  Message,
  Note,
  OwnExport,
  ReadMessage,
} from '@diapason/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { backup } from '../../packages/server/src/store/backup.ts'
import { openStore } from '../../packages/server/src/store/db.ts'
import { restore } from '../../packages/server/src/store/restore.ts'
import { freshDatabase } from '../fresh-database.ts'
import { openHouse, until, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import { expectStatus } from '../house/call.ts'
import { agentSends, customerSends, FILES, filesOf, sendWith } from '../house/files.ts'
import type { Visitor } from '../house/visitor.ts'

let house: House
let agent: Agent
beforeAll(async () => {
  house = await openHouse({ filesMb: 21 })
  agent = await house.agent()
})
afterAll(() => house.close())

const filesFor = (visitor: Visitor) => filesOf(house.url, customerSends(visitor))
const filesAt = (id: string, who = agent) => filesOf(house.url, agentSends(who), id)
const post = (visitor: Visitor, body: object) =>
  visitor.call<Message>('POST', '/visitor/conversation/messages', { body })

/** A customer whom a person has answered: nothing more happens by itself. */
async function inConversation(): Promise<Visitor> {
  const visitor = await house.visitor()
  await visitor.say('Bonjour, je veux parler à quelqu’un.')
  await until(async () => (await visitor.snapshot()).conversation?.owner === 'queue')
  await agent.reply(visitor.conversationId, 'Bonjour, je vous écoute.')
  return visitor
}

const reply = async (id: string, text: string, attachments: readonly string[]) => {
  const { summary } = await agent.open(id)
  const body = { id: randomUUID(), text, attachments, seenSeq: summary.lastSeq }
  return agent.call<ReadMessage>('POST', `/conversations/${id}/replies`, { body })
}
const note = (id: string, text: string, attachments: readonly string[], noteId = randomUUID()) =>
  agent.call<Note>('POST', `/conversations/${id}/notes`, {
    body: { id: noteId, text, attachments },
  })

describe('a customer', () => {
  test('sends a picture as the first words of all, and a person gets it', async () => {
    const visitor = await house.visitor()
    const files = filesFor(visitor)
    const picture = await files.add(FILES.png, 'bol cassé.png')
    const about = { name: 'bol cassé.png', type: 'image/png', width: 1, height: 1 }
    expect(picture).toMatchObject(about)
    const live = await visitor.live()
    await live.subscribe(visitor.conversationId)
    const sent = await sendWith(visitor, '', [picture.id])
    expect(sent).toMatchObject({ text: '', author: 'customer', attachments: [picture] })
    const frame = await live.next('message', ({ message }) => message.id === sent.id)
    expect(frame.message.attachments).toEqual([picture])
    live.close()

    await until(async () => (await visitor.snapshot()).conversation?.owner === 'queue')
    const { messages, summary, briefing } = await agent.open(visitor.conversationId)
    expect(messages[0]).toMatchObject({ attachments: [picture], text: '' })
    expect(summary).toMatchObject({ lastWords: 'bol cassé.png', reasons: ['sent-file'] })
    expect(messages[1]?.text).toMatch(/envoi|pièces jointes|ce que c’est|m’envoyez/)
    expect(briefing?.lines.flatMap(({ quote }) => quote?.text ?? [])).not.toContain('')
    const seen = await filesAt(visitor.conversationId).get(picture.id)
    expect(seen.bytes).toEqual(FILES.png)
    expect((await files.get(picture.id)).bytes).toEqual(FILES.png)
  })

  test('gets the same answer for the same upload and the same message, and stores neither twice', async () => {
    const visitor = await inConversation()
    const files = filesFor(visitor)
    const id = randomUUID()
    const both = await Promise.all([
      files.put(FILES.pdf, 'a.pdf', id),
      files.put(FILES.pdf, 'a.pdf', id),
    ])
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 201])
    expect(await files.put(FILES.text, 'a.pdf', id)).toMatchObject({
      status: 422,
      body: { code: 'id_reused' },
    })
    const body = { id: randomUUID(), text: 'Voici la facture.', attachments: [id] }
    const first = await post(visitor, body)
    expect(first.status).toBe(201)
    expect(await post(visitor, body)).toMatchObject({ status: 200, body: first.body })
    expect(await post(visitor, { ...body, attachments: [] })).toMatchObject({ status: 422 })
    const again = { ...body, id: randomUUID() }
    expect(await post(visitor, again)).toMatchObject({ status: 422, body: { code: 'files_gone' } })
    const { messages } = await visitor.snapshot()
    expect(messages.filter(({ text }) => text === body.text)).toHaveLength(1)
  })

  test('may write before and after: five files at most, and never nothing at all', async () => {
    const visitor = await inConversation()
    const files = filesFor(visitor)
    const names = ['1.png', '2.png', '3.png', '4.png', '5.png', '6.png']
    const added = await Promise.all(names.map((name) => files.add(FILES.png, name)))
    const ids = added.map(({ id }) => id).toReversed()
    const write = (attachments: readonly string[]) =>
      post(visitor, { id: randomUUID(), text: ' ', attachments })
    expect(await write(ids)).toMatchObject({ status: 400 })
    expect(await write([])).toMatchObject({ status: 400, body: { code: 'invalid_request' } })
    const { body } = await write(ids.slice(0, 5))
    expect(body.attachments.map(({ name }) => name)).toEqual(names.toReversed().slice(0, 5))
  })

  test('takes a file back before it is sent, not after', async () => {
    const visitor = await inConversation()
    const files = filesFor(visitor)
    const [kept, gone] = [await files.add(FILES.gif, 'a.gif'), await files.add(FILES.gif, 'b.gif')]
    expect(await files.remove(gone.id)).toBe(204)
    expect(await files.remove(gone.id)).toBe(204)
    const body = { id: randomUUID(), text: '', attachments: [kept.id, gone.id] }
    expect(await post(visitor, body)).toMatchObject({ status: 422, body: { code: 'files_gone' } })
    await sendWith(visitor, '', [kept.id])
    await files.remove(kept.id)
    expect((await files.get(kept.id)).status).toBe(200)
  })
})

describe('what is not accepted', () => {
  let visitor: Visitor
  beforeAll(async () => {
    visitor = await inConversation()
  })
  const cut = FILES.png.subarray(0, 40)
  const CASES: [what: string, bytes: Buffer, name: string, status: number, code: string][] = [
    ['a page that is called a picture', FILES.page, 'photo.png', 415, 'file_type'],
    ['a drawing that can run', Buffer.from('<svg/onload=alert(1)>'), 'a.svg', 415, 'file_type'],
    ['a program', Buffer.from('MZ\x90\0', 'latin1'), 'facture.pdf', 415, 'file_type'],
    ['a picture that breaks off', cut, 'a.png', 422, 'file_damaged'],
    ['nothing', Buffer.alloc(0), 'a.txt', 400, 'file_empty'],
    ['more than 10 MB', Buffer.alloc(10 * 1024 ** 2 + 1, 'a'), 'a.txt', 413, 'file_too_large'],
  ]
  test.each(CASES)('%s', async (_what, bytes, name, status, code) => {
    const told = { status, body: { code, action: expect.stringMatching(/\w/) as string } }
    expect(await filesFor(visitor).put(bytes, name)).toMatchObject(told)
    expect(await filesAt(visitor.conversationId).put(bytes, name)).toMatchObject(told)
  })

  test('the name does not make a file something else', async () => {
    const { body } = await filesFor(visitor).put(FILES.pdf, '../../photo.png\r\nx: y.exe')
    expect(body).toMatchObject({ type: 'application/pdf', name: 'photo.pngx_ y.exe.pdf' })
  })

  test('more than a conversation may hold, whoever sends it', async () => {
    const full = await inConversation()
    const large = () => randomBytes(5 * 1024 ** 2).toString('hex')
    const files = filesFor(full)
    const first = Buffer.from(large())
    expect(first).toHaveLength(10 * 1024 ** 2)
    const { id } = await files.add(first, 'a.txt')
    await filesAt(full.conversationId).add(Buffer.from(large()), 'b.txt')
    const third = Buffer.from(large())
    const told = { status: 413, body: { code: 'files_full' } }
    expect(await files.put(third, 'c.txt')).toMatchObject(told)
    expect(await filesAt(full.conversationId).put(third, 'c.txt')).toMatchObject(told)
    await sendWith(full, '', [id])
    expect((await files.get(id)).bytes.equals(first)).toBe(true)
    await files.add(FILES.text, 'still room.txt')
  })
})

test('a download runs nothing, and tells what it is', async () => {
  const visitor = await inConversation()
  const files = filesFor(visitor)
  const text = await files.add(FILES.text, 'é"; x.csv')
  const picture = await files.add(FILES.png, 'a.png')
  await sendWith(visitor, 'Voici.', [text.id, picture.id])
  for (const from of [files, filesAt(visitor.conversationId)]) {
    const { headers, bytes } = await from.get(text.id)
    expect(bytes).toEqual(FILES.text)
    expect(headers.get('content-type')).toBe('text/plain')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toBe("sandbox; default-src 'none'")
    expect(headers.get('cache-control')).toMatch(/^private/)
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="__; x.csv"; filename*=UTF-8''%C3%A9_%3B%20x.csv`,
    )
    expect((await from.get(picture.id)).headers.get('content-disposition')).toMatch(/^inline;/)
  }
})

describe('nobody reaches', () => {
  test('what another customer sent, or what is not sent yet', async () => {
    const [visitor, other] = [await inConversation(), await inConversation()]
    const files = filesFor(visitor)
    const sent = await files.add(FILES.png, 'a.png')
    const waiting = await files.add(FILES.png, 'b.png')
    await sendWith(visitor, '', [sent.id])
    expect((await filesFor(other).get(sent.id)).status).toBe(404)
    expect((await files.get(waiting.id)).status).toBe(404)
    const body = { id: randomUUID(), text: '', attachments: [waiting.id] }
    expect(await post(other, body)).toMatchObject({ status: 422, body: { code: 'files_gone' } })
    expect((await filesAt(other.conversationId).get(sent.id)).status).toBe(404)
    expect(
      (
        await filesOf(house.url, {
          headers: {},
          place: () => '/visitor/conversation/attachments',
        }).get(sent.id)
      ).status,
    ).toBe(401)
  })

  test('a file of another company', async () => {
    const visitor = await inConversation()
    const files = filesFor(visitor)
    const { id } = await files.add(FILES.png, 'a.png')
    await sendWith(visitor, '', [id])
    const company = await house.newCompany('Maison B')
    const stranger = filesAt(visitor.conversationId, await house.agent({ company }))
    expect((await stranger.get(id)).status).toBe(404)
    expect(await stranger.put(FILES.png, 'b.png')).toMatchObject({ status: 404 })
    expect(await stranger.remove(id)).toBe(404)
    expect((await files.get(id)).status).toBe(200)
  })

  test('as a customer the file of a note, by any way', async () => {
    const visitor = await inConversation()
    const { conversationId } = visitor
    const live = await visitor.live()
    await live.subscribe(conversationId)
    const files = filesAt(conversationId)
    const secret = await files.add(FILES.pdf, 'avoir-interne.pdf')
    const noteId = randomUUID()
    const noted = expectStatus(await note(conversationId, '', [secret.id], noteId), 201)
    expect(noted.attachments).toEqual([secret])
    expect(expectStatus(await note(conversationId, '', [secret.id], noteId), 201)).toEqual(noted)
    expect((await agent.open(conversationId)).notes[0]?.attachments).toEqual([secret])
    expect((await files.get(secret.id)).bytes).toEqual(FILES.pdf)

    expect((await filesFor(visitor).get(secret.id)).status).toBe(404)
    expect(await filesFor(visitor).remove(secret.id)).toBe(204)
    const body = { id: randomUUID(), text: 'x', attachments: [secret.id] }
    expect(await post(visitor, body)).toMatchObject({ status: 422 })
    expect(await reply(conversationId, 'Voici.', [secret.id])).toMatchObject({ status: 422 })
    const own = await visitor.call<OwnExport>('GET', '/visitor/conversation/export')
    const told = JSON.stringify([await visitor.snapshot(), await visitor.messages(), own.body])
    for (const heard of [told, live.raw()]) {
      expect(heard).not.toContain(secret.id)
      expect(heard).not.toContain('avoir-interne')
    }
    expect((await files.get(secret.id)).status).toBe(200)
    live.close()
  })

  test('as an agent what a colleague has not sent', async () => {
    const visitor = await inConversation()
    const colleague = await house.agent()
    const { id } = await filesAt(visitor.conversationId, colleague).add(FILES.pdf, 'a.pdf')
    expect(await reply(visitor.conversationId, 'Voici.', [id])).toMatchObject({ status: 422 })
    await filesAt(visitor.conversationId).remove(id)
    expect((await filesAt(visitor.conversationId, colleague).get(id)).status).toBe(200)
  })
})

test('an agent answers with a file and without a word, once however often it is sent', async () => {
  const visitor = await inConversation()
  const { conversationId } = visitor
  const { id } = await filesAt(conversationId).add(FILES.pdf, 'étiquette.pdf')
  const { summary } = await agent.open(conversationId)
  const body = { id: randomUUID(), text: '', attachments: [id], seenSeq: summary.lastSeq }
  const send = () =>
    agent.call<ReadMessage>('POST', `/conversations/${conversationId}/replies`, { body })
  const sent = expectStatus(await send(), 201)
  expect(sent.attachments.map(({ name }) => name)).toEqual(['étiquette.pdf'])
  expect(expectStatus(await send(), 201)).toEqual(sent)
  expect((await visitor.snapshot()).messages.at(-1)?.attachments).toEqual(sent.attachments)
  expect((await filesFor(visitor).get(id)).bytes).toEqual(FILES.pdf)
})

test('what no message names is gone after a day, and nothing else', async () => {
  const visitor = await inConversation()
  const files = filesFor(visitor)
  const [sent, old, young] = [
    await files.add(FILES.png, 'sent.png'),
    await files.add(FILES.png, 'old.png'),
    await files.add(FILES.png, 'young.png'),
  ]
  await sendWith(visitor, '', [sent.id])
  const age = `update attachments set uploaded_at = now() - interval '25 hours' where id = any($1)`
  await house.sql(age, [[sent.id, old.id]])
  house.app.flow.wakeKeeper()
  const left = () =>
    house.sql<{ id: string }>(
      `select distinct attachment_id as id from attachment_parts where conversation_id = $1`,
      [visitor.conversationId],
    )
  await until(async () => (await left()).length === 2)
  expect((await left()).map(({ id }) => id).toSorted()).toEqual([sent.id, young.id].toSorted())
})

test('an export lists the files, an erasure takes them along', async () => {
  const visitor = await inConversation()
  const { conversationId } = visitor
  const file = await filesFor(visitor).add(FILES.text, 'commande.txt')
  await sendWith(visitor, 'Voici.', [file.id])
  const { id } = await filesAt(conversationId).add(FILES.pdf, 'interne.pdf')
  expectStatus(await note(conversationId, '', [id]), 201)
  const own = await visitor.call<OwnExport>('GET', '/visitor/conversation/export')
  expect(own.body.conversations[0]?.messages.at(-1)?.attachments).toEqual([file])
  const customerId = (await agent.open(conversationId)).summary.customer.id
  const { body } = await agent.call<CustomerExport>('GET', `/customers/${customerId}/export`)
  expect(body.records['attachments']).toHaveLength(2)
  expect(body.records).not.toHaveProperty('attachment_parts')

  const proof = await agent.call<Erasure>('DELETE', `/customers/${customerId}`)
  expect(proof.body.counts).toMatchObject({ attachments: 2, attachment_parts: 2 })
  const left = await house.sql(
    `select 1 from attachments where conversation_id = $1
     union all select 1 from attachment_parts where conversation_id = $1`,
    [conversationId],
  )
  expect(left).toEqual([])
})

test('a backup brings every byte back', async () => {
  const visitor = await inConversation()
  const bytes = Buffer.from(randomBytes(1_000_000).toString('base64'))
  const { id } = await filesFor(visitor).add(bytes, 'journal.txt')
  await sendWith(visitor, '', [id])
  const folder = await mkdtemp(join(tmpdir(), 'diapason-files-'))
  const database = await freshDatabase()
  const other = openStore(database.url, 2, 0)
  try {
    const file = join(folder, 'all.gz')
    const written = await backup(house.app.flow.store.pool, file)
    expect(await restore(other.pool, file)).toEqual(written)
    const { rows } = await other.pool.query<{ bytes: Buffer }>(
      `select bytes from attachment_parts where attachment_id = $1 order by part`,
      [id],
    )
    expect(rows.length).toBeGreaterThan(4)
    expect(Buffer.concat(rows.map((row) => row.bytes)).equals(bytes)).toBe(true)
  } finally {
    await other.close()
    await database.drop()
    await rm(folder, { recursive: true, force: true })
  }
})
