import type { FastifyReply, FastifyRequest } from 'fastify'
import { AUDITED } from '../../access/audited.ts'
import { insertEntry } from '../../store/audit.ts'
import type { ApiContext } from '../context.ts'
import { routeOf } from '../permit.ts'

/** Longest value that is kept of a request. */
const MOST = 200

/** Writes an act that was done into the log, before its answer leaves. */
export const writeDown =
  (api: ApiContext) =>
  async (request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> => {
    const audited = AUDITED[routeOf(request)]
    if (!audited || !request.actor || reply.statusCode >= 400 || request.method === 'HEAD')
      return payload
    const { workspaceId, user } = request.actor
    await insertEntry(api.flow.store.db, {
      workspaceId,
      userId: user?.id ?? null,
      act: audited.act,
      subject: subjectOf(request, payload),
      detail: kept(request.body, audited.keeps ?? []),
    })
    return payload
  }

/** What an address names, or what came of it. */
function subjectOf(request: FastifyRequest, payload: unknown): string | null {
  const { id } = (request.params ?? {}) as { id?: string }
  if (id !== undefined || request.method !== 'POST' || typeof payload !== 'string')
    return id ?? null
  const made = JSON.parse(payload || 'null') as { id?: unknown } | null
  return typeof made?.id === 'string' ? made.id : null
}

function kept(body: unknown, names: readonly string[]): Record<string, string> {
  const given = Object(body) as Record<string, unknown>
  const said = names.filter((name) => given[name] !== undefined)
  return Object.fromEntries(said.map((name) => [name, String(given[name]).slice(0, MOST)]))
}
