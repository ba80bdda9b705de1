import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import pino from 'pino'
import { createSignInLink } from './access/users.ts'
import { createApp } from './app.ts'
import type { Config } from './config.ts'
import { loadSecret } from './secret.ts'
import { firstStart } from './setup/first-start.ts'
import { openStore, type Db } from './store/db.ts'
import { openEmbedded } from './store/embedded.ts'
import { migrate } from './store/migrate.ts'
import { freeClaims } from './store/outbox.ts'

/**
 * Runs Diapason until it is told to stop: database, tables, first workspace, work, pages. Ctrl-C
 * and SIGTERM end it in the opposite order; what is committed stays, what is half done resumes.
 */
export async function serve(given: Config): Promise<void> {
  const config = given.port === 0 ? await withFreePort(given) : given
  const told = toldToStop()
  const secret = await loadSecret(config.dataFolder)
  const embedded =
    config.databaseUrl === null ? await openEmbedded(config.dataFolder, { log: tell }) : null
  try {
    const databaseUrl = config.databaseUrl ?? embedded?.url ?? ''
    const link = await prepare(databaseUrl, {
      isAlone: embedded !== null,
      publicUrl: config.publicUrl,
    })
    const log = pino({ level: config.logLevel, base: null })
    const { filesMb, publicUrl, modelHosts, webhookHosts, mail } = config
    const about = { filesMb, publicUrl, modelHosts, webhookHosts, mail, version: await version() }
    const app = await createApp({ databaseUrl, secret, log, ...about })
    try {
      await app.server.listen({ port: config.port, host: config.host })
      process.stdout.write(welcome(publicUrl, link))
      await told
    } finally {
      await app.close()
    }
  } finally {
    await embedded?.stop()
  }
}

/** Tables, first workspace, and a sign-in link while an administrator has no password yet. */
async function prepare(
  databaseUrl: string,
  how: { isAlone: boolean; publicUrl: string },
): Promise<string | null> {
  const store = openStore(databaseUrl, 2, 0)
  try {
    await migrate(store.pool)
    // On the embedded database no other process can hold a claim: do not wait for leases to end.
    if (how.isAlone) await freeClaims(store.db)
    return await signInLink(store.db, how.publicUrl)
  } finally {
    await store.close()
  }
}

async function signInLink(db: Db, publicUrl: string): Promise<string | null> {
  const administrator = await firstStart(db)
  return administrator && (await createSignInLink(db, administrator, publicUrl)).url
}

function welcome(publicUrl: string, link: string | null): string {
  const lines = [
    '',
    '  Diapason is listening.',
    '',
    `  Shop with the widget   ${publicUrl}/demo`,
    `  Agents’ console        ${publicUrl}/console/`,
    `  API reference          ${publicUrl}/api/v1/docs`,
    ...(link ? ['', `  First sign-in (once, within 24 hours):`, `  ${link}`] : []),
    '',
    '  Ctrl-C stops it. Nothing that was sent is lost.',
    '',
  ]
  return `${lines.join('\n')}\n`
}

/** For the person at the terminal: what happened to their database. */
const tell = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

/** Resolves at the first signal. A second one changes nothing: the orderly stop is under way. */
function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    process.on('SIGINT', () => resolve())
    process.on('SIGTERM', () => resolve())
  })
}

/** Port 0 means any: it must be known before the first link is made. */
async function withFreePort(config: Config): Promise<Config> {
  const port = await new Promise<number>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, config.host, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
  return { ...config, port, publicUrl: config.publicUrl.replace(/:0$/, `:${port}`) }
}

async function version(): Promise<string> {
  const file = await readFile(new URL('../package.json', import.meta.url), 'utf8')
  return (JSON.parse(file) as { version: string }).version
}
