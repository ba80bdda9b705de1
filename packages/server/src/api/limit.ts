import type { FastifyReply, FastifyRequest } from 'fastify'
import { DiapasonError } from '../errors.ts'
import type { Server } from './server.ts'

/** How often something may be done, and who counts as the same. */
export interface Limit {
  /** Times a minute. */
  readonly max: number
  keyGenerator(request: FastifyRequest): string
}

/** What everyone is told who asks too often. */
export const tooMany = (ttlMs: number): DiapasonError =>
  new DiapasonError(429, {
    code: 'too_many_requests',
    message: 'Too many requests from here.',
    action: `Wait ${Math.ceil(ttlMs / 1000)} seconds (header Retry-After), then send again with the same id.`,
  })

/** A second limit on a route that has one: the plugin itself counts a request once. */
export function alsoLimit(server: Server, limit: Limit) {
  const count = server.createRateLimit({ ...limit, timeWindow: '1 minute' })
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const counted = await count(request)
    if (counted.isAllowed || !counted.isExceeded) return
    void reply.header('retry-after', counted.ttlInSeconds)
    throw tooMany(counted.ttl)
  }
}
