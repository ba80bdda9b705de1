import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { heardSeq } from '../../wire/apply-frame.ts'
import { conversationQuery, fillHole, hear } from '../../wire/conversation.ts'
import { useFrames, useLive } from '../../wire/live-context.tsx'
import { hasHole, lastContiguous } from '../../wire/merge.ts'

const SETTLE_MS = 700

/** Asks again, a moment after the last cause, for what only the server can make: path and briefing. */
const useRefresh = (id: string) => {
  const client = useQueryClient()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  return () => {
    clearTimeout(timer.current)
    timer.current = setTimeout(
      () => void client.invalidateQueries({ queryKey: ['conversation', id] }),
      SETTLE_MS,
    )
  }
}

/**
 * A conversation that stays true: subscribed first, fetched then, live messages merged by number,
 * and any hole between what we hold and what we heard of fetched again.
 */
export const useLiveConversation = (id: string, language: string) => {
  const client = useQueryClient()
  const live = useLive()
  const query = useQuery(conversationQuery(client, id, language))
  const [heard, setHeard] = useState(0)
  const refresh = useRefresh(id)
  useEffect(() => live.follow(id), [live, id])
  useFrames((frame) => {
    hear(client, id, frame)
    const seq = heardSeq(id, frame)
    setHeard((highest) => Math.max(highest, seq))
    // Back after a while: what was erased meanwhile tells nobody, and may stay nowhere.
    if (frame.type === 'ready')
      client.removeQueries({ queryKey: ['conversation'], type: 'inactive' })
    if (['reading', 'ready', 'subscribed'].includes(frame.type) || seq > 0) refresh()
  })
  const messages = query.data?.messages
  const last = messages === undefined ? -1 : lastContiguous(messages)
  const known = Math.max(heard, query.data?.summary.lastSeq ?? 0)
  const hole = messages !== undefined && hasHole(messages, known)
  useEffect(() => {
    if (hole) void fillHole(client, id, known).catch(() => undefined)
  }, [client, id, hole, known, last])
  return query
}
