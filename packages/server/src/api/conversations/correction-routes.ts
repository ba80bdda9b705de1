import { correctionSchema, readMessageSchema } from '@diapason/contract'
import { z } from 'zod'
import { notFound } from '../../errors.ts'
import { correct, takeBack } from '../../flow/learning/correct.ts'
import type { MessageKey } from '../../store/corrections.ts'
import { readMessages } from '../../views/conversation.ts'
import type { ApiContext } from '../context.ts'
import type { Server } from '../server.ts'
import { keyOf, named } from './named.ts'

const tags = ['conversations']
const params = z.object({
  id: z.uuid(),
  seq: z.coerce
    .number()
    .int()
    .min(1)
    .max(2 ** 31 - 1),
})

/** What people say that a message really expressed. Stored without a name. */
export function correctionRoutes(server: Server, api: ApiContext): void {
  const { flow } = api
  const path = '/:id/messages/:seq/correction'
  server.put(path, {
    schema: {
      tags,
      summary: 'Say what a customer’s message really expressed; the workspace’s readings learn it',
      params,
      body: correctionSchema,
      response: { 200: readMessageSchema },
    },
    handler: async (request) => {
      const key = { ...keyOf(request), seq: request.params.seq }
      await named(api, key)
      await correct(flow, key, request.body)
      return messageOf(api, key)
    },
  })
  server.delete(path, {
    schema: {
      tags,
      summary: 'Take a correction back: the message is read as before, and nothing is learnt of it',
      params,
      response: { 200: readMessageSchema },
    },
    handler: async (request) => {
      const key = { ...keyOf(request), seq: request.params.seq }
      await named(api, key)
      await takeBack(flow, key)
      return messageOf(api, key)
    },
  })
}

async function messageOf(api: ApiContext, key: MessageKey) {
  const [message] = await readMessages(api.flow.store.db, key, { after: key.seq - 1, limit: 1 })
  if (message?.seq !== key.seq) throw notFound('message')
  return message
}
