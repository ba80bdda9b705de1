import { newTagSchema, tagChangeSchema, tagMergeSchema, tagSchema } from '@diapason/contract'
import { z } from 'zod'
import { changeTag, makeTag, mergeTag } from '../../flow/desk/tags.ts'
import { listTags } from '../../store/tags.ts'
import type { ApiContext } from '../context.ts'
import { actorOf } from '../guests.ts'
import type { Server } from '../server.ts'
import { presentTag } from './present.ts'

const tags = ['tags']
const params = z.object({ id: z.uuid() })

/** The words that a team files its conversations under. */
export function tagRoutes(server: Server, api: ApiContext): void {
  const { flow } = api
  server.get('', {
    schema: {
      tags,
      summary: 'All tags of the workspace by name, retired ones too',
      response: { 200: z.array(tagSchema) },
    },
    handler: async (request) =>
      (await listTags(flow.store.db, actorOf(request).workspaceId)).map(presentTag),
  })
  server.post('', {
    schema: {
      tags,
      summary: 'Make a tag; one of the same name is restored and answered instead',
      body: newTagSchema,
      response: { 201: tagSchema },
    },
    handler: async (request, reply) => {
      const { workspaceId, user } = actorOf(request)
      const made = await makeTag(flow, { workspaceId, byId: user?.id ?? null, ...request.body })
      return reply.status(201).send(presentTag(made))
    },
  })
  server.put('/:id', {
    schema: {
      tags,
      summary: 'Rename a tag, say what it is proposed for, retire or restore it',
      params,
      body: tagChangeSchema,
      response: { 200: tagSchema },
    },
    handler: async (request) => {
      const key = { workspaceId: actorOf(request).workspaceId, id: request.params.id }
      return presentTag(await changeTag(flow, key, request.body))
    },
  })
  server.post('/:id/merge', {
    schema: {
      tags,
      summary: 'All that carries it carries another instead, and it is gone',
      params,
      body: tagMergeSchema,
      response: { 200: tagSchema },
    },
    handler: async (request) => {
      const key = { workspaceId: actorOf(request).workspaceId, id: request.params.id }
      return presentTag(await mergeTag(flow, key, request.body.into))
    },
  })
}
