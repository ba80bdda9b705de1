import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { ArrowRightLeft, MessageSquareText } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useSpeech } from '../../../strings/language.tsx'
import { nameOf } from '../../../words/who.ts'
import type { OwnerStep } from '../../../wire/api.ts'
import { conversationQuery } from '../../../wire/conversation.ts'
import { searchQuery } from '../../../wire/inbox.ts'
import { useSession } from '../../../wire/session.ts'
import { stepsFor } from '../../conversation/steps-for.ts'
import { useOwnerStep } from '../../conversation/use-owner-step.ts'
import type { Command } from './command.ts'

const SETTLE_MS = 180
const LEAST_LETTERS = 2
const MOST_FOUND = 6

/** What can be done with the conversation that is open; nothing when none is. */
export const useSteps = (): { steps: Command[]; error: Error | null } => {
  const { words, language } = useSpeech()
  const me = useSession().user.id
  const client = useQueryClient()
  const { id } = useParams({ strict: false })
  const query = conversationQuery(client, id ?? '', language)
  const { data } = useQuery({ ...query, enabled: id !== undefined })
  const summary = id === undefined ? undefined : data?.summary
  // What the team has seen: the palette itself shows no message.
  const step = useOwnerStep(
    { id: summary?.id ?? '', fence: summary?.fence ?? 0 },
    () => summary?.seen.agent ?? 0,
  )
  const steps = summary === undefined ? [] : stepsFor(summary, me)
  return {
    error: step.error,
    steps: steps.map((one: OwnerStep) => ({
      id: `step-${one}`,
      group: 'conversation',
      icon: ArrowRightLeft,
      label: words.actions[one],
      run: () => step.mutateAsync(one),
    })),
  }
}

/** Conversations that hold what is typed. */
export const useFound = (typed: string): Command[] => {
  const { words } = useSpeech()
  const navigate = useNavigate()
  const [settled, settle] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => settle(typed.trim()), SETTLE_MS)
    return () => clearTimeout(timer)
  }, [typed])
  const asks = settled.length >= LEAST_LETTERS
  const { data } = useInfiniteQuery({ ...searchQuery(settled), enabled: asks })
  const [page] = asks && typed.trim() !== '' ? (data?.pages ?? []) : []
  const passages = new Map(page?.passages.map((one) => [one.conversationId, one.text]))
  return (page?.conversations ?? []).slice(0, MOST_FOUND).map((row) => ({
    id: `found-${row.id}`,
    group: 'found',
    icon: MessageSquareText,
    label: nameOf(row, words),
    more: passages.get(row.id) ?? row.lastWords,
    isFound: true,
    run: () =>
      navigate({ to: '/conversations/$id', params: { id: row.id }, search: { queue: 'all' } }),
  }))
}
