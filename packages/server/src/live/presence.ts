import type { Presence } from '../flow/context.ts'
import type { Notices } from '../store/notices.ts'
import type { Person } from '../store/presences.ts'

/** Milliseconds a typing sign lasts without being renewed; browsers renew it every three seconds. */
const TYPING_MS = 6_000

/**
 * Who is here: agents as this process's connections know it, typing customers as every process says
 * it, since any of them may decide their turn.
 */
export interface LivePresence extends Presence {
  /** Has this person a page open, on this server process? */
  isHere(person: Person): boolean
  /** @returns how to leave again */
  enter(person: Person): () => void
  /** A customer's page with this conversation. @returns how to leave again */
  enterCustomer(conversationId: string): () => void
}

export function livePresence(notices: Notices): LivePresence {
  const people = new Map<string, Map<string, number>>()
  const pages = new Map<string, number>()
  const typing = new Map<string, NodeJS.Timeout>()
  notices.listen((notice) => {
    if (notice.what !== 'typing' || notice.typing?.who !== 'customer') return
    const { conversationId } = notice
    clearTimeout(typing.get(conversationId))
    if (!notice.typing.active) return typing.delete(conversationId)
    const end = () => typing.delete(conversationId)
    typing.set(conversationId, setTimeout(end, TYPING_MS).unref())
  })
  const count = (workspaceId: string, userId: string, step: number) => {
    const here = people.get(workspaceId) ?? new Map<string, number>()
    people.set(workspaceId, here)
    const windows = (here.get(userId) ?? 0) + step
    if (windows > 0) here.set(userId, windows)
    else here.delete(userId)
  }
  const countPages = (conversationId: string, step: number) => {
    const open = (pages.get(conversationId) ?? 0) + step
    if (open > 0) pages.set(conversationId, open)
    else pages.delete(conversationId)
  }
  return {
    isCustomerTyping: (conversationId) => typing.has(conversationId),
    isHere: ({ workspaceId, userId }) => people.get(workspaceId)?.has(userId) ?? false,
    peopleHere: () =>
      [...people].flatMap(([workspaceId, here]) =>
        [...here.keys()].map((userId) => ({ workspaceId, userId })),
      ),
    isCustomerHere: (conversationId) => pages.has(conversationId),
    enter: ({ workspaceId, userId }) => {
      count(workspaceId, userId, 1)
      return () => count(workspaceId, userId, -1)
    },
    enterCustomer: (conversationId) => {
      countPages(conversationId, 1)
      return () => countPages(conversationId, -1)
    },
  }
}
