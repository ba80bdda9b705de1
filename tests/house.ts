import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import type { NewVisit, Policy, Role, Session } from '@diapason/contract'
import pg from 'pg'
import pino from 'pino'
import { createApiKey } from '../packages/server/src/access/api-keys.ts'
import { createSignInLink, createUser } from '../packages/server/src/access/users.ts'
import type { Limits } from '../packages/server/src/api/context.ts'
import { createApp, type App, type AppOptions } from '../packages/server/src/app.ts'
import type { Absence } from '../packages/server/src/flow/desk/assign-absent.ts'
import type { Patience } from '../packages/server/src/flow/context.ts'
import { countHere } from '../packages/server/src/store/presences.ts'
import { createWorkspace } from '../packages/server/src/setup/first-start.ts'
import { freshDatabase } from './fresh-database.ts'
import { agentWith, cookieOf, type Agent } from './house/agent.ts'
import { caller, expectStatus, type Call } from './house/call.ts'
import { visit, type Visitor } from './house/visitor.ts'

export { pause, until } from './house/until.ts'

/** A company that uses the server, with the key of its widget. */
export interface Company {
  readonly id: string
  readonly channelId: string
  readonly channel: string
  readonly identitySecret: string
}

/** A server in the middle of its work, and people around it. Nothing in it is pretended. */
export interface House {
  readonly url: string
  readonly app: App
  readonly company: Company
  /** Without any credentials. */
  readonly call: Call
  /** Asks the database, past the server. */
  sql<T extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<T[]>
  /** All that the server has written into its log. */
  logged(): string
  visitor(visit?: Partial<NewVisit> & { origin?: string; at?: string }): Promise<Visitor>
  agent(person?: { role?: Role; company?: Company; email?: string }): Promise<Agent>
  /** The token of a one-time link for a person of the team. */
  linkFor(agent: Agent): Promise<string>
  machine(company?: Company): Promise<Call>
  /** How many people customers are told are there. */
  agentsHere(company?: Company): Promise<number>
  newCompany(name?: string): Promise<Company>
  setPolicy(change: Partial<Policy>, company?: Company): Promise<void>
  /** A second server on the same database. @returns its address */
  openSecond(): Promise<string>
  close(): Promise<void>
}

export interface HouseOptions {
  /** Where mail leaves through; without it none does. */
  readonly mail?: NonNullable<AppOptions['mail']>
  readonly patience?: Patience
  /** How long somebody is missed before what waits for them goes to others. */
  readonly absence?: Absence
  readonly limits?: Partial<Limits>
  /** Hosts where language models may be asked. */
  readonly modelHosts?: readonly string[]
  /** MB that the files of a conversation may have together. */
  readonly filesMb?: number
  /** Hosts where webhooks may be sent. */
  readonly webhookHosts?: readonly string[]
  /** Milliseconds before each further try of a webhook. */
  readonly webhookWaits?: readonly number[]
}

const PATIENCE: Patience = { quietMs: 60, mostMs: 600 }
/** So many that no test meets one unless it asks to. */
const LIMITS: Limits = { visitor: 1e6, address: 1e6, visits: 1e6, signIns: 1e6, team: 1e6 }

const FIRST_NAMES = ['Alpha', 'Bêta', 'Gamma', 'Delta', 'Epsilon', 'Kappa', 'Lambda', 'Sigma']

/**
 * Opens a server on a database of its own, with one company in it.
 *
 * @example
 * const house = await openHouse()
 * afterAll(() => house.close())
 * const visitor = await house.visitor()
 * await visitor.say('Bonjour, quels sont vos horaires ?')
 */
