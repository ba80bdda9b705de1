import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { TEXTS } from '../texts.ts'
import { serveParent } from './child.ts'
import type { ClientFigures } from './client.ts'

/** What the peer is given. */
export interface BareTask {
  readonly databaseUrl: string
  readonly connections: number
  readonly loops: number
}

const INSERT = {
  name: 'bare',
  text: 'insert into bare (id, conversation_id, body) values ($1, $2, $3)',
}

/** The peer: nothing but single rows, each inserted and committed by itself, as fast as they go. */
serveParent(async ({ databaseUrl, connections, loops }: BareTask) => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: connections })
  const conversations = Array.from({ length: loops }, () => randomUUID())
  let next = 0
  const answer = async ({ ms }: { ms: number }): Promise<ClientFigures> => {
    let acknowledged = 0
    const begin = performance.now()
    const cpu = process.cpuUsage()
    const insert = async (conversation: string) => {
      while (performance.now() - begin < ms) {
        const values = [randomUUID(), conversation, TEXTS[next++ % TEXTS.length]]
        await pool.query({ ...INSERT, values })
        acknowledged += 1
      }
    }
    await Promise.all(conversations.map(insert))
    const seconds = (performance.now() - begin) / 1_000
    const { user, system } = process.cpuUsage(cpu)
    const cpuShare = (user + system) / 1e6 / seconds
    return { acknowledged, perSecond: acknowledged / seconds, cpuShare }
  }
  return { started: {}, answer, stop: () => pool.end() }
})
