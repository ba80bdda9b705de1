import { randomUUID } from 'node:crypto'
import type { Attachment, Message } from '@diapason/contract'
import type { Agent } from './agent.ts'
import { expectStatus, type Answer } from './call.ts'
import type { Visitor } from './visitor.ts'

/** The smallest pictures and papers there are, each of them real. */
export const FILES = {
  png: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
  gif: Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'),
  pdf: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF'),
  text: Buffer.from('Commande 1042 : deux bols, un ébréché.\n'),
  page: Buffer.from('<!doctype html><script>alert(1)</script>'),
}

/** Who sends and fetches files, with what their browser would send along. */
export interface Sender {
  readonly headers: Readonly<Record<string, string>>
  /** Where files of a conversation are for them, under `/api/v1`. */
  readonly place: (conversationId: string) => string
}

export const customerSends = ({ token }: Visitor): Sender => ({
  headers: { authorization: `Bearer ${token}` },
  place: () => '/visitor/conversation/attachments',
})

export const agentSends = ({ cookie }: Agent): Sender => ({
  headers: { cookie, 'x-diapason': '1' },
  place: (id) => `/conversations/${id}/attachments`,
})

/** Sends and fetches the files of one conversation. */
export function filesOf(url: string, { headers, place }: Sender, conversationId = '') {
  const address = (id: string) => `${url}/api/v1${place(conversationId)}/${id}`
  const put = async (bytes: Buffer, name: string, id: string = randomUUID()) => {
    const response = await fetch(`${address(id)}?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/octet-stream' },
      body: new Uint8Array(bytes),
    })
    const raw = await response.text()
    const body = JSON.parse(raw) as Attachment
    return { status: response.status, headers: response.headers, raw, body } as Answer<Attachment>
  }
  return {
    put,
    /** Uploads, and expects it to be accepted. */
    add: async (bytes: Buffer, name: string) => expectStatus(await put(bytes, name), 201),
    get: async (id: string) => {
      const response = await fetch(address(id), { headers })
      const bytes = Buffer.from(await response.arrayBuffer())
      return { status: response.status, headers: response.headers, bytes }
    },
    remove: async (id: string) => (await fetch(address(id), { method: 'DELETE', headers })).status,
  }
}

/** A customer sends words with files, and expects it to be accepted. */
export const sendWith = async (visitor: Visitor, text: string, attachments: readonly string[]) =>
  expectStatus(
    await visitor.call<Message>('POST', '/visitor/conversation/messages', {
      body: { id: randomUUID(), text, attachments },
    }),
    201,
  )
