import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../wire/api.ts'
import { change } from '../../wire/conversation.ts'
import { mergeMessages, mergeNotes } from '../../wire/merge.ts'
import { ApiProblem, codeOf } from '../../wire/problem.ts'
import type { DraftState, Mode } from './use-draft.ts'

/** Something written that the server has not confirmed. */
export interface Pending {
  readonly id: string
  readonly mode: Mode
  readonly text: string
  readonly failed: unknown
}

interface Options {
  readonly id: string
  readonly draft: DraftState
  /** The highest message that was on the screen, and how to raise it. */
  readonly seen: { readonly read: () => number; readonly mark: (seq: number) => void }
  readonly refresh: () => Promise<unknown>
}

/** Refusals after which nothing was stored and the words belong back in the draft. */
const GIVES_BACK = [
  'seen_outdated',
  'not_owner',
  'fence_outdated',
  'conversation_moved',
  'conflict',
]

/**
 * Sends replies and notes, each by its own route, with an id made here: sending again after a
 * lost answer can never send twice.
 */
export const useOutbox = ({ id, draft, seen, refresh }: Options) => {
  const client = useQueryClient()
  const [pending, setPending] = useState<readonly Pending[]>([])
  const [refused, setRefused] = useState<ApiProblem | null>(null)
  const forget = (one: string) => setPending((held) => held.filter((item) => item.id !== one))
  const fail = async (item: Pending, error: unknown) => {
    if (error instanceof ApiProblem && GIVES_BACK.includes(codeOf(error))) {
      forget(item.id)
      draft.write(item.text, item.mode)
      await refresh().catch(() => undefined)
      setRefused(error)
    } else
      setPending((held) =>
        held.map((one) => (one.id === item.id ? { ...one, failed: error } : one)),
      )
  }
  const post = async (item: Pending): Promise<void> => {
    const { id: own, text } = item
    if (item.mode === 'note') {
      const note = await api.note(id, { id: own, text })
      change(client, id, (held) => ({ ...held, notes: mergeNotes(held.notes, [note]) }))
    } else {
      const message = await api.reply(id, { id: own, text, seenSeq: seen.read() })
      seen.mark(message.seq)
      change(client, id, (held) => ({
        ...held,
        messages: mergeMessages(held.messages, [message]),
      }))
    }
    forget(own)
  }
  const attempt = (item: Pending) => post(item).catch((error: unknown) => fail(item, error))
  const send = (text: string, mode: Mode) => {
    const item: Pending = { id: crypto.randomUUID(), mode, text, failed: null }
    setRefused(null)
    setPending((held) => [...held, item])
    draft.write('', mode)
    void attempt(item)
  }
  const again = (item: Pending) => {
    const fresh = { ...item, failed: null }
    setPending((held) => held.map((one) => (one.id === item.id ? fresh : one)))
    void attempt(fresh)
  }
  const takeBack = (item: Pending) => {
    forget(item.id)
    draft.setMode(item.mode)
    draft.write([draft.texts[item.mode], item.text].filter(Boolean).join('\n\n'), item.mode)
  }
  return { pending, refused, clearRefused: () => setRefused(null), send, again, takeBack }
}

export type Outbox = ReturnType<typeof useOutbox>
