import type {
  AgentFrame,
  Alerts as AlertsOf,
  ConversationSummary,
  NewsKind,
} from '@diapason/contract'
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { followLead } from '../../parts/leader.ts'
import { useWords } from '../../strings/language.tsx'
import { alertsQuery } from '../../wire/alerts-api.ts'
import { api } from '../../wire/api.ts'
import { applyChange, heldSummary, inboxQuery } from '../../wire/inbox.ts'
import { useFrames } from '../../wire/live-context.tsx'
import { touchRows } from '../../wire/touched.ts'
import { useMay, useSession } from '../../wire/session.ts'
import { teamsQuery } from '../../wire/team-api.ts'
import { missedIn, type Known } from './alerts-missed.ts'
import { newsIn } from './alerts-news.ts'
import { tellNews } from './alerts-tell.ts'

const SETTLE_MS = 250

/** How many wait for a person or name me, in the title of the tab: « (3) Diapason ». */
const useBadge = () => {
  const { data } = useInfiniteQuery(inboxQuery('handover'))
  const counts = data?.pages[0]?.counts
  const waiting = (counts?.handover ?? 0) + (counts?.mentions ?? 0)
  useEffect(() => {
    document.title = waiting > 0 ? `(${waiting}) Diapason` : 'Diapason'
  }, [waiting])
}

/** Teams with members that I am none of. */
const useOtherTeams = (me: string): ReadonlySet<string> => {
  const { data = [] } = useQuery({ ...teamsQuery, staleTime: 300_000 })
  const others = data.filter(({ members }) => members.length > 0 && !members.includes(me))
  return new Set(others.map(({ id }) => id))
}

/** What waits for me and what is mine, past the lists that happen to be open. */
const fetchKnown = async (): Promise<ConversationSummary[]> => {
  const pages = await Promise.all(
    (['handover', 'mine'] as const).map((queue) =>
      api.conversations({ queue, filter: {}, cursor: null }),
    ),
  )
  return pages.flatMap((page) => page.conversations)
}

/** Which conversation a frame is about; empty for none. */
const idIn = (frame: AgentFrame): string => {
  if (!('conversation' in frame)) return ''
  return typeof frame.conversation === 'string' ? frame.conversation : frame.conversation.id
}

type Tell = (kind: NewsKind, conversation: string, fresh?: ConversationSummary) => void

/** Tells news as its hearer wants it; a click on a notification leads to the conversation. */
const useTell = (alerts: AlertsOf | undefined): Tell => {
  const client = useQueryClient()
  const navigate = useNavigate()
  const words = useWords().alerts
  return (kind, conversation, fresh) => {
    if (!alerts) return
    const summary = fresh ?? heldSummary(client, conversation)
    const there = { to: '/conversations/$id', params: { id: conversation } } as const
    const open = () => void navigate({ ...there, search: { queue: 'all' } })
    tellNews({ kind, conversation, summary, open }, alerts, words)
  }
}

/** Asks for the lists again: the line was cut, and nobody knows what has changed. */
const useSettle = () => {
  const client = useQueryClient()
  const settle = useRef<ReturnType<typeof setTimeout>>(undefined)
  const ask = () => void client.invalidateQueries({ queryKey: ['inbox'] })
  return () => {
    clearTimeout(settle.current)
    settle.current = setTimeout(ask, SETTLE_MS)
  }
}

const Listener = ({ alerts }: { alerts: AlertsOf | undefined }) => {
  const client = useQueryClient()
  const me = useSession().user.id
  const otherTeams = useOtherTeams(me)
  const known = useRef<Known | null>(null)
  const tell = useTell(alerts)
  const settle = useSettle()
  const catchUp = async () => {
    const before = known.current
    const fresh = await fetchKnown().catch(() => [])
    const missed = before ? missedIn(before, fresh, { me, otherTeams }) : []
    for (const { kind, summary } of missed) tell(kind, summary.id, summary)
    known.current = new Map([...(before ?? []), ...fresh.map((one) => [one.id, one] as const)])
  }
  const hear = (frame: AgentFrame) => {
    const about = frame.type === 'changed' ? frame.conversation : undefined
    const id = idIn(frame)
    const held = heldSummary(client, id) ?? known.current?.get(id)
    const kind = newsIn({ frame, held, me, otherTeams })
    if (kind) tell(kind, id, about)
    if (frame.type === 'ready') void catchUp()
    if (about) {
      known.current?.set(id, about)
      applyChange(client, about)
    }
    if (kind || about) touchRows(client, [id])
    if (frame.type === 'ready') settle()
  }
  useBadge()
  useEffect(followLead, [])
  useFrames(hear)
  return null
}

/** Keeps the lists true, the title counted, and news audible. Shows nothing. */
export const Alerts = () => {
  const mayRead = useMay('read')
  const { data: alerts } = useQuery({ ...alertsQuery, enabled: mayRead })
  return mayRead && <Listener alerts={alerts} />
}
