import { heldReplySchema, newHeldReplySchema } from '@diapason/contract'
import { z } from 'zod'
import { holdReply, takeBackReply } from '../../flow/held-reply.ts'
import { findCustomer } from '../../store/customers.ts'
import type { ConversationKey } from '../../store/conversations.ts'
import type { ApiContext } from '../context.ts'
import { agentOf } from '../guests.ts'
import type { Server } from '../server.ts'
import { keyOf, named, params } from './named.ts'

const tags = ['conversations']

/** Speaking to the customer in a moment: until then the words can be taken back. */
export function heldRoutes(server: Server, api: ApiContext): void {
  const { flow } = api
  server.post('/:id/held-replies', {
    schema: {
      tags,
      summary: 'Reply in a moment; it leaves by itself unless it is taken back',
      params,
      body: newHeldReplySchema,
      response: { 201: heldReplySchema },
    },
    handler: async (request, answer) => {
      const key = keyOf(request)
      const { holdMs, ...reply } = request.body
      const about = await aboutOf(api, key)
      const agent = agentOf(request)
      const held = await holdReply(flow, { key, agent, reply, holdMs })
      return answer.status(201).send({ id: reply.id, ...about, ...held })
    },
  })
  server.delete('/:id/held-replies/:reply', {
    schema: {
      tags,
      summary: 'Take a reply back; 409 `reply_sent` when it has left',
      params: params.extend({ reply: z.uuid() }),
      response: { 200: heldReplySchema },
    },
    handler: async (request) => {
      const key = keyOf(request)
      const { reply: id } = request.params
      const about = await aboutOf(api, key)
      const back = await takeBackReply(flow, { key, agent: agentOf(request), id })
      return { id, ...about, ...back }
    },
  })
}

async function aboutOf(api: ApiContext, key: ConversationKey) {
  const { customerId, id: conversation } = await named(api, key)
  const customer = await findCustomer(api.flow.store.db, key.workspaceId, customerId)
  return { conversation, customerName: customer?.name ?? null }
}
