import { randomUUID } from 'node:crypto'
import {
  analyseRequestSchema,
  analyseResponseSchema,
  approvedAnswerSchema,
  asReading,
  channelOriginsSchema,
  channelSchema,
  deadLetterSchema,
  newApprovedAnswerSchema,
  policySchema,
  tallySchema,
  type ApprovedAnswer,
  type Channel,
  type DeadLetter,
  type Policy,
} from '@diapason/contract'
import { analyse, handOverOf, type Policy as EnginePolicy } from '@diapason/engine'
import { z } from 'zod'
import { mayAdminister, mayApprove, needsAdministrator } from '../../access/actor.ts'
import { conflict, forbidden, notFound } from '../../errors.ts'
import { insertAnswer, listAnswers, retireAnswer, type AnswerRow } from '../../store/answers.ts'
import { listChannels, updateOrigins, type ChannelRow } from '../../store/channels.ts'
import { listDeadLetters, reviveJob, type OutboxRow } from '../../store/outbox.ts'
import { currentPolicy, insertPolicy } from '../../store/policies.ts'
import { listTallies } from '../../store/tallies.ts'
import type { ApiContext } from '../context.ts'
import { actorOf, admitTeam } from '../guests.ts'
import type { Server } from '../server.ts'

const params = z.object({ id: z.uuid() })
type Request = Parameters<typeof actorOf>[0]

const administratorOf = (request: Request) => {
  const actor = actorOf(request)
  if (!mayAdminister(actor)) throw needsAdministrator()
  return actor
}

const approverOf = (request: Request) => {
  const actor = actorOf(request)
  if (!mayApprove(actor))
    throw forbidden('Approving answers is for leads and administrators.', 'Ask one of them.')
  return actor
}

/** Settings of a workspace, what it counts, and what went wrong. */
export function workspaceRoutes(server: Server, api: ApiContext): void {
  server.addHook('onRequest', admitTeam(api))
  policyRoutes(server, api)
  answerRoutes(server, api)
  channelRoutes(server, api)
  workRoutes(server, api)
  server.post('/analyse', {
    schema: {
      tags: ['engine'],
      summary: 'What one message expresses, and on which words. Stored nowhere',
      body: analyseRequestSchema,
      response: { 200: analyseResponseSchema },
    },
    handler: async ({ body }) => {
      const reading = analyse(body.text, body.language ? { language: body.language } : {})
      return { reading: asReading(reading), handOver: handOverOf(reading) }
    },
  })
}

const presentPolicy = (policy: EnginePolicy): Policy => structuredClone(policy) as Policy

function policyRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  const tags = ['policy']
  server.get('/policy', {
    schema: { tags, summary: 'What the bot may do', response: { 200: policySchema } },
    handler: async (request) =>
      presentPolicy(await currentPolicy(db, actorOf(request).workspaceId)),
  })
  server.put('/policy', {
    schema: {
      tags,
      summary: 'A new version of the policy; `version` names the one it is made from',
      body: policySchema,
      response: { 200: policySchema },
    },
    handler: async (request) => {
      const { workspaceId, user } = administratorOf(request)
      const policy = { ...request.body, version: request.body.version + 1 }
      const current = await currentPolicy(db, workspaceId)
      const fresh =
        current.version === request.body.version &&
        (await insertPolicy(db, { workspaceId, policy, changedBy: user?.id ?? null }))
      if (!fresh)
        throw conflict('The policy was changed meanwhile.', 'Load it again and repeat your change.')
      return policy
    },
  })
}

const presentAnswer = (row: AnswerRow & { approver: string | null }): ApprovedAnswer => ({
  id: row.id,
  version: row.version,
  intent: row.intent,
  language: row.language,
  text: row.text,
  approvedBy: row.approver,
  approvedAt: row.approvedAt.toISOString(),
})

function answerRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  const tags = ['answers']
  const find = async (workspaceId: string, id: string) => {
    const row = (await listAnswers(db, workspaceId)).find((answer) => answer.id === id)
    if (!row) throw notFound('answer')
    return row
  }
  server.get('/answers', {
    schema: {
      tags,
      summary: 'Approved answers in force',
      response: { 200: z.array(approvedAnswerSchema) },
    },
    handler: async (request) =>
      (await listAnswers(db, actorOf(request).workspaceId)).map(presentAnswer),
  })
  server.post('/answers', {
    schema: {
      tags,
      summary: 'Approve an answer: from now on the bot may give it',
      body: newApprovedAnswerSchema,
      response: { 201: approvedAnswerSchema },
    },
    handler: async (request, reply) => {
      const { workspaceId, user } = approverOf(request)
      const id = randomUUID()
      await insertAnswer(db, {
        workspaceId,
        id,
        version: 1,
        ...request.body,
        approvedBy: user?.id ?? null,
      })
      return reply.status(201).send(presentAnswer(await find(workspaceId, id)))
    },
  })
  server.put('/answers/:id', {
    schema: {
      tags,
      summary: 'A new version; replies of the past keep the one they quoted',
      params,
      body: newApprovedAnswerSchema,
      response: { 200: approvedAnswerSchema },
    },
    handler: async (request) => {
      const { workspaceId, user } = approverOf(request)
      const { id, version } = await find(workspaceId, request.params.id)
      const row = {
        workspaceId,
        id,
        version: version + 1,
        ...request.body,
        approvedBy: user?.id ?? null,
      }
      if (!(await insertAnswer(db, row)))
        throw conflict(
          'Somebody else has just changed this answer.',
          'Load it again and repeat your change.',
        )
      return presentAnswer(await find(workspaceId, id))
    },
  })
  server.delete('/answers/:id', {
    schema: {
      tags,
      summary: 'Retire an answer: the bot may not give it any more',
      params,
      response: { 204: z.null() },
    },
    handler: async (request, reply) => {
      const { workspaceId } = approverOf(request)
      if (!(await retireAnswer(db, workspaceId, request.params.id))) throw notFound('answer')
      return reply.status(204).send(null)
    },
  })
}

const presentChannel = ({ id, key, kind, name, origins }: ChannelRow): Channel => ({
  id,
  key,
  kind,
  name,
  origins,
})

function channelRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  const tags = ['channels']
  server.get('/channels', {
    schema: {
      tags,
      summary: 'Widgets and the sites they may stand on',
      response: { 200: z.array(channelSchema) },
    },
    handler: async (request) =>
      (await listChannels(db, actorOf(request).workspaceId)).map(presentChannel),
  })
  server.put('/channels/:id/origins', {
    schema: {
      tags,
      summary: 'The sites that may show the widget',
      params,
      body: channelOriginsSchema,
      response: { 200: channelSchema },
    },
    handler: async (request) => {
      const { workspaceId } = administratorOf(request)
      const { origins } = request.body
      const row = await updateOrigins(db, workspaceId, { id: request.params.id, origins })
      if (!row) throw notFound('channel')
      return presentChannel(row)
    },
  })
}

const presentDeadLetter = (row: OutboxRow): DeadLetter => ({
  id: String(row.id),
  kind: row.kind,
  conversationId: row.conversationId,
  attempts: row.attempts,
  error: row.error ?? '',
  diedAt: (row.deadAt ?? row.runAt).toISOString(),
})

function workRoutes(server: Server, api: ApiContext): void {
  const { flow } = api
  const { db } = flow.store
  server.get('/dead-letters', {
    schema: {
      tags: ['work'],
      summary: 'Work that failed too often',
      response: { 200: z.array(deadLetterSchema) },
    },
    handler: async (request) =>
      (await listDeadLetters(db, actorOf(request).workspaceId)).map(presentDeadLetter),
  })
  server.post('/dead-letters/:id/retry', {
    schema: {
      tags: ['work'],
      summary: 'Try it again from the start',
      params: z.object({ id: z.string().regex(/^\d{1,18}$/) }),
      response: { 204: z.null() },
    },
    handler: async (request, reply) => {
      const { workspaceId } = administratorOf(request)
      if (!(await reviveJob(db, workspaceId, BigInt(request.params.id))))
        throw notFound('dead letter')
      flow.wake()
      return reply.status(204).send(null)
    },
  })
  server.get('/tallies', {
    schema: {
      tags: ['insights'],
      summary: 'Counts a day, kept as messages travel',
      querystring: z.object({ from: z.iso.date(), to: z.iso.date() }),
      response: { 200: z.array(tallySchema) },
    },
    handler: async (request) => {
      const rows = await listTallies(db, actorOf(request).workspaceId, request.query)
      return rows.map(({ day, name, label, count }) => ({ day, name, label, count }))
    },
  })
}
