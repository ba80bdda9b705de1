import { channelOriginsSchema, channelSchema, type Channel } from '@diapason/contract'
import { z } from 'zod'
import { notFound } from '../../errors.ts'
import { listChannels, updateOrigins, type ChannelRow } from '../../store/channels.ts'
import type { ApiContext } from '../context.ts'
import { actorOf } from '../guests.ts'
import type { Server } from '../server.ts'

const tags = ['channels']
/** The identity secret stays on the server: it is read with the command line only. */
const present = ({ id, key, kind, name, origins }: ChannelRow): Channel => ({
  id,
  key,
  kind,
  name,
  origins,
})

/** Widgets, and the sites they may stand on. */
export function channelRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  server.get('', {
    schema: {
      tags,
      summary: 'Widgets and the sites they may stand on',
      response: { 200: z.array(channelSchema) },
    },
    handler: async (request) => (await listChannels(db, actorOf(request).workspaceId)).map(present),
  })
  server.put('/:id/origins', {
    schema: {
      tags,
      summary: 'The sites that may show the widget',
      params: z.object({ id: z.uuid() }),
      body: channelOriginsSchema,
      response: { 200: channelSchema },
    },
    handler: async (request) => {
      const { workspaceId } = actorOf(request)
      const { origins } = request.body
      const row = await updateOrigins(db, workspaceId, { id: request.params.id, origins })
      if (!row) throw notFound('channel')
      return present(row)
    },
  })
}
