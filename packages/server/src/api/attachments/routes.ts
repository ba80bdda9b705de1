import { attachmentSchema, fileNameSchema } from '@diapason/contract'
import { z } from 'zod'
import { upload } from '../../flow/attachments/upload.ts'
import { findAttachment, removeUnnamed } from '../../store/attachments.ts'
import type { ApiContext } from '../context.ts'
import { keyOf, named } from '../conversations/named.ts'
import { actorOf, agentOf } from '../guests.ts'
import type { Server } from '../server.ts'
import { BYTES, bytesIn, takeBytes } from './bytes.ts'
import { sendFile } from './send-file.ts'

const tags = ['attachments']
const params = z.object({ id: z.uuid(), attachment: z.uuid() })
const path = '/:id/attachments/:attachment'

/** Files of the team: sent to the customer by a reply, kept among colleagues by a note. */
export function attachmentRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  takeBytes(server)

  server.post(path, {
    schema: {
      tags,
      summary: 'Upload a file, then name it in a reply or a note. The same id again answers 200',
      description: `The body is the file itself, as \`${BYTES}\`; at most 10 MB.`,
      consumes: [BYTES],
      params,
      querystring: fileNameSchema,
      response: { 200: attachmentSchema, 201: attachmentSchema },
    },
    handler: async (request, reply) => {
      const { id: authorId } = agentOf(request)
      await named(api, keyOf(request))
      const key = { ...keyOf(request), id: request.params.attachment }
      const file = { key, authorId, name: request.query.name, bytes: bytesIn(request.body) }
      const { attachment, isNew } = await upload(db, file, api.filesLimit)
      return reply.status(isNew ? 201 : 200).send(attachment)
    },
  })

  server.get(path, {
    schema: { tags, summary: 'The file, of a message or a note', params },
    handler: async (request, reply) => {
      actorOf(request)
      const key = { ...keyOf(request), id: request.params.attachment }
      return sendFile(reply, db, await findAttachment(db, key))
    },
  })

  server.delete(path, {
    schema: {
      tags,
      summary: 'Remove a file that was not sent; a second time is as good',
      params,
      response: { 204: z.null() },
    },
    handler: async (request, reply) => {
      await named(api, keyOf(request))
      const key = { ...keyOf(request), id: request.params.attachment }
      await removeUnnamed(db, key, agentOf(request).id)
      return reply.status(204).send(null)
    },
  })
}
