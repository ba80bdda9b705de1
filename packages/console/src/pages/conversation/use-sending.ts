import type { Attachment, MacroStep } from '@diapason/contract'
import { useEffect, useRef, useState } from 'react'
import { type Mode, sendingKey } from '../../parts/kept-drafts.ts'
import { keep, readKept } from '../../parts/kept.ts'
import { useFrames } from '../../wire/live-context.tsx'
import { codeOf } from '../../wire/problem.ts'
import { useSession } from '../../wire/session.ts'

/** Something written, or taken back, that the server has not confirmed. */
export interface Pending {
  readonly id: string
  readonly mode: Mode
  readonly text: string
  /** Files that go with the words. */
  readonly files?: readonly Attachment[]
  /** What is done once it has left. */
  readonly steps?: readonly MacroStep[]
  readonly seenSeq: number
  /** On its way back: its author wished so, or the server could not let it leave. */
  readonly back?: 'wished' | 'refused'
  readonly failed: unknown
  /** Left behind by a page that was closed: nobody knows how far it came. */
  readonly isLeft?: boolean
  /** When it began, in milliseconds. */
  readonly at: number
}

/** What was left behind longer ago than this is not sent without being asked again. */
const FRESH_MS = 10 * 60_000

const read = (key: string): Pending[] => {
  try {
    const kept: unknown = JSON.parse(readKept(key) || '[]')
    return Array.isArray(kept) ? (kept as Pending[]) : []
  } catch {
    return []
  }
}

const without = (held: readonly Pending[], id: string) => held.filter((one) => one.id !== id)

/**
 * What is on its way to the server, kept on this device until the server has it: a page that is left,
 * a tab that is closed or a lost line loses nothing. Tried again when the page or the line is back.
 */
export const useSending = (conversation: string, post: (item: Pending) => Promise<void>) => {
  const key = sendingKey(useSession().user.id, conversation)
  const [items, setItems] = useState<readonly Pending[]>(() =>
    read(key).map((one) => ({ ...one, isLeft: true })),
  )
  const underWay = useRef(new Set<string>())
  const change = (how: (held: readonly Pending[]) => readonly Pending[]) => {
    const kept = how(read(key))
    keep(key, kept.length === 0 ? '' : JSON.stringify(kept))
    setItems(how)
  }
  const drop = (id: string) => change((held) => without(held, id))
  const fail = (id: string, failed: unknown) =>
    setItems((held) => held.map((one) => (one.id === id ? { ...one, failed } : one)))
  const attempt = async (item: Pending): Promise<void> => {
    if (underWay.current.has(item.id)) return
    underWay.current.add(item.id)
    fail(item.id, null)
    await post(item).then(
      () => drop(item.id),
      (error: unknown) => fail(item.id, error),
    )
    underWay.current.delete(item.id)
  }
  const retry = () => {
    for (const item of items) {
      const isOld = item.back === undefined && Date.now() - item.at > FRESH_MS
      if (isOld) fail(item.id, item.failed ?? new Error('left behind'))
      else if (item.failed === null || codeOf(item.failed) === 'network') void attempt(item)
    }
  }
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- what was left behind, once
  useEffect(retry, [])
  useFrames((frame) => frame.type === 'ready' && retry())
  const add = (item: Omit<Pending, 'failed' | 'at'>) => {
    const fresh = { ...item, failed: null, at: Date.now() }
    change((held) => [...without(held, item.id), fresh])
    void attempt(fresh)
  }
  return { items, add, again: (item: Pending) => void attempt(item), drop }
}
