import {
  newPolicyRehearsalSchema,
  policyRehearsalSchema,
  policySchema,
  policyVersionSchema,
  type Policy,
} from '@diapason/contract'
import type { Policy as EnginePolicy } from '@diapason/engine'
import { z } from 'zod'
import { changePolicy } from '../../flow/policy/change-policy.ts'
import { rehearsePolicy } from '../../flow/policy/rehearse-policy.ts'
import { currentPolicy, policyVersions } from '../../store/policies.ts'
import type { ApiContext } from '../context.ts'
import { actorOf } from '../guests.ts'
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
      const { workspaceId, user } = actorOf(request)
      const change = { workspaceId, policy: request.body, changedBy: user?.id ?? null }
      return present(await changePolicy(db, change))
    },
  })
  pastRoutes(server, api)
}

/** What the policy was, and what another one would have changed. */
function pastRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  server.get('/versions', {
    schema: {
      tags,
      summary: 'Every version of the policy, the newest first',
      response: { 200: z.array(policyVersionSchema) },
    },
    handler: async (request) =>
      (await policyVersions(db, actorOf(request).workspaceId)).map((version) => ({
        policy: present(version.policy),
        changedBy: version.changedBy,
        changedAt: version.changedAt.toISOString(),
      })),
  })
  server.post('/rehearse', {
    schema: {
      tags,
      summary:
        'What a draft of the policy would have changed in the last conversations; stores nothing',
      body: newPolicyRehearsalSchema,
      response: { 200: policyRehearsalSchema },
    },
    handler: async (request) => {
      const { workspaceId } = actorOf(request)
      const { policy: draft, conversations } = request.body
      return rehearsePolicy(db, { workspaceId, draft, conversations })
    },
  })
}
