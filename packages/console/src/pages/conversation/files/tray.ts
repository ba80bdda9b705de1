import type { Attachment } from '@diapason/contract'
import type { Mode } from '../../../parts/kept-drafts.ts'
import { removeFile, sendFile, type Way } from '../../../wire/files-api.ts'

/** A file of what is being written. */
export interface TrayFile {
  readonly id: string
  readonly name: string
  readonly size: number
  /** 0 … 1 of it is there. */
  readonly share: number
  /** As the server has it; null while it is on its way. */
  readonly stored: Attachment | null
  readonly failed: unknown
}

/** Limit of the server (`FILES_A_MESSAGE` of the contract). */
export const MOST_FILES = 5

/** Which draft: files of a note never slip into a reply. */
export interface TrayKey {
  readonly user: string
  readonly conversation: string
  readonly mode: Mode
}

const NONE: readonly TrayFile[] = []
const trays = new Map<string, readonly TrayFile[]>()
const ways = new Map<string, { readonly file: File; way: Way }>()
const sent = new Map<string, readonly Attachment[]>()
const watchers = new Set<() => void>()

const nameOf = ({ user, conversation, mode }: TrayKey): string => `${user}/${conversation}/${mode}`

export const watchTrays = (watcher: () => void): (() => void) => {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

/** What lies there, on this page: it waits while the agent looks at another conversation. */
export const filesIn = (key: TrayKey): readonly TrayFile[] => trays.get(nameOf(key)) ?? NONE

const set = (key: TrayKey, files: readonly TrayFile[]): void => {
  trays.set(nameOf(key), files)
  for (const watcher of watchers) watcher()
}

const change = (key: TrayKey, id: string, how: Partial<TrayFile>): void =>
  set(
    key,
    filesIn(key).map((one) => (one.id === id ? { ...one, ...how } : one)),
  )

const begin = (key: TrayKey, id: string, file: File): void => {
  change(key, id, { failed: null, share: 0 })
  const way = sendFile(key.conversation, { id, file }, (share) => change(key, id, { share }))
  ways.set(id, { file, way })
  way.done.then(
    (stored) => change(key, id, { stored, share: 1 }),
    (failed: unknown) => change(key, id, { failed }),
  )
}

/** Takes files in, as many as a message may have, and sends them at once. */
export const addFiles = (key: TrayKey, files: readonly File[]): void => {
  const room = MOST_FILES - filesIn(key).length
  for (const file of files.slice(0, room)) {
    const id = crypto.randomUUID()
    const { name, size } = file
    set(key, [...filesIn(key), { id, name, size, share: 0, stored: null, failed: null }])
    begin(key, id, file)
  }
}

export const retryFile = (key: TrayKey, id: string): void => {
  const known = ways.get(id)
  if (known) begin(key, id, known.file)
}

export const removeFrom = (key: TrayKey, id: string): void => {
  ways.get(id)?.way.cancel()
  ways.delete(id)
  set(
    key,
    filesIn(key).filter((one) => one.id !== id),
  )
  removeFile(key.conversation, id).catch(() => undefined) // the server forgets it by itself
}

/** Takes out what goes with a message. */
export const takeFiles = (key: TrayKey): readonly Attachment[] => {
  const taken = filesIn(key).flatMap(({ stored }) => stored ?? [])
  set(key, NONE)
  return taken
}

/** Remembers what a message went with, so that both can come back. */
export const rememberSent = (message: string, files: readonly Attachment[]): void => {
  if (files.length > 0) sent.set(message, files)
}

/** What a message went with. */
export const sentWith = (message: string): readonly Attachment[] => sent.get(message) ?? []

/** Lays the files of a message that did not leave back where they were. */
export const bringFilesBack = (key: TrayKey, message: string): void => {
  const there = filesIn(key)
  const back = sentWith(message)
    .filter(({ id }) => there.every((one) => one.id !== id))
    .map((stored) => ({ ...stored, share: 1, stored, failed: null }))
  sent.delete(message)
  if (back.length > 0) set(key, [...back, ...there].slice(0, MOST_FILES))
}
