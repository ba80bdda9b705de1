import { randomUUID } from 'node:crypto'
import type { Macro } from '@diapason/contract'
import type { Agent } from './agent.ts'
import { expectStatus } from './call.ts'
import { agentSends, FILES, filesOf } from './files.ts'
import type { AskedRoute } from './asked-route.ts'

/** What a company keeps beside a conversation, as somebody elsewhere might have found it. */
export interface Kept {
  readonly conversationId: string
  readonly customerId: string
  readonly macroId: string
  readonly attachmentId: string
  readonly customerNoteId: string
}

const macro = (title: string) => ({ title, text: title, steps: [], shared: true })

/** Makes a ready reply, a file, a note on the customer and a segment of theirs; all bear a mark. */
export async function keepSomething(
  url: string,
  agent: Agent,
  { mark, ...ids }: Pick<Kept, 'conversationId' | 'customerId'> & { readonly mark: string },
): Promise<Kept> {
  const made = await agent.call<Macro>('POST', '/macros', { body: macro(mark) })
  const files = filesOf(url, agentSends(agent), ids.conversationId)
  const customerNoteId = randomUUID()
  const body = { id: customerNoteId, text: mark }
  expectStatus(await agent.call('POST', `/customers/${ids.customerId}/notes`, { body }), 200)
  const segments = { segments: [mark] }
  expectStatus(
    await agent.call('PUT', `/customers/${ids.customerId}/segments`, { body: segments }),
    200,
  )
  const { id: attachmentId } = await files.add(FILES.pdf, `${mark}.pdf`)
  return { ...ids, macroId: expectStatus(made, 201).id, attachmentId, customerNoteId }
}

const BY_TOKEN = 'the token names the conversation; see attachments.test.ts, transcript.test.ts'

/** The routes of files, held and ready replies, mail and customers, as `isolation.test.ts` asks for them. */
export const talkRoutes = (theirs: () => Kept): Record<string, AskedRoute> => {
  const beside = (rest: string) => `/conversations/${theirs().conversationId}${rest}`
  const file = () => beside(`/attachments/${theirs().attachmentId}`)
  const reply = { text: 'Je passe par là.', seenSeq: 1_000_000, holdMs: 1_000 }
  return {
    'GET /conversations/{id}/attachments/{attachment}': { refused: (call) => call('GET', file()) },
    'DELETE /conversations/{id}/attachments/{attachment}': {
      refused: (call) => call('DELETE', file()),
    },
    'POST /conversations/{id}/attachments/{attachment}': {
      open: 'bytes instead of JSON; see attachments.test.ts',
    },
    'GET /visitor/conversation/attachments/{attachment}': { open: BY_TOKEN },
    'POST /visitor/conversation/attachments/{attachment}': { open: BY_TOKEN },
    'DELETE /visitor/conversation/attachments/{attachment}': { open: BY_TOKEN },
    'GET /visitor/conversation/mail': { open: BY_TOKEN },
    'POST /visitor/conversation/mail': { open: BY_TOKEN },
    'POST /visitor/conversation/transcript': { open: BY_TOKEN },
    'GET /held-replies': { own: (call) => call('GET', '/held-replies') },
    'POST /conversations/{id}/held-replies': {
      refused: (call) =>
        call('POST', beside('/held-replies'), { body: { id: randomUUID(), ...reply } }),
    },
    'DELETE /conversations/{id}/held-replies/{reply}': {
      refused: (call) => call('DELETE', beside(`/held-replies/${randomUUID()}`)),
    },
    'GET /macros': { own: (call) => call('GET', '/macros') },
    'POST /macros': { own: (call) => call('POST', '/macros', { body: macro('La nôtre') }) },
    'PUT /macros/{id}': {
      refused: (call) => call('PUT', `/macros/${theirs().macroId}`, { body: macro('Prise') }),
    },
    'DELETE /macros/{id}': { refused: (call) => call('DELETE', `/macros/${theirs().macroId}`) },
    'POST /conversations/{id}/transcript': {
      refused: (call) => call('POST', beside('/transcript'), { body: {} }),
    },
    'GET /mail': { own: (call) => call('GET', '/mail') },
    'GET /notifications': { own: (call) => call('GET', '/notifications') },
    'PUT /notifications': { own: (call) => call('PUT', '/notifications', { body: {} }) },
    'GET /notifications/mail-test': { own: (call) => call('GET', '/notifications/mail-test') },
    'POST /notifications/mail-test': { open: 'mails whoever asks; see mail.test.ts' },
    'GET /customers': { own: (call) => call('GET', '/customers?name=maison') },
    'GET /customers/{id}': { refused: (call) => call('GET', `/customers/${theirs().customerId}`) },
    'POST /customers/{id}/notes': {
      refused: (call) => {
        const body = { id: randomUUID(), text: 'Prise.' }
        return call('POST', `/customers/${theirs().customerId}/notes`, { body })
      },
    },
    'DELETE /customers/{id}/notes/{note}': {
      refused: (call) =>
        call('DELETE', `/customers/${theirs().customerId}/notes/${theirs().customerNoteId}`),
    },
    'GET /customers/segments': { own: (call) => call('GET', '/customers/segments') },
    'PUT /customers/{id}/segments': {
      refused: (call) => {
        const body = { segments: ['Prise'] }
        return call('PUT', `/customers/${theirs().customerId}/segments`, { body })
      },
    },
    'POST /customers/{id}/join': {
      refused: (call) => {
        const body = { other: theirs().customerId }
        return call('POST', `/customers/${randomUUID()}/join`, { body })
      },
    },
    'POST /customers/{id}/set-apart': {
      refused: (call) => {
        const body = { other: randomUUID() }
        return call('POST', `/customers/${theirs().customerId}/set-apart`, { body })
      },
    },
  }
}
