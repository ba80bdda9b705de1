import {
  newWebhookSchema,
  webhookDeliverySchema,
  webhookSchema,
  webhookWithSecretSchema,
} from '@diapason/contract'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { notFound } from '../../errors.ts'
import { deleteWebhook, findWebhook, listWebhooks, type WebhookKey } from '../../store/webhooks.ts'
import {
  countDeliveries,
  insertTest,
  latestDeliveries,
  reviveDue,
} from '../../store/webhooks-due.ts'
import type { ApiContext } from '../context.ts'
import { actorOf } from '../guests.ts'
import type { Server } from '../server.ts'
import { presentDelivery, presentWebhook } from './present.ts'

const tags = ['webhooks']
const params = z.object({ id: z.uuid() })
/** Deliveries that are shown of a webhook. */
const LATEST = 50

const keyOf = (request: FastifyRequest & { params: { id: string } }): WebhookKey => ({
  workspaceId: actorOf(request).workspaceId,
  id: request.params.id,
})

/** What other systems are told of conversations. */
export function webhookRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  server.get('', {
    schema: { tags, summary: 'Webhooks', response: { 200: z.array(webhookSchema) } },
    handler: async (request) => {
      const { workspaceId } = actorOf(request)
      const counts = await countDeliveries(db, workspaceId)
      return (await listWebhooks(db, workspaceId)).map((row) =>
        presentWebhook(row, counts.get(row.id)),
      )
    },
  })
  server.post('', {
    schema: {
      tags,
      summary: 'Make a webhook; the secret that signs is shown once',
      body: newWebhookSchema,
      response: { 201: webhookWithSecretSchema },
    },
    handler: async (request, reply) => {
      const { row, secret } = await api.webhooks.make(actorOf(request).workspaceId, request.body)
      return reply.status(201).send({ ...presentWebhook(row), secret })
    },
  })
  changingRoutes(server, api)
  deliveryRoutes(server, api)
}

function changingRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  const countsOf = async ({ workspaceId, id }: WebhookKey) =>
    (await countDeliveries(db, workspaceId)).get(id)
  server.put('/:id', {
    schema: {
      tags,
      summary: 'Change what is told, and where; the secret stays',
      params,
      body: newWebhookSchema,
      response: { 200: webhookSchema },
    },
    handler: async (request) => {
      const key = keyOf(request)
      const row = await api.webhooks.change(key, request.body)
      return presentWebhook(row, await countsOf(key))
    },
  })
  server.post('/:id/secret', {
    schema: {
      tags,
      summary: 'A new secret, shown once; the former one signs too for 24 hours',
      params,
      response: { 201: webhookWithSecretSchema },
    },
    handler: async (request, reply) => {
      const key = keyOf(request)
      const { row, secret } = await api.webhooks.renewSecret(key)
      return reply.status(201).send({ ...presentWebhook(row, await countsOf(key)), secret })
    },
  })
  server.delete('/:id', {
    schema: {
      tags,
      summary: 'Remove a webhook, with what it was to tell',
      params,
      response: { 204: z.null() },
    },
    handler: async (request, reply) => {
      if (!(await deleteWebhook(db, keyOf(request)))) throw notFound('webhook')
      return reply.status(204).send(null)
    },
  })
}

function deliveryRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  const named = async (key: WebhookKey) => {
    if (!(await findWebhook(db, key))) throw notFound('webhook')
    return key
  }
  server.get('/:id/deliveries', {
    schema: {
      tags,
      summary: 'The latest 50 deliveries, the newest first',
      params,
      response: { 200: z.array(webhookDeliverySchema) },
    },
    handler: async (request) =>
      (await latestDeliveries(db, await named(keyOf(request)), LATEST)).map(presentDelivery),
  })
  server.post('/:id/test', {
    schema: {
      tags,
      summary: 'Send a test, also while the webhook is off',
      params,
      response: { 201: webhookDeliverySchema },
    },
    handler: async (request, reply) =>
      reply.status(201).send(presentDelivery(await insertTest(db, await named(keyOf(request))))),
  })
  server.post('/:id/deliveries/:delivery/retry', {
    schema: {
      tags,
      summary: 'Try again what was given up',
      params: params.extend({ delivery: z.uuid() }),
      response: { 204: z.null() },
    },
    handler: async (request, reply) => {
      if (!(await reviveDue(db, keyOf(request), request.params.delivery)))
        throw notFound('delivery')
      return reply.status(204).send(null)
    },
  })
}
