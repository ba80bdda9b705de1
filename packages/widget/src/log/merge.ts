import type { Message } from '@diapason/contract'

/**
 * What is known of a conversation. `messages` has no hole; `ahead` waits behind one.
 * `last` is the last contiguous sequence number, 0 before the first message.
 */
export interface Log {
  readonly messages: readonly Message[]
  readonly ahead: readonly Message[]
  readonly last: number
  /** Highest sequence number the server ever named. */
  readonly known: number
}

export const EMPTY_LOG: Log = { messages: [], ahead: [], last: 0, known: 0 }

/**
 * Puts messages into the log by `seq`, whatever their order and however often they come.
 * What follows a hole stays in `ahead` until the hole is filled.
 */
export const merge = (log: Log, incoming: readonly Message[]): Log => {
  const waiting = new Map<number, Message>()
  for (const message of [...log.ahead, ...incoming]) {
    if (message.seq > log.last) waiting.set(message.seq, message)
  }
  if (waiting.size === 0) return log
  const added: Message[] = []
  let last = log.last
  for (let next = waiting.get(last + 1); next; next = waiting.get(last + 1)) {
    added.push(next)
    waiting.delete(next.seq)
    last = next.seq
  }
  const ahead = [...waiting.values()].sort((a, b) => a.seq - b.seq)
  const known = Math.max(log.known, last, ahead.at(-1)?.seq ?? 0)
  return { messages: [...log.messages, ...added], ahead, last, known }
}

/**
 * Merges the page of a snapshot. The latest 200 messages of a long conversation do not start at 1:
 * an empty log starts where the page does.
 */
export const mergeSnapshot = (log: Log, page: readonly Message[]): Log => {
  const first = Math.min(...page.map((message) => message.seq))
  const start = log.last === 0 && page.length > 0 ? { ...log, last: first - 1 } : log
  return merge(start, page)
}

/** Notes that the server has messages up to `seq`, whether they have come or not. */
export const knowOf = (log: Log, seq: number): Log =>
  seq > log.known ? { ...log, known: seq } : log

/** True when something is missing: fetch after `log.last`. */
export const hasHole = (log: Log): boolean => log.known > log.last
