import { newVisitSchema, visitSchema, widgetConfigSchema } from '@diapason/contract'
import { z } from 'zod'
import { checkOrigin } from '../../access/origins.ts'
import { notFound } from '../../errors.ts'
import { findChannelByKey } from '../../store/channels.ts'
import type { ApiContext } from '../context.ts'
import { allowAnySite } from '../guests.ts'
import type { Server } from '../server.ts'
import { openVisit } from './open-visit.ts'
import { widgetConfig } from './widget-config.ts'

const tags = ['visitor']

/** What a widget may ask before it has a token. */
export function visitRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  server.addHook('onRequest', allowAnySite)
  server.options('/*', { schema: { hide: true } }, async (_request, reply) =>
    reply
      .header('access-control-allow-methods', 'GET, POST, DELETE')
      .header('access-control-allow-headers', 'authorization, content-type')
      .header('access-control-max-age', '7200')
      .status(204)
      .send(),
  )
  const rateLimit = { max: api.limits.visits, timeWindow: '1 minute' }
  server.get('/config', {
    config: { rateLimit },
    schema: {
      tags,
      summary: 'Words shown before anything is stored',
      querystring: z.object({ channel: z.string().max(64), language: z.enum(['fr', 'en']) }),
      response: { 200: widgetConfigSchema },
    },
    handler: async ({ query, headers }) => {
      const channel = await findChannelByKey(db, query.channel)
      if (!channel) throw notFound('channel')
      checkOrigin(headers.origin, { publicUrl: api.publicUrl, origins: channel.origins })
      return widgetConfig(api, channel, query.language)
    },
  })
  server.post('/visits', {
    config: { rateLimit },
    schema: {
      tags,
      summary: 'The first click: a pass for one conversation',
      body: newVisitSchema,
      response: { 201: visitSchema },
    },
    handler: async ({ body, headers }, reply) =>
      reply.status(201).send(await openVisit(api, body, headers.origin)),
  })
}
