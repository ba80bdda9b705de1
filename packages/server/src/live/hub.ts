import type { AgentFrame, VisitorFrame } from '@diapason/contract'
import type { Logger } from 'pino'
import { factsOf } from '../errors.ts'
import type { Db } from '../store/db.ts'
import type {
  AccessNotice,
  AssignedNotice,
  ConversationNotice,
  ErasedNotice,
  HeldNotice,
  MentionedNotice,
  Notices,
} from '../store/notices.ts'
import { framesFor } from './frames.ts'

/** Somebody who looks, and at what. */
export type Watcher =
  | {
      readonly side: 'visitor'
      readonly conversations: Set<string>
      send(frame: VisitorFrame): void
      /** Ends the connection: the browser comes back and reads everything anew. */
      drop(): void
    }
  | {
      readonly side: 'agent'
      readonly workspaceId: string
      readonly userId: string
      readonly conversations: Set<string>
      /** Follows the list of conversations too. */
      inbox: boolean
      send(frame: AgentFrame): void
      /** Closes the connection when its session has ended. */
      check(): void
      drop(): void
    }

/** Brings notices to the people who look. */
export interface Hub {
  readonly watchers: Set<Watcher>
  close(): void
}

/** Snapshots of a conversation that changes often are sent together, this many ms later. */
const GATHER_MS = 15
/** Milliseconds until a notice is brought again after the database was away. */
const AGAIN_MS = 500
/** About a minute in all; what is given up then is seen with the next message. */
const ATTEMPTS = 120

export function openHub(db: Db, notices: Notices, log: Logger): Hub {
  const watchers = new Set<Watcher>()
  const changed = new Map<string, NodeJS.Timeout>()
  const later = new Set<NodeJS.Timeout>()
  const bring = (notice: ConversationNotice, attempt = 1) => {
    const audience = [...watchers].filter((watcher) => looksAt(watcher, notice))
    if (audience.length === 0) return
    framesFor(db, notice)
      .then((frames) => audience.forEach((watcher) => tell(watcher, frames)))
      .catch((error: unknown) => {
        if (attempt < ATTEMPTS) return bringLater(notice, attempt + 1)
        log.warn({ failure: factsOf(error), what: notice.what }, 'a live notice was not brought')
      })
  }
  const bringLater = (notice: ConversationNotice, attempt: number) => {
    const timer = setTimeout(() => {
      later.delete(timer)
      bring(notice, attempt)
    }, AGAIN_MS)
    later.add(timer)
  }
  const bringChanged = (notice: ConversationNotice) => {
    const key = notice.conversationId
    if (changed.has(key)) return
    const send = () => {
      changed.delete(key)
      bring({ workspaceId: notice.workspaceId, conversationId: key, what: 'changed' })
    }
    changed.set(key, setTimeout(send, GATHER_MS))
  }
  const stop = notices.listen((notice) => {
    if (notice.what === 'access') return checkAccess(watchers, notice)
    if (notice.what === 'adjusted' || notice.what === 'left') return
    if (notice.what === 'erased') return dropForErased(watchers, notice)
    if (notice.what === 'assigned') return tellAssigned(watchers, notice)
    if (notice.what === 'mentioned') return tellMentioned(watchers, notice)
    if (notice.what === 'held') return tellHeld(watchers, notice)
    if (notice.what === 'viewing') return
    if (notice.what !== 'changed') bring(notice)
    if (notice.what !== 'typing') bringChanged(notice)
  })
  const stopGaps = notices.onGap(() => watchers.forEach((watcher) => watcher.drop()))
  return {
    watchers,
    close: () => {
      stop()
      stopGaps()
      changed.forEach((timer) => clearTimeout(timer))
      later.forEach((timer) => clearTimeout(timer))
    },
  }
}

function checkAccess(watchers: ReadonlySet<Watcher>, notice: AccessNotice): void {
  for (const watcher of watchers) {
    if (watcher.side === 'visitor' || watcher.userId !== notice.userId) continue
    if (watcher.workspaceId === notice.workspaceId) watcher.check()
  }
}

/** No frame says that something is gone: coming back, a browser finds out by itself. */
function dropForErased(watchers: ReadonlySet<Watcher>, notice: ErasedNotice): void {
  for (const watcher of watchers) {
    const isInInbox =
      watcher.side === 'agent' && watcher.inbox && watcher.workspaceId === notice.workspaceId
    if (isInInbox || watcher.conversations.has(notice.conversationId)) watcher.drop()
  }
}

function tellHeld(watchers: ReadonlySet<Watcher>, notice: HeldNotice): void {
  const { workspaceId, userId, conversationId: conversation } = notice
  for (const watcher of watchers)
    if (watcher.side === 'agent' && watcher.userId === userId)
      if (watcher.workspaceId === workspaceId) watcher.send({ type: 'held', conversation })
}

function tellAssigned(watchers: ReadonlySet<Watcher>, notice: AssignedNotice): void {
  const { workspaceId, userId, conversationId: conversation, by } = notice
  for (const watcher of watchers)
    if (watcher.side === 'agent' && watcher.userId === userId)
      if (watcher.workspaceId === workspaceId) watcher.send({ type: 'assigned', conversation, by })
}

function tellMentioned(watchers: ReadonlySet<Watcher>, notice: MentionedNotice): void {
  const { workspaceId, userIds, conversationId: conversation, noteId, by } = notice
  for (const watcher of watchers)
    if (watcher.side === 'agent' && userIds.includes(watcher.userId))
      if (watcher.workspaceId === workspaceId)
        watcher.send({ type: 'mentioned', conversation, noteId, by })
}

function looksAt(watcher: Watcher, notice: ConversationNotice): boolean {
  // Nobody needs to be told that they are writing themselves.
  if (watcher.side === 'agent' && watcher.userId === notice.typing?.userId) return false
  if (watcher.conversations.has(notice.conversationId)) return true
  if (watcher.side === 'visitor' || !watcher.inbox) return false
  return watcher.workspaceId === notice.workspaceId && notice.what === 'changed'
}

function tell(
  watcher: Watcher,
  frames: { visitor: readonly VisitorFrame[]; agent: readonly AgentFrame[] },
): void {
  if (watcher.side === 'visitor') frames.visitor.forEach((frame) => watcher.send(frame))
  else frames.agent.forEach((frame) => watcher.send(frame))
}
