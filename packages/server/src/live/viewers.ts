import type { AgentFrame, Viewer } from '@diapason/contract'
import type { Notices, ViewingNotice } from '../store/notices.ts'
import type { Watcher } from './hub.ts'

/** Milliseconds after which somebody who says nothing more is gone; consoles say it every four seconds. */
const VIEWING_MS = 10_000
/** Milliseconds a typing sign lasts without being renewed. */
const WRITING_MS = 6_000

/** One person before a conversation, in one window or several. */
interface Seen {
  readonly name: string
  readonly windows: Map<string, NodeJS.Timeout>
  writing: NodeJS.Timeout | null
}

/**
 * Who of the team has a conversation on the screen, as every process says it. Never stored: a cut
 * line is forgotten within seconds.
 */
export interface Viewers {
  /** Tells one person, now, who else is there. */
  show(conversationId: string, userId: string, say: (frame: AgentFrame) => void): void
  close(): void
}

export function openViewers(notices: Notices, watchers: ReadonlySet<Watcher>): Viewers {
  const rooms = new Map<string, Map<string, Seen>>()
  const frameFor = (conversation: string, userId: string): AgentFrame => ({
    type: 'viewers',
    conversation,
    viewers: othersIn(rooms.get(conversation), userId),
  })
  const tell = (conversation: string) => {
    for (const watcher of watchers)
      if (watcher.side === 'agent' && watcher.conversations.has(conversation))
        watcher.send(frameFor(conversation, watcher.userId))
  }
  const stop = notices.listen((notice) => {
    const { what } = notice
    if (what === 'viewing' && view(rooms, notice, tell)) tell(notice.conversationId)
    if (what !== 'typing' || notice.typing?.userId === undefined) return
    const { userId, active } = notice.typing
    const person = rooms.get(notice.conversationId)?.get(userId)
    if (person && write(person, active, () => tell(notice.conversationId)))
      tell(notice.conversationId)
  })
  return {
    show: (conversation, userId, say) => say(frameFor(conversation, userId)),
    close: () => {
      stop()
      for (const room of rooms.values()) for (const person of room.values()) leave(person)
    },
  }
}

const othersIn = (room: ReadonlyMap<string, Seen> | undefined, userId: string): Viewer[] =>
  [...(room ?? [])]
    .filter(([id]) => id !== userId)
    .map(([id, { name, writing }]) => ({ id, name, writing: writing !== null }))

/** Somebody came, is still there, or went. @returns whether that is news */
function view(
  rooms: Map<string, Map<string, Seen>>,
  { conversationId, viewer }: ViewingNotice,
  tell: (conversationId: string) => void,
): boolean {
  const { userId, name, window, active } = viewer
  const room = rooms.get(conversationId) ?? new Map<string, Seen>()
  const person: Seen = room.get(userId) ?? { name, windows: new Map(), writing: null }
  const isNew = !room.has(userId)
  clearTimeout(person.windows.get(window))
  const end = (): boolean => {
    person.windows.delete(window)
    if (person.windows.size > 0 || room.get(userId) !== person) return false
    leave(person)
    room.delete(userId)
    if (room.size === 0) rooms.delete(conversationId)
    return true
  }
  if (!active) return end()
  const forget = () => end() && tell(conversationId)
  person.windows.set(window, setTimeout(forget, VIEWING_MS).unref())
  rooms.set(conversationId, room.set(userId, person))
  return isNew
}

/** Somebody writes, or has stopped. @returns whether that is news */
function write(person: Seen, active: boolean, tell: () => void): boolean {
  const wasWriting = person.writing !== null
  if (person.writing) clearTimeout(person.writing)
  const end = () => {
    person.writing = null
    tell()
  }
  person.writing = active ? setTimeout(end, WRITING_MS).unref() : null
  return wasWriting !== active
}

function leave({ windows, writing }: Seen): void {
  windows.forEach((timer) => clearTimeout(timer))
  if (writing) clearTimeout(writing)
}
