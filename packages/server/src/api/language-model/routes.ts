import {
  languageModelStatusSchema,
  languageModelTrialSchema,
  newLanguageModelSchema,
} from '@diapason/contract'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { notFound } from '../../errors.ts'
import type { ApiContext } from '../context.ts'
import { actorOf } from '../guests.ts'
import type { Server } from '../server.ts'

const tags = ['language model']
const querystring = z.object({ language: z.enum(['fr', 'en']).default('fr') })

const readerOf = (request: FastifyRequest & { query: z.infer<typeof querystring> }) => {
  const { workspaceId, company } = actorOf(request)
  return { workspaceId, company, language: request.query.language }
}

/** By which language model replies may be reworded, what it may cost, and what leaves. */
export function languageModelRoutes(server: Server, { languageModels }: ApiContext): void {
  server.get('', {
    schema: {
      tags,
      summary: 'Settings without the key, what was spent today, what failed, what would leave',
      querystring,
      response: { 200: languageModelStatusSchema },
    },
    handler: (request) => languageModels.status(readerOf(request)),
  })
  server.put('', {
    schema: {
      tags,
      summary: 'Change the settings: off until an administrator turns it on',
      querystring,
      body: newLanguageModelSchema,
      response: { 200: languageModelStatusSchema },
    },
    handler: async (request) => {
      const { workspaceId, user } = actorOf(request)
      await languageModels.change({ workspaceId, userId: user?.id ?? null }, request.body)
      return languageModels.status(readerOf(request))
    },
  })
  server.post('/trial', {
    schema: {
      tags,
      summary: 'Ask it about a made-up message; nothing is sent to anybody else',
      querystring,
      response: { 200: languageModelTrialSchema },
    },
    handler: async (request) => {
      const trial = await languageModels.tryOut(readerOf(request))
      if (!trial) throw notFound('language model')
      return trial
    },
  })
}
