import cookie from '@fastify/cookie'
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import {
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
} from 'fastify-type-provider-zod'
import { DiapasonError } from '../errors.ts'
import type { ApiContext } from './context.ts'
import { conversationRoutes } from './conversations/routes.ts'
import { peopleRoutes } from './people/routes.ts'
import { answerProblem } from './problems.ts'
import type { Server } from './server.ts'
import { sessionRoutes, signInRoutes } from './session/routes.ts'
import { systemRoutes } from './system/routes.ts'
import { visitorRoutes, visitRoutes } from './visitor/routes.ts'
import { workspaceRoutes } from './workspace/routes.ts'

/** Everything under `/api/v1`: schemas in and out, one shape of error, limits, the reference. */
export async function registerApi(server: Server, api: ApiContext): Promise<void> {
  server.setValidatorCompiler(validatorCompiler)
  server.setSerializerCompiler(serializerCompiler)
  server.setErrorHandler(answerProblem)
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

async function registerRoutes(v1: Server, api: ApiContext): Promise<void> {
  const scope = (prefix: string, routes: (server: Server, api: ApiContext) => void) =>
    v1.register(async (inner: Server) => routes(inner, api), { prefix })
  await scope('', systemRoutes)
  await scope('/visitor', visitRoutes)
  await scope('/visitor/conversation', visitorRoutes)
  await scope('/session', signInRoutes)
  await scope('/session', sessionRoutes)
  await scope('/conversations', conversationRoutes)
  await scope('', peopleRoutes)
  await scope('', workspaceRoutes)
}

const tooMany = (ttl: number): DiapasonError =>
  new DiapasonError(429, {
    code: 'too_many_requests',
    message: 'Too many requests from here.',
    action: `Wait ${Math.ceil(ttl / 1000)} seconds (header Retry-After), then send again with the same id.`,
  })

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
    transform: jsonSchemaTransform,
  })
  await server.register(swaggerUi, { routePrefix: '/api/v1/docs' })
  server.get('/api/v1/openapi.json', { schema: { hide: true } }, async () => server.swagger())
}
