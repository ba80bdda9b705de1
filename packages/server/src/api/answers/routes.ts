import { randomUUID } from 'node:crypto'
import {
  approvedAnswerSchema,
  newApprovedAnswerSchema,
  type NewApprovedAnswer,
} from '@diapason/contract'
import { z } from 'zod'
import type { Actor } from '../../access/actor.ts'
import { conflict, notFound } from '../../errors.ts'
import { insertAnswer, listAnswers, retireAnswer } from '../../store/answers.ts'
import type { ApiContext } from '../context.ts'
import { actorOf } from '../guests.ts'
import type { Server } from '../server.ts'
import { presentAnswer } from './present.ts'

const tags = ['answers']
const params = z.object({ id: z.uuid() })

/** What the bot may tell, word for word: approved by people, version by version. */
export function answerRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  server.get('', {
    schema: {
      tags,
      summary: 'Approved answers in force',
      response: { 200: z.array(approvedAnswerSchema) },
    },
    handler: async (request) =>
      (await listAnswers(db, actorOf(request).workspaceId)).map(presentAnswer),
  })
  server.post('', {
    schema: {
      tags,
      summary: 'Approve an answer: from now on the bot may give it',
      body: newApprovedAnswerSchema,
      response: { 201: approvedAnswerSchema },
    },
    handler: async (request, reply) => {
      const version = { id: randomUUID(), version: 1 }
      return reply
        .status(201)
        .send(await store(api, actorOf(request), { ...version, ...request.body }))
    },
  })
  server.put('/:id', {
    schema: {
      tags,
      summary: 'A new version; replies of the past keep the one they quoted',
      params,
      body: newApprovedAnswerSchema,
      response: { 200: approvedAnswerSchema },
    },
    handler: async (request) => {
      const actor = actorOf(request)
      const { id, version } = await find(api, actor.workspaceId, request.params.id)
      return store(api, actor, { id, version: version + 1, ...request.body })
    },
  })
  server.delete('/:id', {
    schema: {
      tags,
      summary: 'Retire an answer: the bot may not give it any more',
      params,
      response: { 204: z.null() },
    },
    handler: async (request, reply) => {
      const { workspaceId } = actorOf(request)
      if (!(await retireAnswer(db, workspaceId, request.params.id))) throw notFound('answer')
      return reply.status(204).send(null)
    },
  })
}

async function find(api: ApiContext, workspaceId: string, id: string) {
  const row = (await listAnswers(api.flow.store.db, workspaceId)).find((answer) => answer.id === id)
  if (!row) throw notFound('answer')
  return row
}

async function store(
  api: ApiContext,
  { workspaceId, user }: Actor,
  version: NewApprovedAnswer & { id: string; version: number },
) {
  const row = { workspaceId, ...version, approvedBy: user?.id ?? null }
  if (!(await insertAnswer(api.flow.store.db, row)))
    throw conflict(
      'Somebody else has just changed this answer.',
      'Load it again and repeat your change.',
    )
  return presentAnswer(await find(api, workspaceId, version.id))
}
