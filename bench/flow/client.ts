import { randomUUID } from 'node:crypto'
import { TEXTS } from '../texts.ts'
import { serveParent } from './child.ts'
import { openConnection, type Connection } from './connection.ts'

/** What a client process is given. Without a channel it talks to the ceiling server. */
export interface ClientTask {
  readonly port: number
  readonly conversations: number
  readonly channel?: string
}

/** What happened in a window of time. */
export interface ClientFigures {
  readonly acknowledged: number
  readonly perSecond: number
  readonly cpuShare: number
}

const PATH = '/api/v1/visitor/conversation/messages'

async function openConversation({ port, channel }: ClientTask) {
  const connection = await openConnection(port)
  const headers = channel ? await visit(connection, channel) : {}
  return { connection, headers }
}

async function visit(connection: Connection, channel: string) {
  const { body } = await connection.post('/api/v1/visitor/visits', { channel, language: 'fr' })
  const { token } = JSON.parse(body) as { token: string }
  return { authorization: `Bearer ${token}` }
}

/** Customers who each write their next message as soon as the former is acknowledged. */
serveParent(async (task: ClientTask) => {
  const lanes = await Promise.all(
    Array.from({ length: task.conversations }, () => openConversation(task)),
  )
  let next = 0
  const answer = async ({ ms }: { ms: number }): Promise<ClientFigures> => {
    let acknowledged = 0
    const begin = performance.now()
    const cpu = process.cpuUsage()
    const write = async ({ connection, headers }: (typeof lanes)[number]) => {
      while (performance.now() - begin < ms) {
        const message = { id: randomUUID(), text: TEXTS[next++ % TEXTS.length] }
        const { status, body } = await connection.post(PATH, message, headers)
        if (status !== 201) throw new Error(`answered ${status}: ${body}`)
        acknowledged += 1
      }
    }
    await Promise.all(lanes.map(write))
    const seconds = (performance.now() - begin) / 1_000
    const { user, system } = process.cpuUsage(cpu)
    const cpuShare = (user + system) / 1e6 / seconds
    return { acknowledged, perSecond: acknowledged / seconds, cpuShare }
  }
  return { started: {}, answer, stop: async () => lanes.forEach((lane) => lane.connection.close()) }
})
