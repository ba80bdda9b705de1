import { problemSchema } from '@diapason/contract'
import cookie from '@fastify/cookie'
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import {
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
} from 'fastify-type-provider-zod'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { notFound } from '../errors.ts'
import type { ApiContext } from './context.ts'
import { adjustmentRoutes } from './adjustment/routes.ts'
import { analyseRoutes } from './analyse/routes.ts'
import { answerRoutes } from './answers/routes.ts'
import { apiKeyRoutes } from './api-keys/routes.ts'
import { auditRoutes } from './audit/routes.ts'
import { writeDown } from './audit/write-down.ts'
import { articleRoutes } from './articles/routes.ts'
import { attachmentRoutes } from './attachments/routes.ts'
import { channelRoutes } from './channels/routes.ts'
import { coachRoutes } from './coach/routes.ts'
import { conversationRoutes } from './conversations/routes.ts'
import { correctionsRoutes } from './corrections/routes.ts'
import { customerRoutes } from './customers/routes.ts'
import { deadLetterRoutes } from './dead-letters/routes.ts'
import { actorOf, admitTeam } from './guests.ts'
import { journalRoutes } from './journal/routes.ts'
import { macroRoutes } from './macros/routes.ts'
import { heldReplyRoutes } from './held-replies/routes.ts'
import { healthRoutes } from './health/routes.ts'
import { intentRoutes } from './intents/routes.ts'
import { languageModelRoutes } from './language-model/routes.ts'
import { tooMany } from './limit.ts'
import { mailRoutes } from './mail/routes.ts'
import { sendTranscriptRoutes } from './mail/transcript-routes.ts'
import { visitorMailRoutes } from './mail/visitor-routes.ts'
import { alertRoutes } from './notifications/routes.ts'
import { permit } from './permit.ts'
import { mentionRoutes } from './mentions/routes.ts'
import { phraseRoutes } from './phrases/routes.ts'
import { policyRoutes } from './policy/routes.ts'
import { answerProblem } from './problems.ts'
import { rehearsalRoutes } from './rehearsals/routes.ts'
import type { Server } from './server.ts'
import { erasureRoutes, retentionRoutes } from './retention/routes.ts'
import { sessionRoutes, signInRoutes } from './session/routes.ts'
import { sharingRoutes } from './sharing/routes.ts'
import { surveyRoutes } from './surveys/routes.ts'
import { demoRoutes } from './demo/routes.ts'
import { teamRoutes } from './teams/routes.ts'
import { webhookRoutes } from './webhooks/routes.ts'
import { tagRoutes } from './tags/routes.ts'
import { tallyRoutes } from './tallies/routes.ts'
import { viewRoutes } from './views/routes.ts'
import { userRoutes } from './users/routes.ts'
import { visitorRoutes } from './visitor/routes.ts'
import { visitRoutes } from './visits/routes.ts'
import { workspaceRoutes } from './workspace/routes.ts'

/** Everything under `/api/v1`: schemas in and out, one shape of error, limits, the reference. */
export async function registerApi(server: Server, api: ApiContext): Promise<void> {
  server.setValidatorCompiler(validatorCompiler)
  server.setSerializerCompiler(serializerCompiler)
  server.setErrorHandler(answerProblem)
  server.setNotFoundHandler(() => {
    throw notFound('address')
  })
  server.decorateRequest('actor', null)
  server.decorateRequest('visitor', null)
  await server.register(cookie)
  await server.register(rateLimit, {
    global: false,
    hook: 'preHandler',
    errorResponseBuilder: (_request, { ttl }) => tooMany(ttl),
  })
  await registerReference(server, api)
  await server.register(async (v1: Server) => registerRoutes(v1, api), { prefix: '/api/v1' })
}

type Routes = (server: Server, api: ApiContext) => void

