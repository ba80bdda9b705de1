import { Readable } from 'node:stream'
import { z } from 'zod'
import { forgetCorrections } from '../../flow/learning/correct.ts'
import { correctionsAfter, type CorrectedMessage } from '../../store/corrections.ts'
import type { Db } from '../../store/db.ts'
import type { ApiContext } from '../context.ts'
import { actorOf } from '../guests.ts'
import type { Server } from '../server.ts'

const tags = ['corrections']
/** Rows read at a time: an export never holds all of them. */
const PAGE = 500

/** All that people of the workspace said of messages: to take along, or to forget. */
export function correctionsRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  server.get('', {
    schema: {
      tags,
      summary: 'Corrections as JSON Lines, the earliest first: text, language, what it really was',
      produces: ['application/x-ndjson'],
      response: { 200: z.string().meta({ description: 'One JSON object a line' }) },
    },
    handler: async (request, reply) => {
      const { workspaceId } = actorOf(request)
      void reply
        .header('content-type', 'application/x-ndjson; charset=utf-8')
        .header('content-disposition', 'attachment; filename="corrections.jsonl"')
      return reply.send(Readable.from(lines(db, workspaceId)) as never)
    },
  })
  server.delete('', {
    schema: {
      tags,
      summary: 'Forget every correction, and what was learnt from them',
      response: { 204: z.null() },
    },
    handler: async (request, reply) => {
      await forgetCorrections(api.flow, actorOf(request).workspaceId)
      return reply.status(204).send(null)
    },
  })
}

async function* lines(db: Db, workspaceId: string): AsyncGenerator<string> {
  let after: CorrectedMessage | null = null
  do {
    const page: CorrectedMessage[] = await correctionsAfter(db, workspaceId, { after, limit: PAGE })
    if (page.length > 0) yield page.map(lineOf).join('')
    after = page.length === PAGE ? (page.at(-1) ?? null) : null
  } while (after)
}

/** In the form that `adjust` of the engine takes, and where it comes from. */
function lineOf({
  conversationId,
  seq,
  text,
  language,
  correction,
  correctedAt,
}: CorrectedMessage) {
  const at = new Date(correctedAt).toISOString()
  const said = { text, ...(language !== 'und' && { language }), ...correction }
  return `${JSON.stringify({ ...said, conversation: conversationId, seq, correctedAt: at })}\n`
}
