import { randomUUID } from 'node:crypto'
import {
  articleSchema,
  articleTextSchema,
  articleTrialResultSchema,
  articleTrialSchema,
  newArticleSchema,
} from '@diapason/contract'
import { z } from 'zod'
import { notFound } from '../../errors.ts'
import { storeArticle, type ArticleVersion } from '../../flow/articles/change.ts'
import { findPassage } from '../../flow/articles/find.ts'
import { articleBody, listArticles, retireArticle } from '../../store/articles.ts'
import type { ApiContext } from '../context.ts'
import { actorOf } from '../guests.ts'
import type { Server } from '../server.ts'
import { presentArticle } from './present.ts'

const tags = ['articles']
const params = z.object({ id: z.uuid() })
/** Bytes of a request with the longest article, whatever its letters. */
const bodyLimit = 400_000

/** What the bot may quote where no approved answer exists. Administrators write, version by version. */
export function articleRoutes(server: Server, api: ApiContext): void {
  readingRoutes(server, api)
  writingRoutes(server, api)
}

function readingRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  server.get('', {
    schema: { tags, summary: 'Help articles in force', response: { 200: z.array(articleSchema) } },
    handler: async (request) =>
      (await listArticles(db, actorOf(request).workspaceId)).map(presentArticle),
  })
  server.get('/:id', {
    schema: {
      tags,
      summary: 'A help article with its text',
      params,
      response: { 200: articleTextSchema },
    },
    handler: async (request) => {
      const { workspaceId } = actorOf(request)
      const { id } = request.params
      const body = await articleBody(db, workspaceId, id)
      return { ...(await find(api, workspaceId, id)), body: body ?? '' }
    },
  })
  server.post('/try', {
    schema: {
      tags,
      summary: 'Which passage a calm question would be answered with; stores nothing',
      body: articleTrialSchema,
      response: { 200: articleTrialResultSchema },
    },
    handler: async (request) => {
      const { workspaceId } = actorOf(request)
      return structuredClone(await findPassage(db, { workspaceId, ...request.body })) as z.infer<
        typeof articleTrialResultSchema
      >
    },
  })
}

function writingRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  server.post('', {
    bodyLimit,
    schema: {
      tags,
      summary: 'A new article: from now on the bot may quote it',
      body: newArticleSchema,
      response: { 201: articleSchema },
    },
    handler: async (request, reply) => {
      const { workspaceId, user } = actorOf(request)
      const version = { workspaceId, id: randomUUID(), version: 1, writtenBy: user?.id ?? null }
      return reply.status(201).send(await store(api, { ...version, article: request.body }))
    },
  })
  server.put('/:id', {
    bodyLimit,
    schema: {
      tags,
      summary: 'A new version; replies of the past keep the one they quoted',
      params,
      body: newArticleSchema,
      response: { 200: articleSchema },
    },
    handler: async (request) => {
      const { workspaceId, user } = actorOf(request)
      const { id, version } = await find(api, workspaceId, request.params.id)
      const next = { workspaceId, id, version: version + 1, writtenBy: user?.id ?? null }
      return store(api, { ...next, article: request.body })
    },
  })
  server.delete('/:id', {
    schema: {
      tags,
      summary: 'Retire an article: it is quoted no more',
      params,
      response: { 204: z.null() },
    },
    handler: async (request, reply) => {
      const { workspaceId } = actorOf(request)
      if (!(await retireArticle(db, workspaceId, request.params.id))) throw notFound('article')
      return reply.status(204).send(null)
    },
  })
}

async function find(api: ApiContext, workspaceId: string, id: string) {
  const all = await listArticles(api.flow.store.db, workspaceId)
  const row = all.find((article) => article.id === id)
  if (!row) throw notFound('article')
  return presentArticle(row)
}

async function store(api: ApiContext, version: ArticleVersion) {
  await storeArticle(api.flow.store.db, version)
  return find(api, version.workspaceId, version.id)
}
