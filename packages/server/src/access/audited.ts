/** What is kept of an act beside who, when and to what: fields of the request, by name. */
interface Audited {
  readonly act: string
  /** Names of fields that say what something became; never words of a customer, never a secret. */
  readonly keeps?: readonly string[]
}

/**
 * Acts that somebody must be able to answer for, by route. The line is written when the act is done,
 * before the answer leaves: whoever sees that it worked can be sure that it stands there.
 */
export const AUDITED: Readonly<Record<string, Audited>> = {
  'POST /users': { act: 'people.invite', keeps: ['role'] },
  'POST /users/:id/sign-in-link': { act: 'people.link' },
  'POST /users/:id/disable': { act: 'people.disable' },
  'POST /users/:id/enable': { act: 'people.enable' },
  'POST /users/:id/sign-out': { act: 'people.sign-out' },
  'PUT /users/:id/role': { act: 'people.role', keeps: ['role'] },
  'POST /teams': { act: 'teams.make', keeps: ['name'] },
  'PUT /teams/:id': { act: 'teams.change', keeps: ['name'] },
  'DELETE /teams/:id': { act: 'teams.remove' },
  'PUT /teams/routes': { act: 'teams.routes' },
  'PUT /sharing': { act: 'sharing.change', keeps: ['on', 'atOnce', 'minutes'] },
  'POST /api-keys': { act: 'keys.make', keeps: ['name'] },
  'DELETE /api-keys/:id': { act: 'keys.revoke' },
  'POST /webhooks': { act: 'webhooks.make', keeps: ['name', 'url'] },
  'PUT /webhooks/:id': { act: 'webhooks.change', keeps: ['name', 'url'] },
  'DELETE /webhooks/:id': { act: 'webhooks.remove' },
  'POST /webhooks/:id/secret': { act: 'webhooks.secret' },
  'POST /demo': { act: 'demo.make' },
  'DELETE /demo': { act: 'demo.remove' },
  'PUT /workspace': { act: 'workspace.rename', keeps: ['name'] },
  'PUT /policy': { act: 'policy.change' },
  'PUT /channels/:id/origins': { act: 'channels.origins' },
  'PUT /language-model': { act: 'model.change' },
  'PUT /retention': {
    act: 'retention.change',
    keeps: ['feelingsDays', 'correctionsDays', 'messagesDays'],
  },
  'GET /corrections': { act: 'corrections.export' },
  'DELETE /corrections': { act: 'corrections.forget' },
  'GET /customers': { act: 'customers.find' },
  'GET /customers/:id/export': { act: 'customers.export' },
  'DELETE /customers/:id': { act: 'customers.erase' },
  'POST /customers/:id/join': { act: 'customers.join', keeps: ['other'] },
  'POST /customers/:id/set-apart': { act: 'customers.set-apart', keeps: ['other'] },
  'GET /audit/export': { act: 'audit.export' },
}
