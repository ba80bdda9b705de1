import type { HeldReplies, HeldReply, NewHeldReply } from '@diapason/contract'
import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { request, sendLasting } from './request.ts'

/** A reply that has not left, with the moment at which it will, by the clock of this device. */
export interface Waiting extends HeldReply {
  readonly leavesAt: number
}

const at = (conversation: string) =>
  `/conversations/${encodeURIComponent(conversation)}/held-replies`

const withMoment = (held: HeldReply): Waiting => ({
  ...held,
  leavesAt: Date.now() + held.leavesInMs,
})

/** Replies that leave a moment later. */
export const heldApi = {
  /** Goes on when the page is closed meanwhile. */
  hold: async (conversation: string, body: NewHeldReply): Promise<Waiting> =>
    withMoment(await sendLasting<HeldReply>(at(conversation), body)),
  takeBack: (conversation: string, id: string) =>
    request<HeldReply>('DELETE', `${at(conversation)}/${encodeURIComponent(id)}`),
  mine: async (): Promise<readonly Waiting[]> =>
    (await request<HeldReplies>('GET', '/held-replies')).replies.map(withMoment),
}

/** Milliseconds that the server gets to let a reply go before it is asked what became of it. */
const GRACE_MS = 900
const LEAST_MS = 500

const nextLook = (replies: readonly Waiting[] = []): number | false => {
  const waiting = replies.filter(({ state }) => state === 'held')
  if (waiting.length === 0) return false
  const next = Math.min(...waiting.map(({ leavesAt }) => leavesAt))
  return Math.max(LEAST_MS, next - Date.now() + GRACE_MS)
}

/** What I have sent that waits, or could not leave, in all conversations. */
export const heldQuery = queryOptions({
  queryKey: ['held'],
  queryFn: heldApi.mine,
  staleTime: 0,
  refetchInterval: ({ state }) => nextLook(state.data),
  refetchIntervalInBackground: true,
})

/** Puts a reply in its place among those that wait, or takes it out. */
export const changeHeld = (client: QueryClient, id: string, held: Waiting | null): void => {
  void client.cancelQueries({ queryKey: heldQuery.queryKey })
  client.setQueryData(heldQuery.queryKey, (before: readonly Waiting[] = []) => [
    ...before.filter((one) => one.id !== id),
    ...(held === null ? [] : [held]),
  ])
}
