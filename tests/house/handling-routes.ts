import type { Ask, AskedRoute } from './asked-route.ts'

/** The routes of whose a conversation is and when, as `isolation.test.ts` asks for them. */
export const handlingRoutes = (
  theirs: () => { conversationId: string },
): Record<string, AskedRoute> => {
  const act = (what: string, body: object): Ask => {
    return (call) => call('POST', `/conversations/${theirs().conversationId}/${what}`, { body })
  }
  return {
    'GET /conversations/assignees': { own: (call) => call('GET', '/conversations/assignees') },
    'GET /conversations/snooze-times': {
      own: (call) => call('GET', '/conversations/snooze-times'),
    },
    'POST /conversations/{id}/assign': { refused: act('assign', { fence: 2, assignee: null }) },
    'POST /conversations/{id}/snooze': { refused: act('snooze', { fence: 2, until: null }) },
    'POST /conversations/{id}/wake': { refused: act('wake', { fence: 2 }) },
    'POST /conversations/{id}/raise': { refused: act('raise', { raised: 1 }) },
    // answered for each by itself: theirs is not there
    'POST /conversations/bulk': {
      own: (call) => {
        const conversations = [{ id: theirs().conversationId, fence: 2 }]
        return call('POST', '/conversations/bulk', { body: { act: 'close', conversations } })
      },
    },
  }
}
