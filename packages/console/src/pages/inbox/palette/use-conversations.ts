import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { ArrowRightLeft, MessageSquareText } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useSpeech } from '../../../strings/language.tsx'
import { nameOf } from '../../../words/who.ts'
import type { OwnerStep } from '../../../wire/api.ts'
import { searchQuery } from '../../../wire/inbox.ts'
import { useMay, useSession } from '../../../wire/session.ts'
import { stepsFor } from '../../conversation/steps-for.ts'
import { useOwnerStep } from '../../conversation/use-owner-step.ts'
import { useHandlingSteps } from '../handling/use-handling-steps.ts'
import { useOpenSummary } from '../handling/use-open-summary.ts'
import type { Command } from './command.ts'

const OF_CONVERSATION = { group: 'conversation', icon: ArrowRightLeft } as const
const SETTLE_MS = 180
const LEAST_LETTERS = 2
const MOST_FOUND = 6

/** What this person may do with the conversation that is open; nothing when none is. */
export const useSteps = (): { steps: Command[]; error: Error | null } => {
  const { words } = useSpeech()
  const me = useSession().user.id
  const mayAnswer = useMay('answer')
  const { id } = useParams({ strict: false })
  const summary = useOpenSummary(id)
  const handling = useHandlingSteps(summary)
  // What the team has seen: the palette itself shows no message.
  const step = useOwnerStep(
    { id: summary?.id ?? '', fence: summary?.fence ?? 0 },
    () => summary?.seen.agent ?? 0,
  )
  const steps = summary === undefined || !mayAnswer ? [] : stepsFor(summary, me)
  return {
    error: step.error,
    steps: [
      ...steps.map((one: OwnerStep) => ({
        ...OF_CONVERSATION,
        id: `step-${one}`,
        label: words.actions[one],
        run: () => step.mutateAsync(one),
      })),
      ...handling.map(({ id: one, name, run }) => ({
        ...OF_CONVERSATION,
        id: `handling-${one}`,
        label: name,
        run,
      })),
    ],
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
  const mayRead = useMay('read')
  const asks = mayRead && settled.length >= LEAST_LETTERS
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
