import { randomUUID } from 'node:crypto'
import type { AskedRoute } from './asked-route.ts'

/** The routes of what is offered to whom and of the private journal, as `isolation.test.ts` asks for them. */
export const ownRoutes = (theirs: () => { conversationId: string }): Record<string, AskedRoute> => {
  const moment = (conversation: string | null) => ({
    kind: 'good',
    text: 'Un merci.',
    mood: null,
    day: '2026-11-20',
    conversation,
  })
  const sharing = { on: false, atOnce: 5, minutes: 5 }
  return {
    'GET /sharing': { own: (call) => call('GET', '/sharing') },
    'PUT /sharing': { own: (call) => call('PUT', '/sharing', { body: sharing }) },
    'GET /sharing/mine': { own: (call) => call('GET', '/sharing/mine') },
    'PUT /sharing/mine': {
      own: (call) => call('PUT', '/sharing/mine', { body: { atOnce: 2, languages: ['fr'] } }),
    },
    'POST /sharing/pause': {
      own: (call) => call('POST', '/sharing/pause', { body: { minutes: 10 } }),
    },
    'DELETE /sharing/pause': { own: (call) => call('DELETE', '/sharing/pause') },
    'GET /journal': { own: (call) => call('GET', '/journal') },
    'POST /journal': {
      refused: (call) => call('POST', '/journal', { body: moment(theirs().conversationId) }),
    },
    'PUT /journal/{id}': {
      refused: (call) => call('PUT', `/journal/${randomUUID()}`, { body: moment(null) }),
    },
    'DELETE /journal/{id}': { refused: (call) => call('DELETE', `/journal/${randomUUID()}`) },
    'DELETE /journal': { own: (call) => call('DELETE', '/journal') },
  }
}
