import { randomUUID } from 'node:crypto'
import type {
  AgentFrame,
  Conversation,
  ConversationPage,
  ConversationSummary,
  Note,
  Queue,
  ReadMessage,
  ReadMessagePage,
  User,
} from '@diapason/contract'
import { caller, expectStatus, type Answer, type Call } from './call.ts'
import { openLive, type Live } from './live.ts'

type Change = 'take' | 'return' | 'close' | 'reopen'

/** A person of the team in front of the console. */
export interface Agent {
  readonly user: User
  readonly cookie: string
  readonly call: Call
  list(queue: Queue): Promise<ConversationPage>
  open(id: string): Promise<Conversation>
  messages(id: string, after?: number): Promise<ReadMessagePage>
  reply(id: string, text: string): Promise<ReadMessage>
  post(
    id: string,
    reply: { id: string; text: string; seenSeq: number },
  ): Promise<Answer<ReadMessage>>
  note(id: string, text: string, noteId?: string): Promise<Note>
  /** Take, return, close, reopen with the fence that is current now. */
  change(id: string, change: Change): Promise<ConversationSummary>
  tryChange(id: string, change: Change, fence: number): Promise<Answer<ConversationSummary>>
  seen(id: string, seq: number): Promise<void>
  live(url?: string): Promise<Live<AgentFrame>>
}

/** What an answer put into the browser's jar. */
export const cookieOf = (answer: Answer): string =>
  answer.headers.get('set-cookie')?.split(';')[0] ?? ''

/** A person who is signed in: talks as the console does, with cookie and header. */
export function agentWith(url: string, user: User, cookie: string): Agent {
  const call = caller(url, { cookie, 'x-diapason': '1' })
  const of = (id: string) => `/conversations/${id}`
  const open = async (id: string) => expectStatus(await call<Conversation>('GET', of(id)), 200)
  const tryChange: Agent['tryChange'] = (id, change, fence) =>
    call('POST', `${of(id)}/${change}`, { body: { fence } })
  const post: Agent['post'] = (id, body) => call('POST', `${of(id)}/replies`, { body })
  return {
    user,
    cookie,
    call,
    open,
    tryChange,
    post,
    list: async (queue) =>
      expectStatus(await call<ConversationPage>('GET', `/conversations?queue=${queue}`), 200),
    messages: async (id, after = 0) =>
      expectStatus(await call<ReadMessagePage>('GET', `${of(id)}/messages?after=${after}`), 200),
    reply: async (id, text) => {
      const seenSeq = (await open(id)).summary.lastSeq
      return expectStatus(await post(id, { id: randomUUID(), text, seenSeq }), 201)
    },
    note: async (id, text, noteId = randomUUID()) =>
      expectStatus(
        await call<Note>('POST', `${of(id)}/notes`, { body: { id: noteId, text } }),
        201,
      ),
    change: async (id, change) =>
      expectStatus(await tryChange(id, change, (await open(id)).summary.fence), 200),
    seen: async (id, seq) =>
      void expectStatus(await call('POST', `${of(id)}/seen`, { body: { seq } }), 204),
    live: (at = url) => openLive<AgentFrame>(at, { headers: { cookie } }),
  }
}
