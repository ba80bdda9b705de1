import {
  noticeShownSchema,
  surveyAnswerSchema,
  surveyAskedSchema,
  toldByPageSchema,
} from '@diapason/contract'
import { z } from 'zod'
import { notFound } from '../../errors.ts'
import { findConversation } from '../../store/conversations.ts'
import { keepNotice } from '../../store/notices-shown.ts'
import { keepPageFacts } from '../../store/page-facts.ts'
import { askOnce, keepAnswer } from '../../store/surveys.ts'
import type { ApiContext } from '../context.ts'
import { visitorOf } from '../guests.ts'
import type { Server } from '../server.ts'

const tags = ['visitor']

/** What is told beside the messages: by the page, and by the customer at the end. */
export function asideRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  const config = { rateLimit: { max: api.limits.visitor, timeWindow: '1 minute' } }

  server.post('/page', {
    config,
    schema: {
      tags,
      summary: 'What the page knows, for the agent; replaces what it told before',
      body: toldByPageSchema,
      response: { 204: z.null() },
    },
    handler: async (request, reply) => {
      const visitor = visitorOf(request)
      if (!(await findConversation(db, visitor))) throw notFound('conversation')
      await keepPageFacts(db, visitor, request.body.facts)
      return reply.status(204).send(null)
    },
  })

  server.post('/notice', {
    config,
    schema: {
      tags,
      summary: 'What the customer was told of what is kept, before they wrote; the first counts',
      body: noticeShownSchema,
      response: { 204: z.null() },
    },
    handler: async (request, reply) => {
      const visitor = visitorOf(request)
      if (!(await findConversation(db, visitor))) throw notFound('conversation')
      await keepNotice(db, visitor, request.body)
      return reply.status(204).send(null)
    },
  })

  server.post('/survey/ask', {
    config,
    schema: {
      tags,
      summary: 'May the customer be asked now? Says yes once for a conversation',
      response: { 200: surveyAskedSchema },
    },
    handler: async (request) => ({ ask: await askOnce(db, visitorOf(request)) }),
  })

  server.post('/survey', {
    config,
    schema: {
      tags,
      summary: 'The customer’s answer, or that they skip; the first one counts',
      body: surveyAnswerSchema,
      response: { 204: z.null() },
    },
    handler: async (request, reply) => {
      await keepAnswer(db, visitorOf(request), request.body)
      return reply.status(204).send(null)
    },
  })
}
