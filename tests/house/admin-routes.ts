import type { Team, WebhookDelivery, WebhookWithSecret } from '@diapason/contract'
import type { Agent } from './agent.ts'
import { expectStatus } from './call.ts'
import type { AskedRoute } from './asked-route.ts'

/** What administrators of a company have set up, as somebody elsewhere might have found it. */
export interface SetUp {
  readonly userId: string
  readonly teamId: string
  readonly webhookId: string
  readonly deliveryId: string
}

const hook = (name: string) => ({
  name,
  url: 'https://example.org/hook',
  events: ['message.received'],
  withWords: false,
  active: false,
})

/** A team, and a webhook that is off; both bear a mark. */
export async function setSomethingUp(agent: Agent, mark: string): Promise<SetUp> {
  const team = { name: mark.slice(0, 60), members: [agent.user.id] }
  const made = expectStatus(await agent.call<Team>('POST', '/teams', { body: team }), 201)
  const given = { body: hook(mark.slice(0, 60)) }
  const webhook = await agent.call<WebhookWithSecret>('POST', '/webhooks', given)
  const { id: webhookId } = expectStatus(webhook, 201)
  const deliveries = await agent.call<WebhookDelivery[]>('GET', `/webhooks/${webhookId}/deliveries`)
  expectStatus(deliveries, 200)
  const { id: userId } = agent.user
  return { userId, teamId: made.id, webhookId, deliveryId: webhookId }
}

const peopleRoutes = (theirs: () => SetUp): Record<string, AskedRoute> => ({
  'POST /users/{id}/enable': {
    refused: (call) => call('POST', `/users/${theirs().userId}/enable`),
  },
  'POST /users/{id}/sign-out': {
    refused: (call) => call('POST', `/users/${theirs().userId}/sign-out`),
  },
  'PUT /users/{id}/role': {
    refused: (call) => call('PUT', `/users/${theirs().userId}/role`, { body: { role: 'agent' } }),
  },
  'GET /audit': { own: (call) => call('GET', '/audit') },
  'GET /audit/export': { own: (call) => call('GET', '/audit/export') },
  'GET /demo': { own: (call) => call('GET', '/demo') },
  // customers have written in the asker’s workspace: it is not empty
  'POST /demo': { refused: (call) => call('POST', '/demo') },
  'DELETE /demo': { own: (call) => call('DELETE', '/demo') },
  'POST /demo/tour': { own: (call) => call('POST', '/demo/tour') },
})

const teamRoutes = (theirs: () => SetUp): Record<string, AskedRoute> => ({
  'GET /teams': { own: (call) => call('GET', '/teams') },
  'POST /teams': {
    own: (call) =>
      call('POST', '/teams', { body: { name: 'Les nôtres', members: [theirs().userId] } }),
  },
  'PUT /teams/{id}': {
    refused: (call) =>
      call('PUT', `/teams/${theirs().teamId}`, { body: { name: 'Prise', members: [] } }),
  },
  'DELETE /teams/{id}': { refused: (call) => call('DELETE', `/teams/${theirs().teamId}`) },
  'GET /teams/routes': { own: (call) => call('GET', '/teams/routes') },
  'PUT /teams/routes': {
    refused: (call) => {
      const route = { intent: null, language: null, channelId: null, teamId: theirs().teamId }
      return call('PUT', '/teams/routes', { body: { routes: [route] } })
    },
  },
})

const webhookRoutes = (theirs: () => SetUp): Record<string, AskedRoute> => {
  const at = (rest = '') => `/webhooks/${theirs().webhookId}${rest}`
  return {
    'GET /webhooks': { own: (call) => call('GET', '/webhooks') },
    'POST /webhooks': { own: (call) => call('POST', '/webhooks', { body: hook('Le nôtre') }) },
    'PUT /webhooks/{id}': { refused: (call) => call('PUT', at(), { body: hook('Pris') }) },
    'DELETE /webhooks/{id}': { refused: (call) => call('DELETE', at()) },
    'POST /webhooks/{id}/secret': { refused: (call) => call('POST', at('/secret')) },
    'POST /webhooks/{id}/test': { refused: (call) => call('POST', at('/test')) },
    'GET /webhooks/{id}/deliveries': { refused: (call) => call('GET', at('/deliveries')) },
    'POST /webhooks/{id}/deliveries/{delivery}/retry': {
      refused: (call) => call('POST', at(`/deliveries/${theirs().deliveryId}/retry`)),
    },
  }
}

/** The routes of people, teams, webhooks and examples, as `isolation.test.ts` asks for them. */
export const adminRoutes = (theirs: () => SetUp): Record<string, AskedRoute> => ({
  ...peopleRoutes(theirs),
  ...teamRoutes(theirs),
  ...webhookRoutes(theirs),
})
