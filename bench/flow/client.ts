import { randomUUID } from 'node:crypto'
import { TEXTS } from '../texts.ts'
import { serveParent } from './child.ts'
import { openConnection, type Connection } from './connection.ts'

/** What a client process is given. Without a channel it talks to the ceiling server. */
export interface ClientTask {
  readonly port: number
  readonly conversations: number
  readonly channel?: string
  /** Messages after which the next customer comes; default: one customer for the whole bench. */
  readonly messagesEach?: number
}

/** What happened in a window of time. */
export interface ClientFigures {
  readonly acknowledged: number
  readonly perSecond: number
  readonly cpuShare: number
}

const VISITS = '/api/v1/visitor/visits'
const PATH = '/api/v1/visitor/conversation/messages'

/** One customer after another on one connection. */
class Seat {
  readonly connection: Connection
  readonly #task: ClientTask
  #headers: Readonly<Record<string, string>> = {}
  #left = 0

  constructor(connection: Connection, task: ClientTask) {
    this.connection = connection
    this.#task = task
  }

  /** Writes a message and waits until it is acknowledged. */
  async write(text: string): Promise<void> {
    const { channel } = this.#task
    if (this.#left === 0 && channel !== undefined) await this.#visit(channel)
    this.#left -= 1
    const message = { id: randomUUID(), text }
    const { status, body } = await this.connection.post(PATH, message, this.#headers)
    if (status !== 201) throw new Error(`answered ${status}: ${body}`)
  }

  async #visit(channel: string): Promise<void> {
    const { body } = await this.connection.post(VISITS, { channel, language: 'fr' })
    const { token } = JSON.parse(body) as { token: string }
    this.#headers = { authorization: `Bearer ${token}` }
    this.#left = this.#task.messagesEach ?? Number.POSITIVE_INFINITY
  }
}

/** Customers who each write their next message as soon as the former is acknowledged. */
serveParent(async (task: ClientTask) => {
  const connections = await Promise.all(
    Array.from({ length: task.conversations }, () => openConnection(task.port)),
  )
  const seats = connections.map((connection) => new Seat(connection, task))
  let next = 0
  const answer = async ({ ms }: { ms: number }): Promise<ClientFigures> => {
    let acknowledged = 0
    const begin = performance.now()
    const cpu = process.cpuUsage()
    const write = async (seat: Seat) => {
      while (performance.now() - begin < ms) {
        await seat.write(TEXTS[next++ % TEXTS.length] ?? '')
        acknowledged += 1
      }
    }
    await Promise.all(seats.map(write))
    const seconds = (performance.now() - begin) / 1_000
    const { user, system } = process.cpuUsage(cpu)
    const cpuShare = (user + system) / 1e6 / seconds
    return { acknowledged, perSecond: acknowledged / seconds, cpuShare }
  }
  return {
    started: {},
    answer,
    stop: async () => connections.forEach((connection) => connection.close()),
  }
})
