import { randomUUID } from 'node:crypto'
import type {
  Message,
  MessagePage,
  NewVisit,
  Visit,
  VisitorConversation,
  VisitorFrame,
  VisitorSnapshot,
} from '@diapason/contract'
import { caller, expectStatus, type Answer, type Call } from './call.ts'
import { openLive, type Live } from './live.ts'

/** A customer in front of the widget. */
export interface Visitor {
  readonly token: string
  readonly conversationId: string
  readonly call: Call
  /** Writes, and expects it to be accepted. */
  say(text: string): Promise<Message>
  /** Writes with an id of one's own, and takes any answer. */
  post(id: string, text: string): Promise<Answer<Message>>
  /** « Parler à une personne » */
  askPerson(id?: string): Promise<VisitorConversation>
  snapshot(): Promise<VisitorSnapshot>
  messages(after?: number): Promise<MessagePage>
  seen(seq: number): Promise<void>
  live(url?: string): Promise<Live<VisitorFrame>>
}

/** The first click, with whatever the widget sends along. */
export async function visit(
  url: string,
  given: NewVisit,
  headers: Readonly<Record<string, string>> = {},
): Promise<Visitor> {
  const asked = { body: given, headers }
  const pass = expectStatus(await caller(url)<Visit>('POST', '/visitor/visits', asked), 201)
  return visitorWith(url, pass)
}

function visitorWith(url: string, { token, conversationId }: Visit): Visitor {
  const call = caller(url, { authorization: `Bearer ${token}` })
  const path = '/visitor/conversation'
  const post = (id: string, text: string) =>
    call<Message>('POST', `${path}/messages`, { body: { id, text } })
  return {
    token,
    conversationId,
    call,
    post,
    say: async (text) => expectStatus(await post(randomUUID(), text), 201),
    askPerson: async (id = randomUUID()) =>
      expectStatus(
        await call<VisitorConversation>('POST', `${path}/handover`, { body: { id } }),
        200,
      ),
    snapshot: async () => expectStatus(await call<VisitorSnapshot>('GET', path), 200),
    messages: async (after = 0) =>
      expectStatus(await call<MessagePage>('GET', `${path}/messages?after=${after}`), 200),
    seen: async (seq) =>
      void expectStatus(await call('POST', `${path}/seen`, { body: { seq } }), 204),
    live: (at = url) => openLive<VisitorFrame>(at, { token }),
  }
}
