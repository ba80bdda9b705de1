import { Readable } from 'node:stream'
import { auditPageSchema, type AuditEntry } from '@diapason/contract'
import { z } from 'zod'
import { entriesBefore, type NamedEntry } from '../../store/audit.ts'
import type { Db } from '../../store/db.ts'
import type { ApiContext } from '../context.ts'
import { actorOf } from '../guests.ts'
import type { Server } from '../server.ts'

const tags = ['audit']
const PAGE = 50
/** Entries read at a time: an export never holds all of them. */
const EXPORT_PAGE = 500

/** Who did what, and when: to read and to take along, never to change. */
export function auditRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  server.get('', {
    schema: {
      tags,
      summary: 'A page of the audit log, the newest first',
      querystring: z.object({ before: z.coerce.number().int().min(1).optional() }),
      response: { 200: auditPageSchema },
    },
    handler: async (request) => {
      const { workspaceId } = actorOf(request)
      const before = request.query.before ?? null
      const rows = await entriesBefore(db, workspaceId, { before, limit: PAGE })
      const next = rows.length === PAGE ? (rows.at(-1)?.number ?? null) : null
      return { entries: rows.map(present), next }
    },
  })
  server.get('/export', {
    schema: {
      tags,
      summary: 'The whole audit log as JSON Lines, the newest first',
      produces: ['application/x-ndjson'],
      response: { 200: z.string().meta({ description: 'One JSON object a line' }) },
    },
    handler: async (request, reply) => {
      void reply
        .header('content-type', 'application/x-ndjson; charset=utf-8')
        .header('content-disposition', 'attachment; filename="audit.jsonl"')
      return reply.send(Readable.from(lines(db, actorOf(request).workspaceId)) as never)
    },
  })
}

const present = (row: NamedEntry): AuditEntry => ({
  number: row.number,
  at: row.at.toISOString(),
  by: row.userId === null ? null : { id: row.userId, name: row.userName ?? '' },
  act: row.act,
  subject: row.subject,
  subjectName: row.subjectName,
  detail: { ...row.detail },
})

async function* lines(db: Db, workspaceId: string): AsyncGenerator<string> {
  let before: number | null = null
  do {
    const page: NamedEntry[] = await entriesBefore(db, workspaceId, { before, limit: EXPORT_PAGE })
    yield page.map((row) => `${JSON.stringify(present(row))}\n`).join('')
    before = page.length === EXPORT_PAGE ? (page.at(-1)?.number ?? null) : null
  } while (before !== null)
}
