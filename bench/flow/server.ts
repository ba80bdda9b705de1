import pino from 'pino'
import { createSignInLink } from '../../packages/server/src/access/users.ts'
import { createApp } from '../../packages/server/src/app.ts'
import { firstStart } from '../../packages/server/src/setup/first-start.ts'
import { listAllChannels } from '../../packages/server/src/store/channels.ts'
import { serveParent } from './child.ts'

/** How a bench reaches the product that it measures. */
export interface BenchServer {
  readonly port: number
  /** Of the widget, for visits. */
  readonly channel: string
  /** Signs an agent in, once. */
  readonly signInToken: string
}

const MANY = 1_000_000_000

/** The product as it runs, but for the limits: a bench's visitors all come from one address. */
serveParent(async ({ databaseUrl }: { databaseUrl: string }) => {
  const app = await createApp({
    databaseUrl,
    secret: new Uint8Array(32).fill(7),
    publicUrl: 'http://127.0.0.1',
    version: '0.0.0',
    log: pino({ level: 'info', base: null }, pino.destination(2)),
    limits: { visitor: MANY, address: MANY, visits: MANY, signIns: MANY, team: MANY },
  })
  await app.server.listen({ port: 0, host: '127.0.0.1' })
  const { db } = app.flow.store
  const administrator = await firstStart(db)
  const [channel] = await listAllChannels(db)
  const address = app.server.server.address()
  if (!administrator || !channel || address === null || typeof address === 'string')
    throw new Error('the server did not start as a bench needs it')
  const link = await createSignInLink(db, administrator, 'http://127.0.0.1')
  const started: BenchServer = {
    port: address.port,
    channel: channel.key,
    signInToken: new URL(link.url).searchParams.get('token') ?? '',
  }
  return { started, stop: () => app.close() }
})
