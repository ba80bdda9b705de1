import type { BulkResult, ConversationSummary } from '@diapason/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { change } from '../../../wire/conversation.ts'
import { handlingApi } from '../../../wire/handling-api.ts'
import { applyChange } from '../../../wire/inbox.ts'
import { touchRows } from '../../../wire/touched.ts'
import { newerSummary } from '../../../wire/merge.ts'
import { useSession } from '../../../wire/session.ts'
import type { Deed, Outcome } from './deed.ts'
import { undoOf } from './undo-of.ts'

type Rows = readonly ConversationSummary[]

/** Most conversations in one request (`BULK_LIMIT` of the contract). */
const MOST = 100
const NOTHING: Pick<Outcome, 'result' | 'undo'> = { result: { done: [], refused: [] }, undo: [] }

const inParts = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / MOST) }, (_, part) =>
    all.slice(part * MOST, (part + 1) * MOST),
  )

const send = async (deed: Deed, targets: Rows): Promise<BulkResult> => {
  const whole: BulkResult = { done: [], refused: [] }
  for (const part of inParts(targets)) {
    const conversations = part.map(({ id, fence, lastSeq }) => ({ id, fence, seenSeq: lastSeq }))
    const { done, refused } = await handlingApi.bulk({ ...deed, conversations })
    whole.done.push(...done)
    whole.refused.push(...refused)
  }
  return whole
}

const useShow = () => {
  const client = useQueryClient()
  return {
    /** A conversation as it is now, wherever it is on the screen. */
    show: (fresh: ConversationSummary) => {
      change(client, fresh.id, (held) => ({ ...held, summary: newerSummary(held.summary, fresh) }))
      applyChange(client, fresh)
    },
    /** Order and counts of the lists. */
    settle: (targets: Rows) =>
      touchRows(
        client,
        targets.map(({ id }) => id),
      ),
  }
}

/** Acts on conversations, what became of the last one, and the way back. */
export const useDeeds = (whenDone: () => void) => {
  const { show, settle } = useShow()
  const me = useSession().user.id
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const run = async (deed: Deed, targets: Rows, isUndo = false): Promise<void> => {
    const said = { act: deed.act, isUndo, targets, error: null }
    try {
      const result = await send(deed, targets)
      result.done.forEach(show)
      setOutcome({ ...said, result, undo: isUndo ? [] : undoOf(deed, { targets, me }, result) })
      whenDone()
    } catch (error) {
      setOutcome({ ...said, ...NOTHING, error: error as Error })
    }
    settle(targets)
  }
  /** What was done with one conversation otherwise than by {@link run}. */
  const tell = (deed: Deed, before: ConversationSummary, now: ConversationSummary): void => {
    show(now)
    const result = { done: [now], refused: [] }
    const undo = undoOf(deed, { targets: [before], me }, result)
    setOutcome({ act: deed.act, isUndo: false, targets: [before], error: null, result, undo })
  }
  const undo = async (): Promise<void> => {
    for (const { deed, targets } of outcome?.undo ?? []) await run(deed, targets, true)
  }
  const raise = async (row: ConversationSummary, by: -1 | 1): Promise<void> => {
    try {
      show(await handlingApi.raise(row.id, row.raised === by ? 0 : by))
    } catch (error) {
      const said = { act: 'assign' as const, isUndo: false, targets: [row] }
      setOutcome({ ...said, ...NOTHING, error: error as Error })
    }
    settle([row])
  }
  return { settle, run, tell, raise, undo, outcome, forget: () => setOutcome(null) }
}
