import { conversationSummarySchema, ownerChangeSchema, seenSchema } from '@diapason/contract'
import { z } from 'zod'
import { may } from '../../access/may.ts'
import { close, reopen } from '../../flow/ending.ts'
import { giveBack, take } from '../../flow/handover.ts'
import type { Act } from '../../flow/move.ts'
import { seeAsAgent, seeForOneself } from '../../flow/seen.ts'
import type { ApiContext } from '../context.ts'
import { actorOf, agentOf } from '../guests.ts'
import type { Server } from '../server.ts'
import { keyOf, named, params, summaryOf } from './named.ts'

const tags = ['conversations']

/** Who has the floor, and how far the team has read. */
export function ownerRoutes(server: Server, api: ApiContext): void {
  const { flow } = api
  const acts = {
    take: { summary: 'Take the conversation: the bot is silent from here on', run: take },
    return: { summary: 'Give it back to the bot', run: giveBack },
    close: { summary: 'Close it', run: close },
    reopen: {
      summary: 'Open it again, for me',
      run: (context: typeof flow, act: Act) => reopen(context, act.key, { act }),
    },
  }
  for (const [name, { summary, run }] of Object.entries(acts))
    server.post(`/:id/${name}`, {
      schema: {
        tags,
        summary,
        params,
        body: ownerChangeSchema,
        response: { 200: conversationSummarySchema },
      },
      handler: async (request) => {
        const key = keyOf(request)
        await named(api, key)
        await run(flow, { key, agent: agentOf(request), ...request.body })
        return summaryOf(api, key)
      },
    })
  server.post('/:id/seen', {
    schema: {
      tags,
      summary: 'How far I have read; the customer is shown it of who may answer alone',
      params,
      body: seenSchema,
      response: { 204: z.null() },
    },
    handler: async (request, reply) => {
      await named(api, keyOf(request))
      const { user } = actorOf(request)
      const { seq } = request.body
      if (user && !may(user.role, 'attend'))
        await seeForOneself(flow, keyOf(request), { userId: user.id, seq })
      else await seeAsAgent(flow, keyOf(request), { userId: user?.id ?? null, seq })
      return reply.status(204).send(null)
    },
  })
}
