import {
  conversationSummarySchema,
  ownerChangeSchema,
  raiseSchema,
  snoozeSchema,
  snoozeTimesSchema,
} from '@diapason/contract'
import { raise } from '../../flow/desk/raise.ts'
import { momentOf, snoozeTimes } from '../../flow/desk/snooze-times.ts'
import { snooze, wake } from '../../flow/desk/snooze.ts'
import { currentPolicy } from '../../store/policies.ts'
import type { ApiContext } from '../context.ts'
import { actorOf, agentOf } from '../guests.ts'
import type { Server } from '../server.ts'
import { keyOf, named, params, summaryOf } from './named.ts'

const tags = ['conversations']
const response = { 200: conversationSummarySchema }

/** A chosen moment, read in the zone of the opening hours; null: until the customer writes. */
export async function chosenMoment(
  api: ApiContext,
  workspaceId: string,
  until: string | null,
): Promise<Date | null> {
  if (until === null) return null
  const { hours } = await currentPolicy(api.flow.store.db, workspaceId)
  return momentOf(until, hours.timeZone)
}

/** When a conversation asks for attention again, and what a person puts first. */
export function snoozeRoutes(server: Server, api: ApiContext): void {
  const { flow } = api
  server.get('/snooze-times', {
    schema: {
      tags,
      summary: 'When a conversation may come back: proposals within opening hours',
      response: { 200: snoozeTimesSchema },
    },
    handler: async (request) => {
      const { hours } = await currentPolicy(flow.store.db, actorOf(request).workspaceId)
      return snoozeTimes(hours, Date.now())
    },
  })
  server.post('/:id/snooze', {
    schema: {
      tags,
      summary: 'Put it to sleep until a moment, or until the customer writes',
      params,
      body: snoozeSchema,
      response,
    },
    handler: async (request) => {
      const key = keyOf(request)
      await named(api, key)
      const { until: chosen, ...state } = request.body
      const until = await chosenMoment(api, key.workspaceId, chosen)
      await snooze(flow, { key, agent: agentOf(request), ...state }, until)
      return summaryOf(api, key)
    },
  })
  server.post('/:id/wake', {
    schema: { tags, summary: 'Take sleep back', params, body: ownerChangeSchema, response },
    handler: async (request) => {
      const key = keyOf(request)
      await named(api, key)
      await wake(flow, { key, agent: agentOf(request), ...request.body })
      return summaryOf(api, key)
    },
  })
  server.post('/:id/raise', {
    schema: {
      tags,
      summary: 'Put it before or after the others by hand; what was computed stays',
      params,
      body: raiseSchema,
      response,
    },
    handler: async (request) => {
      const key = keyOf(request)
      await named(api, key)
      await raise(flow, key, { agent: agentOf(request), raised: request.body.raised })
      return summaryOf(api, key)
    },
  })
}
