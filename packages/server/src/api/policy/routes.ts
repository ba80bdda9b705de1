import { policySchema, type Policy } from '@diapason/contract'
import type { Policy as EnginePolicy } from '@diapason/engine'
import { conflict, invalid } from '../../errors.ts'
import { currentPolicy, insertPolicy } from '../../store/policies.ts'
import type { ApiContext } from '../context.ts'
import { actorOf, administratorOf } from '../guests.ts'
import type { Server } from '../server.ts'

const tags = ['policy']
const present = (policy: EnginePolicy): Policy => structuredClone(policy) as Policy

/** What the bot may do. Everyone may read it; administrators change it, version by version. */
export function policyRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  server.get('', {
    schema: { tags, summary: 'What the bot may do', response: { 200: policySchema } },
    handler: async (request) => present(await currentPolicy(db, actorOf(request).workspaceId)),
  })
  server.put('', {
    schema: {
      tags,
      summary: 'A new version of the policy; `version` names the one it is made from',
      body: policySchema,
      response: { 200: policySchema },
    },
    handler: async (request) => {
      const { workspaceId, user } = administratorOf(request)
      const policy = { ...request.body, version: request.body.version + 1 }
      expectTimeZone(policy.hours.timeZone)
      const current = await currentPolicy(db, workspaceId)
      const isFresh =
        current.version === request.body.version &&
        (await insertPolicy(db, { workspaceId, policy, changedBy: user?.id ?? null }))
      if (!isFresh)
        throw conflict('The policy was changed meanwhile.', 'Load it again and repeat your change.')
      return policy
    },
  })
}

/** @throws `invalid_request` (400): opening hours of nowhere would be wrong everywhere */
function expectTimeZone(timeZone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone }).format(0)
  } catch {
    throw invalid('There is no such time zone.', 'Use an IANA name such as `Europe/Paris`.')
  }
}
