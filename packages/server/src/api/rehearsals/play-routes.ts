import { rehearsalSchema, rehearsedReplySchema, REPLIES_MOST } from '@diapason/contract'
import { z } from 'zod'
import { conflict, notFound } from '../../errors.ts'
import type { Db } from '../../store/db.ts'
import {
  addRehearsedReply,
  deleteRehearsal,
  endRehearsal,
  findRehearsal,
  type RehearsalKey,
  type RehearsalRow,
  stopRehearsal,
} from '../../store/rehearsals.ts'
import type { ApiContext } from '../context.ts'
import type { Server } from '../server.ts'
import { playKeyOf } from './owner.ts'
import { presentRehearsal } from './present.ts'

const tags = ['rehearsals']
const params = z.object({ id: z.uuid() })

/** One play: reading, deleting, answering, ending it. */
export function playRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  server.get('/:id', {
    schema: { tags, summary: 'One’s own play', params, response: { 200: rehearsalSchema } },
    handler: async (request) => presentRehearsal(await find(db, playKeyOf(request))),
  })
  server.delete('/:id', {
    schema: { tags, summary: 'Delete a play', params, response: { 204: z.null() } },
    handler: async (request, reply) => {
      if (!(await deleteRehearsal(db, playKeyOf(request)))) throw notFound('rehearsal')
      return reply.status(204).send(null)
    },
  })
  answeringRoutes(server, db)
}

function answeringRoutes(server: Server, db: Db): void {
  server.post('/:id/replies', {
    schema: {
      tags,
      summary: 'Answer the simulated customer, who answers at once',
      params,
      body: rehearsedReplySchema,
      response: { 200: rehearsalSchema },
    },
    handler: async (request) => {
      const key = playKeyOf(request)
      refuseAfterEnd(await find(db, key), request.body)
      const added = await addRehearsedReply(db, key, request.body)
      const row = await find(db, key)
      if (!added && row.replies[request.body.after] !== request.body.text)
        throw conflict('This play has gone on elsewhere.', 'Load it again.')
      const play = presentRehearsal(row)
      if (play.ending !== null && !row.ended) await endRehearsal(db, key)
      return play
    },
  })
  server.post('/:id/stop', {
    schema: {
      tags,
      summary: 'End a play before the customer does, and look back on it',
      params,
      response: { 200: rehearsalSchema },
    },
    handler: async (request) => {
      const key = playKeyOf(request)
      await stopRehearsal(db, key)
      return presentRehearsal(await find(db, key))
    },
  })
}

async function find(db: Db, key: RehearsalKey): Promise<RehearsalRow> {
  const row = await findRehearsal(db, key)
  if (!row) throw notFound('rehearsal')
  return row
}

/** The same reply again is not a further one. */
function refuseAfterEnd(row: RehearsalRow, { after }: { readonly after: number }): void {
  const isNew = after >= row.replies.length
  if (isNew && (row.ended || after >= REPLIES_MOST))
    throw conflict('This play has ended.', 'Begin a new one.')
}
