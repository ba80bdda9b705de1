import type {
  Conversation,
  ConversationPage,
  ConversationSummary,
  Correction,
  InboxFilter,
  NewNote,
  NewPassword,
  NewReply,
  Note,
  OwnerChange,
  Queue,
  ReadMessage,
  ReadMessagePage,
  Session,
  SignIn,
} from '@diapason/contract'
import { asked } from './filters-api.ts'
import { request } from './request.ts'

/** What may happen to the floor of a conversation. */
export type OwnerStep = 'take' | 'return' | 'close' | 'reopen'

const at = (id: string) => `/conversations/${encodeURIComponent(id)}`

/** What of the inbox is asked for. */
interface Asked {
  readonly queue: Queue
  readonly filter: InboxFilter
  readonly cursor: string | null
  /** Only these, as far as they stand in it. */
  readonly ids?: readonly string[]
}

const listAsked = ({ queue, filter, cursor, ids = [] }: Asked) =>
  new URLSearchParams([
    ['queue', queue],
    ...asked(filter),
    ...(cursor === null ? [] : [['cursor', cursor]]),
    ...ids.map((id) => ['ids', id]),
  ])

/** Every call of the inbox, one line each. */
export const api = {
  session: () => request<Session>('GET', '/session'),
  signIn: (body: SignIn) => request<Session>('POST', '/session', body),
  signOut: () => request<void>('DELETE', '/session'),
  choosePassword: (chosen: NewPassword) => request<void>('PUT', '/session/password', chosen),

  conversations: (list: Asked) =>
    request<ConversationPage>('GET', `/conversations?${listAsked(list)}`),
  search: (search: string, filter: InboxFilter = {}) =>
    request<ConversationPage>(
      'GET',
      `/conversations?${new URLSearchParams([['search', search], ...asked(filter)])}`,
    ),
  conversation: (id: string, language: string) =>
    request<Conversation>('GET', `${at(id)}?language=${language}`),
  messagesAfter: (id: string, seq: number, limit = 200) =>
    request<ReadMessagePage>('GET', `${at(id)}/messages?after=${seq}&limit=${limit}`),
  reply: (id: string, body: NewReply) => request<ReadMessage>('POST', `${at(id)}/replies`, body),
  note: (id: string, body: NewNote) => request<Note>('POST', `${at(id)}/notes`, body),
  step: (id: string, step: OwnerStep, change: OwnerChange) =>
    request<ConversationSummary>('POST', `${at(id)}/${step}`, change),
  correct: (id: string, seq: number, correction: Correction) =>
    request<ReadMessage>('PUT', `${at(id)}/messages/${seq}/correction`, correction),
  takeBack: (id: string, seq: number) =>
    request<ReadMessage>('DELETE', `${at(id)}/messages/${seq}/correction`),
  seen: (id: string, seq: number) => request<void>('POST', `${at(id)}/seen`, { seq }),
}
