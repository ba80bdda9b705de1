import {
  ignoredRemarkSchema,
  newIgnoredRemarkSchema,
  rememberedSchema,
  type NewIgnoredRemark,
} from '@diapason/contract'
import { z } from 'zod'
import { notFound } from '../../errors.ts'
import { foldWords } from '../../flow/coach.ts'
import {
  deleteAllIgnored,
  deleteIgnored,
  insertIgnored,
  listIgnored,
  type IgnoredRemarkRow,
} from '../../store/ignored-remarks.ts'
import type { ApiContext } from '../context.ts'
import { ownerOf } from '../guests.ts'
import type { Server } from '../server.ts'

const tags = ['coach']
const params = z.object({ id: z.uuid() })

/** Remarks about somebody’s data: their words are not kept, even for the agent who wrote them. */
const ABOUT_DATA = ['sensitive-data', 'other-person-data', 'wrong-name', 'unknown-link']
/** Remarks on what is missing stand on words that have nothing to do with it: « Bonjour, ». */
const LACKS = [
  'unacknowledged',
  'no-next-step',
  'no-apology-for-delay',
  'cold-with-grief',
  'empathy-without-action',
]
const mayHoldData = ({ rule, words }: NewIgnoredRemark): boolean =>
  ABOUT_DATA.includes(rule) || /[\d@]/.test(words)

/** What an agent does not want the coach to say again. Each route knows one person: the asker. */
export function coachRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  server.get('/ignored', {
    schema: {
      tags,
      summary: 'Remarks that you ignore, the latest first. Nobody else can ask for them',
      response: { 200: z.array(ignoredRemarkSchema) },
    },
    handler: async (request) => (await listIgnored(db, ownerOf(request))).map(present),
  })
  server.post('/ignored', {
    schema: {
      tags,
      summary: 'Do not make this remark about these words to me again',
      body: newIgnoredRemarkSchema,
      response: { 200: rememberedSchema },
    },
    handler: async (request) => {
      const owner = ownerOf(request)
      const { rule, words } = request.body
      const ofWhole = LACKS.includes(rule)
      if (ofWhole || mayHoldData(request.body)) return { remembered: false, ofWhole }
      await insertIgnored(db, owner, { rule, words: foldWords(words) })
      return { remembered: true, ofWhole }
    },
  })
  server.delete('/ignored/:id', {
    schema: {
      tags,
      summary: 'Tell me again',
      params,
      response: { 204: z.null() },
    },
    handler: async (request, reply) => {
      if (!(await deleteIgnored(db, ownerOf(request), request.params.id))) throw notFound('remark')
      return reply.status(204).send(null)
    },
  })
  server.delete('/ignored', {
    schema: {
      tags,
      summary: 'Forget every remark that you ignore',
      response: { 204: z.null() },
    },
    handler: async (request, reply) => {
      await deleteAllIgnored(db, ownerOf(request))
      return reply.status(204).send(null)
    },
  })
}

const present = ({ id, rule, words, ignoredAt }: IgnoredRemarkRow) => ({
  id,
  rule,
  words,
  ignoredAt: ignoredAt.toISOString(),
})
