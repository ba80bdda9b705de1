import { attachmentSchema, fileNameSchema, fileParamsSchema as params } from '@diapason/contract'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { openFor } from '../../flow/1-receive.ts'
import { upload } from '../../flow/attachments/upload.ts'
import { findSentAttachment, removeUnnamed } from '../../store/attachments.ts'
import { findConversation } from '../../store/conversations.ts'
import { BYTES, bytesIn, takeBytes } from '../attachments/bytes.ts'
import { sendFile } from '../attachments/send-file.ts'
import type { ApiContext } from '../context.ts'
import { visitorOf } from '../guests.ts'
import { alsoLimit } from '../limit.ts'
import type { Server } from '../server.ts'

const tags = ['visitor']
const path = '/attachments/:attachment'
/** Uploads are heavier than words: of the requests that somebody may make, so many may be files. */
const SHARE = 4

const keyOf = (request: FastifyRequest & { params: { attachment: string } }) => {
  const { workspaceId, conversationId } = visitorOf(request)
  return { workspaceId, conversationId, id: request.params.attachment }
}

/** A customer's files: only of their own conversation, and never those of a note. */
export function visitorAttachmentRoutes(server: Server, api: ApiContext): void {
  takeBytes(server)
  server.addHook(
    'onRequest',
    alsoLimit(server, {
      max: Math.ceil(api.limits.address / SHARE),
      keyGenerator: ({ ip }) => `files/${ip}`,
    }),
  )

  uploadRoute(server, api)
  const { db } = api.flow.store

  server.get(path, {
    schema: { tags, summary: 'A file that was sent in this conversation', params },
    handler: async (request, reply) =>
      sendFile(reply, db, await findSentAttachment(db, keyOf(request))),
  })

  server.delete(path, {
    schema: {
      tags,
      summary: 'Remove a file that was not sent; a second time is as good',
      params,
      response: { 204: z.null() },
    },
    handler: async (request, reply) => {
      await removeUnnamed(db, keyOf(request), null)
      return reply.status(204).send(null)
    },
  })
}

function uploadRoute(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  server.post(path, {
    config: {
      rateLimit: {
        hook: 'onRequest',
        max: Math.ceil(api.limits.visitor / SHARE),
        timeWindow: '1 minute',
        keyGenerator: (request: FastifyRequest) => `files/${visitorOf(request).conversationId}`,
      },
    },
    schema: {
      tags,
      summary: 'Upload a file, then name it in a message. The same id again answers 200',
      description: `The body is the file itself, as \`${BYTES}\`; at most 10 MB.`,
      consumes: [BYTES],
      params,
      querystring: fileNameSchema,
      response: { 200: attachmentSchema, 201: attachmentSchema },
    },
    handler: async (request, reply) => {
      const visitor = visitorOf(request)
      if (!(await findConversation(db, visitor))) await openFor(api.flow, visitor)
      const { name } = request.query
      const file = { key: keyOf(request), authorId: null, name, bytes: bytesIn(request.body) }
      const { attachment, isNew } = await upload(db, file, api.filesLimit)
      return reply.status(isNew ? 201 : 200).send(attachment)
    },
  })
}
