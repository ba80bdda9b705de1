import type { Waiting } from '../../wire/held-api.ts'
import type { ApiProblem } from '../../wire/problem.ts'
import { rememberSent } from './files/tray.ts'
import { useGiveBack } from './files/use-give-back.ts'
import { type Bringing, useBringing } from './use-bringing.ts'
import type { Mode } from './use-draft.ts'
import { useHeld } from './use-held.ts'
import { type Pending, useSending } from './use-sending.ts'

export type { Pending }

type Written = Pick<Pending, 'id' | 'steps'> & { readonly text: string | null }

const asBack = ({ id, text, steps = [] }: Written, back: 'wished' | 'refused') => ({
  id,
  text: text ?? '',
  steps,
  back,
  mode: 'reply' as const,
  seenSeq: 0,
})

/**
 * Sends replies and notes with an id made here: sending again after a lost answer can never send
 * twice. What the server has not confirmed is kept on this device; a reply then waits on the server
 * until it leaves, and can be taken back until then.
 */
export const useOutbox = (options: Bringing) => {
  const { id, draft, seen, refresh } = options
  const { refused, setRefused, refuse, bring } = useBringing(options)
  const sending = useSending(id, bring)
  const giveToDraft = useGiveBack(id, draft)
  const giveBack = (one: Waiting, problem: ApiProblem) => {
    refuse(problem)
    sending.add(asBack(one, 'refused'))
  }
  const waiting = useHeld({ id, giveBack, refresh })
  const send = (
    text: string,
    mode: Mode,
    { files, steps }: Pick<Required<Pending>, 'files' | 'steps'>,
  ) => {
    setRefused(null)
    draft.write('', mode)
    const own = crypto.randomUUID()
    rememberSent(own, files)
    sending.add({ id: own, mode, text, files, steps, seenSeq: seen.read() })
  }
  const takeBack = (item: Pending) => {
    if (item.mode === 'reply') return sending.add(asBack(item, 'wished'))
    sending.drop(item.id)
    giveToDraft(item)
  }
  return {
    conversation: id,
    pending: sending.items,
    held: waiting.filter((one) => sending.items.every((item) => item.id !== one.id)),
    undo: (one: Waiting) => sending.add(asBack(one, 'wished')),
    refused,
    clearRefused: () => setRefused(null),
    send,
    again: sending.again,
    takeBack,
  }
}

export type Outbox = ReturnType<typeof useOutbox>
