import type { AgentFrame, Conversation } from '@diapason/contract'
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { api } from './api.ts'
import { applyFrame } from './apply-frame.ts'
import { hasHole, lastContiguous, mergeConversation, mergeMessages } from './merge.ts'

const keyOf = (id: string, language: string) => ['conversation', id, language] as const

/** A conversation, its briefing in the agent's language. What came in live meanwhile is kept. */
export const conversationQuery = (client: QueryClient, id: string, language: string) =>
  queryOptions({
    queryKey: keyOf(id, language),
    queryFn: async (): Promise<Conversation> => {
      const fresh = await api.conversation(id, language)
      return mergeConversation(client.getQueryData(keyOf(id, language)), fresh)
    },
    staleTime: 5_000,
  })

/** Changes a conversation wherever it is held, in either language. */
export const change = (
  client: QueryClient,
  id: string,
  how: (held: Conversation) => Conversation,
): void => {
  client.setQueriesData<Conversation>(
    { queryKey: ['conversation', id] },
    (held) => held && how(held),
  )
}

export const hear = (client: QueryClient, id: string, frame: AgentFrame): void =>
  change(client, id, (held) => applyFrame(held, frame))

const held = (client: QueryClient, id: string): Conversation | undefined =>
  client
    .getQueriesData<Conversation>({ queryKey: ['conversation', id] })
    .map(([, data]) => data)
    .find((data) => data !== undefined)

/** Fetches what is missing after the last contiguous message, page by page, until `lastSeq`. */
export const fillHole = async (client: QueryClient, id: string, lastSeq: number): Promise<void> => {
  for (;;) {
    const messages = held(client, id)?.messages
    if (messages === undefined || !hasHole(messages, lastSeq)) return
    const page = await api.messagesAfter(id, lastContiguous(messages))
    if (page.messages.length === 0) return
    change(client, id, (now) => ({ ...now, messages: mergeMessages(now.messages, page.messages) }))
  }
}

/** Messages of an earlier page: so few that they are drawn in a moment. */
const EARLIER = 60

/**
 * Adds the page before the first message held.
 * @param beforeAdded called when it is there, before it is shown
 */
export const fetchEarlier = async (
  client: QueryClient,
  id: string,
  beforeAdded: () => void,
): Promise<void> => {
  const first = held(client, id)?.messages[0]?.seq ?? 1
  const after = Math.max(0, first - EARLIER - 1)
  const page = await api.messagesAfter(id, after, first - after - 1)
  beforeAdded()
  change(client, id, (now) => ({ ...now, messages: mergeMessages(page.messages, now.messages) }))
}
