import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createHmac } from 'node:crypto'

/** Something that came to the receiver of a webhook. */
export interface Received {
  readonly headers: IncomingHttpHeaders
  readonly raw: string
  readonly body: { id: string; type: string; data: Record<string, unknown> }
}

/** How the receiver answers: a status, never, or by hanging up. */
export type Manner = number | 'stall' | 'hang-up'

/** A real HTTP server that is told things, and answers as it is asked to. */
export interface Receiver {
  readonly url: string
  readonly got: readonly Received[]
  behave(...manners: Manner[]): void
  close(): Promise<void>
}

/** What comes after the manners that were given is answered with 200. */
export async function openReceiver(): Promise<Receiver> {
  const got: Received[] = []
  const manners: Manner[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const raw = Buffer.concat(chunks).toString()
      got.push({ headers: request.headers, raw, body: JSON.parse(raw) as Received['body'] })
      const manner = manners.shift() ?? 200
      if (manner === 'hang-up') return request.socket.destroy()
      if (manner === 'stall') return
      if (manner === 302) response.setHeader('location', `${url}/elsewhere`)
      response.statusCode = manner
      response.end('thanks')
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    got,
    behave: (...given) => void manners.push(...given),
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}

/** As a receiver checks it: by the recipe of Standard Webhooks, not by our code. */
export function isSigned({ headers, raw }: Received, secret: string): boolean {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
  const text = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${raw}`
  const expected = `v1,${createHmac('sha256', key).update(text).digest('base64')}`
  return String(headers['webhook-signature']).split(' ').includes(expected)
}
