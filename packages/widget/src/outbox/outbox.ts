import type { Attachment } from '@diapason/contract'

/** A file of a message: what is known of it before the server has named and measured it. */
export type Added = Pick<Attachment, 'id' | 'name' | 'type' | 'size'>

/** What a customer did that the server has not confirmed: words, or a wish to talk to a person. */
export interface OutboxEntry {
  /** UUID made here: sending again with it is safe. */
  readonly id: string
  readonly kind: 'say' | 'person'
  readonly text: string
  /** Files that go with the words. */
  readonly files: readonly Added[]
  /** Milliseconds since the epoch, for order after a reload. */
  readonly at: number
  /**
   * `ready` to go, `sending` now, `delayed` by network or server (goes again by itself), `soon`
   * when the server asked us to wait, `failed` when it refused: only the customer can go on.
   */
  readonly state: 'ready' | 'sending' | 'delayed' | 'soon' | 'failed'
  /** Why it has not left: the code of the server's problem, or empty. */
  readonly reason: string
}

export type Outbox = readonly OutboxEntry[]

/** Adds an entry at the end. A second wish for a person while one is on its way adds nothing. */
export const put = (outbox: Outbox, entry: Omit<OutboxEntry, 'state' | 'reason'>) => {
  const repeated = entry.kind === 'person' && outbox.some(({ kind }) => kind === 'person')
  return repeated ? outbox : [...outbox, { ...entry, state: 'ready', reason: '' } as const]
}

/** The next entry to send: the first that was not refused, and only while none is in flight. */
export const next = (outbox: Outbox): OutboxEntry | null =>
  outbox.some(({ state }) => state === 'sending')
    ? null
    : (outbox.find(({ state }) => state !== 'failed') ?? null)

/** Changes the state of one entry. */
export const mark = (outbox: Outbox, id: string, change: Partial<OutboxEntry>): Outbox =>
  outbox.map((entry) => (entry.id === id ? { ...entry, ...change } : entry))

/** Removes one entry: it is confirmed, or the customer took it back. */
export const drop = (outbox: Outbox, id: string): Outbox =>
  outbox.filter((entry) => entry.id !== id)

/** Reads entries kept before a reload: in order, none in flight; what is not an entry is ignored. */
export const restore = (kept: readonly unknown[]): Outbox =>
  kept
    .filter(isKept)
    .map(({ id, kind, text, files, at }) => {
      const kept = { id, kind, text, files: Array.isArray(files) ? files : [], at }
      return { ...kept, state: 'ready' as const, reason: '' }
    })
    .sort((a, b) => a.at - b.at)

const isKept = (value: unknown): value is OutboxEntry => {
  const entry = value as Partial<OutboxEntry> | null
  return (
    typeof entry?.id === 'string' &&
    typeof entry.text === 'string' &&
    typeof entry.at === 'number' &&
    (entry.kind === 'say' || entry.kind === 'person')
  )
}
