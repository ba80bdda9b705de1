import type { SavedViews, Tag } from '@diapason/contract'
import type { Agent } from './agent.ts'
import { expectStatus } from './call.ts'
import type { AskedRoute } from './asked-route.ts'

/** What a company has filed, as somebody elsewhere might have found it. */
export interface Filed {
  readonly conversationId: string
  readonly tagId: string
  readonly viewId: string
}

const view = (name: string) => ({
  name,
  shared: 'workspace',
  teamId: null,
  queue: 'all',
  filter: {},
})

/** Makes a tag, which the conversation carries, and a view; both bear a mark. */
export async function fileSomething(
  agent: Agent,
  conversationId: string,
  mark: string,
): Promise<Filed> {
  const body = { name: mark }
  const tag = expectStatus(await agent.call<Tag>('POST', '/tags', { body }), 201)
  const tagging = { ids: [conversationId], add: [tag.id] }
  expectStatus(await agent.call('POST', '/conversations/tags', { body: tagging }), 200)
  const made = await agent.call<SavedViews>('POST', '/views', { body: view(mark) })
  const viewId = expectStatus(made, 200).views[0]?.id ?? ''
  return { conversationId, tagId: tag.id, viewId }
}

/** The routes of tags, views and mentions, as `isolation.test.ts` asks for them. */
export const filingRoutes = (theirs: () => Filed): Record<string, AskedRoute> => ({
  'GET /tags': { own: (call) => call('GET', '/tags') },
  'POST /tags': { own: (call) => call('POST', '/tags', { body: { name: 'La nôtre' } }) },
  'PUT /tags/{id}': {
    refused: (call) => call('PUT', `/tags/${theirs().tagId}`, { body: { name: 'Prise' } }),
  },
  'POST /tags/{id}/merge': {
    refused: (call) => {
      const { tagId } = theirs()
      return call('POST', `/tags/${tagId}/merge`, { body: { into: theirs().viewId } })
    },
  },
  'POST /conversations/tags': {
    refused: (call) => {
      const body = { ids: [theirs().conversationId], add: [theirs().tagId] }
      return call('POST', '/conversations/tags', { body })
    },
  },
  'GET /mentions/people': { own: (call) => call('GET', '/mentions/people') },
  'POST /mentions/seen': {
    own: (call) =>
      call('POST', '/mentions/seen', { body: { conversation: theirs().conversationId } }),
  },
  'GET /views': { own: (call) => call('GET', '/views') },
  'POST /views': { own: (call) => call('POST', '/views', { body: view('Tout') }) },
  'PUT /views/order': {
    own: (call) => {
      const { viewId } = theirs()
      return call('PUT', '/views/order', { body: { order: [viewId], first: viewId } })
    },
  },
  'PUT /views/{id}': {
    refused: (call) => call('PUT', `/views/${theirs().viewId}`, { body: view('Prise') }),
  },
  'DELETE /views/{id}': { refused: (call) => call('DELETE', `/views/${theirs().viewId}`) },
})
