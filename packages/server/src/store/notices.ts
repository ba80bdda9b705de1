import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import pg from 'pg'
import type { Db } from './db.ts'

/**
 * A hint, after a commit, that something can be read anew. The truth is in the tables: a hint that
 * is lost costs a moment, never a message.
 */
export type Notice =
  | ConversationNotice
  | AccessNotice
  | AssignedNotice
  | AdjustedNotice
  | ErasedNotice
  | HeldNotice
  | LeftNotice
  | MentionedNotice
  | ViewingNotice

/** What an agent holds back before it leaves has changed: for this agent alone. */
export interface HeldNotice {
  readonly what: 'held'
  readonly workspaceId: string
  readonly conversationId: string
  readonly userId: string
}

/** Somebody of the team has a conversation before their eyes, said again every few seconds. */
export interface ViewingNotice {
  readonly what: 'viewing'
  readonly workspaceId: string
  readonly conversationId: string
  readonly viewer: {
    readonly userId: string
    readonly name: string
    /** One of a person's windows. */
    readonly window: string
    readonly active: boolean
  }
}

/** A conversation is gone: whoever shows it or a list it stood in reads everything anew. */
export interface ErasedNotice {
  readonly what: 'erased'
  readonly workspaceId: string
  readonly conversationId: string
}

/** Somebody was asked to take a conversation: they alone are told. */
export interface AssignedNotice {
  readonly what: 'assigned'
  readonly workspaceId: string
  readonly conversationId: string
  readonly userId: string
  /** Null when nobody did: the customer wrote again. */
  readonly by: { readonly id: string; readonly name: string } | null
}

/** People were named in a private note: they alone are told. */
export interface MentionedNotice {
  readonly what: 'mentioned'
  readonly workspaceId: string
  readonly conversationId: string
  readonly noteId: string
  readonly userIds: readonly string[]
  readonly by: { readonly id: string; readonly name: string }
}

/** A workspace has learnt: whoever keeps what it knew asks again. */
export interface AdjustedNotice {
  readonly what: 'adjusted'
  readonly workspaceId: string
}

/** Somebody has closed their last page on one server process: another that has them says so. */
export interface LeftNotice {
  readonly what: 'left'
  readonly workspaceId: string
  readonly userId: string
}

/** Sessions of a person have ended: connections made with them are looked at anew. */
export interface AccessNotice {
  readonly what: 'access'
  readonly workspaceId: string
  readonly userId: string
}

/** Something in a conversation has changed. */
export interface ConversationNotice {
  readonly workspaceId: string
  readonly conversationId: string
  readonly what: 'message' | 'reading' | 'changed' | 'note' | 'event' | 'delivery' | 'typing'
  readonly seq?: number
  /** For `note` only. */
  readonly noteId?: string
  /** For `event` only. */
  readonly eventId?: string
  /** For `typing` only: it is never stored. */
  readonly typing?: {
    readonly who: 'customer' | 'bot' | 'agent'
    readonly name: string | null
    readonly active: boolean
    /** The agent who writes, who need not be told. */
    readonly userId?: string
  }
}

/** Carries notices to everyone who listens, in this process and in every other on the database. */
export interface Notices {
  publish(notice: Notice): void
  /** @returns how to stop listening */
  listen(listener: (notice: Notice) => void): () => void
  /** Called when notices of other processes may have been missed. @returns how to stop */
  onGap(listener: () => void): () => void
  close(): Promise<void>
}

const CHANNEL = 'diapason'
/** NOTIFY takes a lock at commit, so hints of a few milliseconds travel together. */
const GATHER_MS = 5
/** PostgreSQL refuses a payload of 8,000 bytes or more. */
const PAYLOAD_LIMIT = 7_500

/** Publishes with a transaction: everyone hears of it when it commits, this process too. */
export async function publishIn(tx: Db, notice: Notice): Promise<void> {
  const payload = JSON.stringify({ from: null, notices: [notice] })
  await tx.execute(sql`select pg_notify(${CHANNEL}, ${payload})`)
}

/** Opens notices on a database; reconnects by itself when the connection breaks. */
export async function openNotices(url: string, pool: pg.Pool): Promise<Notices> {
  const origin = randomUUID()
  const listeners = new Set<(notice: Notice) => void>()
  const tell = (notice: Notice) => listeners.forEach((listener) => listener(notice))
  const gaps = new Set<() => void>()
  const tellGap = () => gaps.forEach((listener) => listener())
  const link = await openLink(url, tellGap, (payload) => {
    const { from, notices = [] } = open(payload)
    if (from !== origin) notices.forEach(tell)
  })
  const post = gatherer((notices) => {
    for (const payload of payloads(origin, notices))
      pool.query('select pg_notify($1, $2)', [CHANNEL, payload]).catch(() => undefined)
  })
  return {
    publish: (notice) => {
      tell(notice)
      post.add(notice)
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onGap: (listener) => {
      gaps.add(listener)
      return () => gaps.delete(listener)
    },
    close: async () => {
      post.stop()
      await link.close()
    },
  }
}

function gatherer(flush: (notices: Notice[]) => void): { add(notice: Notice): void; stop(): void } {
  let waiting: Notice[] = []
  let timer: NodeJS.Timeout | undefined
  const send = () => {
    const batch = waiting
    waiting = []
    timer = undefined
    flush(batch)
  }
  return {
    add: (notice) => {
      waiting.push(notice)
      timer ??= setTimeout(send, GATHER_MS)
    },
    stop: () => clearTimeout(timer),
  }
}

function payloads(from: string, notices: readonly Notice[]): string[] {
  const whole = JSON.stringify({ from, notices })
  if (notices.length === 1 || Buffer.byteLength(whole) < PAYLOAD_LIMIT) return [whole]
  const middle = Math.ceil(notices.length / 2)
  return [...payloads(from, notices.slice(0, middle)), ...payloads(from, notices.slice(middle))]
}

/** Anyone on the database can notify: what is not ours says nothing, and ends nothing. */
function open(payload: string): { from?: string | null; notices?: Notice[] } {
  try {
    return Object(JSON.parse(payload)) as ReturnType<typeof open>
  } catch {
    return {}
  }
}

/** Milliseconds before a broken connection is made anew. */
const RECONNECT_MS = 1_000

async function openLink(
  url: string,
  tellGap: () => void,
  hear: (payload: string) => void,
): Promise<{ close(): Promise<void> }> {
  let isClosed = false
  let client = await listen(url, hear)
  const watch = () => client.once('end', () => void reconnect())
  const reconnect = async (): Promise<void> => {
    while (!isClosed) {
      await pause(RECONNECT_MS, undefined, { ref: false })
      const fresh = await listen(url, hear).catch(() => null)
      if (!fresh) continue
      client = fresh
      if (isClosed) return client.end()
      watch()
      return tellGap()
    }
  }
  watch()
  return {
    close: async () => {
      isClosed = true
      await client.end()
    },
  }
}

async function listen(url: string, hear: (payload: string) => void): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: 'diapason-notices' })
  client.on('error', () => undefined)
  client.on('notification', (message) => hear(message.payload ?? ''))
  try {
    await client.connect()
    await client.query(`listen ${CHANNEL}`)
    return client
  } catch (error) {
    await client.end()
    throw error
  }
}
