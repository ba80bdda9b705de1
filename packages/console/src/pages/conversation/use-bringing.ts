import type { MacroStep, NewReply } from '@diapason/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { preference } from '../../parts/preference.ts'
import { api } from '../../wire/api.ts'
import { change } from '../../wire/conversation.ts'
import { changeHeld, heldApi } from '../../wire/held-api.ts'
import { mergeMessages, mergeNotes } from '../../wire/merge.ts'
import { ApiProblem, codeOf } from '../../wire/problem.ts'
import { useGiveBack } from './files/use-give-back.ts'
import { namedIn } from './mention-named.ts'
import type { DraftState } from './use-draft.ts'
import type { Pending } from './use-sending.ts'

/** Where something written comes from and what its arrival changes. */
export interface Bringing {
  readonly id: string
  readonly draft: DraftState
  /** The highest message that was on the screen, and how to raise it. */
  readonly seen: { readonly read: () => number; readonly mark: (seq: number) => void }
  readonly refresh: () => Promise<unknown>
  /** What follows the reply, when it comes back. */
  readonly setSteps: (steps: readonly MacroStep[]) => void
}

/** Refusals after which nothing was stored and the words belong back in the draft. */
const GIVES_BACK = [
  'seen_outdated',
  'not_owner',
  'fence_outdated',
  'conversation_moved',
  'conflict',
  'mention_refused',
]

const givesBack = (error: unknown): error is ApiProblem =>
  error instanceof ApiProblem && GIVES_BACK.includes(codeOf(error))

/** Brings something written to the server, each kind by its own route. */
const usePost = ({ id, seen }: Bringing) => {
  const client = useQueryClient()
  const reply = async (body: NewReply, steps: readonly MacroStep[]): Promise<void> => {
    const chosenMs = Number(preference('undo')) * 1_000
    if (chosenMs > 0 || steps.length > 0) {
      const holdMs = Math.max(1, chosenMs)
      const held = await heldApi.hold(id, { ...body, holdMs, steps: [...steps] })
      if (held.state === 'held') changeHeld(client, held.id, held)
      return
    }
    const message = await api.reply(id, body)
    seen.mark(message.seq)
    change(client, id, (now) => ({ ...now, messages: mergeMessages(now.messages, [message]) }))
  }
  return async ({ id: own, text, files, mode, seenSeq, steps = [] }: Pending): Promise<void> => {
    const attachments = files?.map((file) => file.id) ?? []
    const said = { id: own, text, ...(attachments.length > 0 && { attachments }) }
    if (mode === 'reply') return reply({ ...said, seenSeq }, steps)
    const note = await api.note(id, { ...said, mentions: await namedIn(client, text) })
    change(client, id, (now) => ({ ...now, notes: mergeNotes(now.notes, [note]) }))
  }
}

/** Takes a reply back from the server, wherever its request has got to, and gives its words back once. */
const useBringBack = (
  { id, draft, setSteps }: Bringing,
  tooLate: (problem: ApiProblem) => void,
) => {
  const client = useQueryClient()
  const giveBack = useGiveBack(id, draft)
  return async (item: Pending): Promise<void> => {
    try {
      const { text } = await heldApi.takeBack(id, item.id)
      // Of what the server returned by itself another window may have been given the words already.
      const isOurs = item.back === 'wished' || item.isLeft === true || item.failed !== null
      if (text !== null || isOurs) giveBack(item)
      if (text !== null || isOurs) setSteps(item.steps ?? [])
    } catch (error) {
      if (!(error instanceof ApiProblem) || codeOf(error) !== 'reply_sent') throw error
      tooLate(error)
    }
    changeHeld(client, item.id, null)
  }
}

/** Brings what was written to the server, or back into the draft with the reason why it was refused. */
export const useBringing = (options: Bringing) => {
  const { id, draft, refresh, setSteps } = options
  const [refused, setRefused] = useState<ApiProblem | null>(null)
  const post = usePost(options)
  const giveToDraft = useGiveBack(id, draft)
  const bringBack = useBringBack(options, setRefused)
  const refuse = (problem: ApiProblem) => {
    setRefused(problem)
    void refresh().catch(() => undefined)
  }
  const bring = async (item: Pending): Promise<void> => {
    if (item.back !== undefined) return bringBack(item)
    try {
      await post(item)
    } catch (error) {
      if (!givesBack(error)) throw error
      giveToDraft(item)
      setSteps(item.steps ?? [])
      refuse(error)
    }
  }
  return { refused, setRefused, refuse, bring }
}
