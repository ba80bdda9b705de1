import type { AgentFrame, ConversationSummary } from '@diapason/contract'
import { type QueryClient, useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { preference } from '../../parts/preference.ts'
import { strike } from '../../parts/tuning-fork.ts'
import { applyChange, heldSummary, inboxQuery, isNewHandover } from '../../wire/inbox.ts'
import { useFrames } from '../../wire/live-context.tsx'
import { useSession } from '../../wire/session.ts'

const SETTLE_MS = 250

/** How many wait for a person, in the title of the tab: « (3) Diapason ». */
const useBadge = () => {
  const { data } = useInfiniteQuery(inboxQuery('handover'))
  const waiting = data?.pages[0]?.counts.handover ?? 0
  useEffect(() => {
    document.title = waiting > 0 ? `(${waiting}) Diapason` : 'Diapason'
  }, [waiting])
}

/** The customer wrote in a conversation that is mine. */
const isMine = (held: ConversationSummary | undefined, frame: AgentFrame, me: string): boolean =>
  frame.type === 'changed' &&
  frame.conversation.agent?.id === me &&
  held !== undefined &&
  held.lastWords !== frame.conversation.lastWords

const sound = (client: QueryClient, frame: AgentFrame, me: string) => {
  if (frame.type !== 'changed' || preference('sound') === 'off') return
  const held = heldSummary(client, frame.conversation.id)
  if (held !== undefined && held.version >= frame.conversation.version) return
  if (isNewHandover(held, frame)) strike('handover')
  else if (isMine(held, frame, me) && document.hidden) strike('mine')
}

/** Keeps the lists true, the title counted, and a hand-over audible. Shows nothing. */
export const Alerts = () => {
  const client = useQueryClient()
  const me = useSession().user.id
  const settle = useRef<ReturnType<typeof setTimeout>>(undefined)
  useBadge()
  useFrames((frame) => {
    if (frame.type !== 'changed' && frame.type !== 'ready') return
    sound(client, frame, me)
    if (frame.type === 'changed') applyChange(client, frame.conversation)
    clearTimeout(settle.current)
    settle.current = setTimeout(
      () => void client.invalidateQueries({ queryKey: ['inbox'] }),
      SETTLE_MS,
    )
  })
  return null
}