export async function openHouse(options: HouseOptions = {}): Promise<House> {
  const database = await freshDatabase()
  const pool = new pg.Pool({ connectionString: database.url, max: 4 })
  pool.on('error', () => undefined)
  const lines: string[] = []
  const secret = randomBytes(32)
  const apps: App[] = []
  const start = async () => {
    const running = await startApp({ databaseUrl: database.url, secret, lines, options })
    apps.push(running.app)
    return running
  }
  const { app, url } = await start()
  const { db } = app.flow.store
  const call = caller(url)
  let people = 0

  const newCompany = async (name = 'Boutique des Quais'): Promise<Company> => {
    const id = await createWorkspace(db, name)
    const { rows } = await pool.query<Omit<Company, 'id'>>(
      `select id as "channelId", key as channel, identity_secret as "identitySecret"
       from channels where workspace_id = $1`,
      [id],
    )
    const [channel] = rows
    if (!channel) throw new Error('a new company has no channel')
    return { id, ...channel }
  }
  const company = await newCompany()
  const tokenFor = async (workspaceId: string, userId: string) => {
    const link = await createSignInLink(db, { workspaceId, userId }, url)
    return new URL(link.url).searchParams.get('token') ?? ''
  }
  const agent: House['agent'] = async (person = {}) => {
    people += 1
    const workspaceId = (person.company ?? company).id
    const email = person.email ?? `agent-${people}@example.org`
    const name = `${FIRST_NAMES[people % FIRST_NAMES.length]} Équipe`
    const given = { email, name, role: person.role ?? 'admin' }
    const user = await createUser(db, workspaceId, given)
    const body = { token: await tokenFor(workspaceId, user.id) }
    const answer = await call<Session>('POST', '/session', {
      body,
      headers: { 'x-diapason': '1' },
    })
    return agentWith(url, expectStatus(answer, 200).user, cookieOf(answer))
  }
  return {
    url,
    app,
    company,
    call,
    newCompany,
    agent,
    logged: () => lines.join(''),
    sql: async <T extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []) =>
      (await pool.query<T>(text, [...values])).rows,
    visitor: async ({ origin, at = url, ...given } = {}) =>
      visit(
        at,
        { channel: company.channel, language: 'fr', ...given },
        origin === undefined ? {} : { origin },
      ),
    linkFor: async ({ user, call: ask }) => {
      const { workspace } = expectStatus(await ask<Session>('GET', '/session'), 200)
      return tokenFor(workspace.id, user.id)
    },
    machine: async (of = company) => {
      const { key } = await createApiKey(db, of.id, 'Machine')
      return caller(url, { authorization: `Bearer ${key}` })
    },
    agentsHere: (of = company) => countHere(db, of.id),
    setPolicy: async (change, of = company) => {
      await pool.query(
        `insert into policies (workspace_id, version, policy)
         select workspace_id, version + 1,
                policy || jsonb_build_object('version', version + 1) || $2::jsonb
         from policies where workspace_id = $1 order by version desc limit 1`,
        [of.id, JSON.stringify(change)],
      )
    },
    openSecond: async () => (await start()).url,
    close: async () => {
      for (const running of apps) await running.close()
      await pool.end()
      await database.drop()
    },
  }
}

async function startApp(how: {
  databaseUrl: string
  secret: Uint8Array
  lines: string[]
  options: HouseOptions
}): Promise<{ app: App; url: string }> {
  const { databaseUrl, secret, lines, options } = how
  const log = pino({ level: 'trace', base: null }, { write: (line: string) => lines.push(line) })
  const app = await createApp({
    databaseUrl,
    secret,
    log,
    publicUrl: 'http://diapason.example',
    version: '0.0.0',
    patience: options.patience ?? PATIENCE,
    limits: { ...LIMITS, ...options.limits },
    modelHosts: options.modelHosts ?? [],
    ...(options.filesMb !== undefined && { filesMb: options.filesMb }),
    ...(options.absence && { absence: options.absence }),
    ...(options.mail && { mail: options.mail }),
    webhookHosts: options.webhookHosts ?? [],
    ...(options.webhookWaits && { webhookWaits: options.webhookWaits }),
  })
  await app.server.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.server.address() as AddressInfo
  return { app, url: `http://127.0.0.1:${port}` }
}