/** A folder a resource. What the team may do stands behind one door. */
async function registerRoutes(v1: Server, api: ApiContext): Promise<void> {
  const mount = (server: Server) => (prefix: string, routes: Routes) =>
    server.register(async (inner: Server) => routes(inner, api), { prefix })
  const open = mount(v1)
  await open('/health', healthRoutes)
  await open('/visitor', visitRoutes)
  await open('/visitor/conversation', visitorRoutes)
  await open('/visitor/conversation', visitorMailRoutes)
  await open('/session', signInRoutes)
  await v1.register(async (inside: Server) => {
    inside.addHook('onRequest', admitTeam(api))
    inside.addHook('onRequest', permit)
    inside.addHook('onSend', writeDown(api))
    inside.addHook('preHandler', inside.rateLimit(perActor(api)))
    const team = mount(inside)
    await team('/session', sessionRoutes)
    await team('/conversations', conversationRoutes)
    await team('/conversations', sendTranscriptRoutes)
    await team('/notifications', alertRoutes)
    await team('/mail', mailRoutes)
    await team('/conversations', attachmentRoutes)
    await team('/held-replies', heldReplyRoutes)
    await team('/macros', macroRoutes)
    await team('/workspace', workspaceRoutes)
    await team('/policy', policyRoutes)
    await team('/answers', answerRoutes)
    await team('/articles', articleRoutes)
    await team('/coach', coachRoutes)
    await team('/phrases', phraseRoutes)
    await team('/channels', channelRoutes)
    await team('/users', userRoutes)
    await team('/teams', teamRoutes)
    await team('/sharing', sharingRoutes)
    await team('/journal', journalRoutes)
    await team('/webhooks', webhookRoutes)
    await team('/demo', demoRoutes)
    await team('/audit', auditRoutes)
    await team('/api-keys', apiKeyRoutes)
    await team('/dead-letters', deadLetterRoutes)
    await team('/corrections', correctionsRoutes)
    await team('/intents', intentRoutes)
    await team('/adjustment', adjustmentRoutes)
    await team('/language-model', languageModelRoutes)
    await team('/tags', tagRoutes)
    await team('/views', viewRoutes)
    await team('/mentions', mentionRoutes)
    await team('/tallies', tallyRoutes)
    await team('/surveys', surveyRoutes)
    await team('/customers', customerRoutes)
    await team('/retention', retentionRoutes)
    await team('/erasures', erasureRoutes)
    await team('/analyse', analyseRoutes)
    await team('/rehearsals', rehearsalRoutes)
  })
}

/** Counted over all routes of the team together. */
const perActor = (api: ApiContext) => ({
  max: api.limits.team,
  timeWindow: '1 minute',
  keyGenerator: (request: FastifyRequest) => {
    const { workspaceId, user } = actorOf(request)
    return `${workspaceId}/${user?.id ?? 'machine'}`
  },
})

/** Who may call what, as the reference shows it. */
function securityOf(method: unknown, url: string): Record<string, string[]>[] {
  if (url.startsWith('/api/v1/visitor/conversation')) return [{ visitor: [] }]
  if (/^\/api\/v1\/(visitor|health)/.test(url)) return []
  if (url === '/api/v1/session' && method === 'POST') return []
  return [{ session: [] }, { apiKey: [] }]
}

/** How every failure of every route looks, for the reference. */
const PROBLEM = {
  ...z.toJSONSchema(problemSchema, { target: 'draft-7' }),
  description: 'A problem: what happened, and what to do about it',
}

async function registerReference(server: Server, api: ApiContext): Promise<void> {
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Diapason',
        version: api.version,
        description: 'Customer service that listens and never pretends to feel.',
      },
      components: {
        securitySchemes: {
          apiKey: { type: 'http', scheme: 'bearer', description: 'A key of a machine: `dk_…`' },
          visitor: { type: 'http', scheme: 'bearer', description: 'A visitor’s token' },
          session: { type: 'apiKey', in: 'cookie', name: 'diapason' },
        },
      },
    },
    transform: (route) => {
      const { schema, url } = jsonSchemaTransform(route)
      const security = securityOf(route.route.method, url)
      const response = { ...(schema.response as object), '4xx': PROBLEM, '5xx': PROBLEM }
      return { url, schema: schema.hide ? schema : { ...schema, security, response } }
    },
  })
  await server.register(swaggerUi, { routePrefix: '/api/v1/docs' })
  server.get('/api/v1/openapi.json', { schema: { hide: true } }, async () => server.swagger())
}
