import { randomUUID } from 'node:crypto'
import type { JournalEntry, NewJournalEntry } from '@diapason/contract'
import { conflict, notFound } from '../errors.ts'
import type { Db } from './db.ts'
import type { Owner } from './ignored-remarks.ts'
import {
  countEntries,
  deleteEntries,
  deleteEntry,
  insertEntry,
  selectEntries,
  updateEntry,
  type JournalRow,
} from './journal-rows.ts'
import { openEntry, sealEntry } from './journal-seal.ts'

/** What people write down for themselves. Every call is about the one person who makes it. */
export interface Journal {
  /** The latest day first; with words, only what holds all of them, accents and case aside. */
  list(owner: Owner, words?: string): Promise<JournalEntry[]>
  /** @throws `conflict` (409) when the journal is full */
  write(owner: Owner, entry: NewJournalEntry): Promise<JournalEntry>
  /** @throws `not_found` (404) */
  change(owner: Owner, id: string, entry: NewJournalEntry): Promise<JournalEntry>
  /** @throws `not_found` (404) */
  remove(owner: Owner, id: string): Promise<void>
  clear(owner: Owner): Promise<void>
}

/** Entries of one person: a moment a day for years. */
const MOST_ENTRIES = 2_000

/** What is sealed of an entry. */
type Sealed = Pick<NewJournalEntry, 'kind' | 'text' | 'mood'>

const placeOf = ({ workspaceId, userId }: Owner, id: string): string =>
  `${workspaceId} ${userId} ${id}`

/** Opens the journals of a database, sealed with the server's secret. */
export function openJournal(db: Db, secret: Uint8Array): Journal {
  const rowOf = (owner: Owner, id: string, entry: NewJournalEntry): JournalRow => {
    const { day, conversation: conversationId, kind, text, mood } = entry
    const sealed = sealEntry(secret, JSON.stringify({ kind, text, mood }), placeOf(owner, id))
    return { id, day, sealed, conversationId }
  }
  const read = (owner: Owner, row: JournalRow): JournalEntry => {
    const { id, day, sealed, conversationId: conversation } = row
    const opened = openEntry(secret, sealed, placeOf(owner, id))
    const lost = { kind: 'good' as const, text: null, mood: null }
    return { ...(opened === null ? lost : (JSON.parse(opened) as Sealed)), id, day, conversation }
  }
  return {
    list: async (owner, words = '') =>
      (await selectEntries(db, owner)).map((row) => read(owner, row)).filter(holds(words)),
    write: async (owner, entry) => {
      if ((await countEntries(db, owner)) >= MOST_ENTRIES) throw full()
      const row = rowOf(owner, randomUUID(), entry)
      await db.transaction((tx) => insertEntry(tx, owner, row))
      return read(owner, row)
    },
    change: async (owner, id, entry) => {
      const row = rowOf(owner, id, entry)
      const isThere = await db.transaction((tx) => updateEntry(tx, owner, row))
      if (!isThere) throw notFound('journal entry')
      return read(owner, row)
    },
    remove: async (owner, id) => {
      if (!(await deleteEntry(db, owner, id))) throw notFound('journal entry')
    },
    clear: (owner) => deleteEntries(db, owner),
  }
}

const full = () =>
  conflict(`The journal holds ${MOST_ENTRIES} moments.`, 'Delete some that you no longer need.')

const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

const holds = (words: string): ((entry: JournalEntry) => boolean) => {
  const wanted = fold(words).split(/\s+/u).filter(Boolean)
  return ({ text, mood }) => {
    const said = fold(`${text ?? ''} ${mood ?? ''}`)
    return wanted.every((word) => said.includes(word))
  }
}
