import type { Presence } from '../flow/context.ts'

/** Milliseconds a typing sign lasts without being renewed; browsers renew it every three seconds. */
const TYPING_MS = 6_000

/** Who is here, as this process's connections know it. */
export interface LivePresence extends Presence {
  /** @returns how to leave again */
  enter(workspaceId: string, userId: string): () => void
  setTyping(conversationId: string, active: boolean): void
}

export function livePresence(): LivePresence {
  const people = new Map<string, Map<string, number>>()
  const typing = new Map<string, number>()
  const count = (workspaceId: string, userId: string, step: number) => {
    const here = people.get(workspaceId) ?? new Map<string, number>()
    people.set(workspaceId, here)
    const windows = (here.get(userId) ?? 0) + step
    if (windows > 0) here.set(userId, windows)
    else here.delete(userId)
  }
  return {
    agentsOnline: (workspaceId) => people.get(workspaceId)?.size ?? 0,
    isCustomerTyping: (conversationId) => (typing.get(conversationId) ?? 0) > Date.now(),
    enter: (workspaceId, userId) => {
      count(workspaceId, userId, 1)
      return () => count(workspaceId, userId, -1)
    },
    setTyping: (conversationId, active) => {
      if (active) typing.set(conversationId, Date.now() + TYPING_MS)
      else typing.delete(conversationId)
    },
  }
}
