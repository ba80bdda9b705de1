import type { ConversationSummary } from '@diapason/contract'
import { useWords } from '../../../strings/language.tsx'
import { useMay } from '../../../wire/session.ts'
import { useHandling } from './use-handling.ts'

/** Something that can be done with one conversation, by its name. */
export interface HandlingStep {
  readonly id: string
  readonly name: string
  readonly run: () => unknown
}

/**
 * Assign, snooze, wake, raise, lower: what makes sense for a conversation as it is; nothing for
 * somebody who may not answer.
 */
export const useHandlingSteps = (summary: ConversationSummary | undefined): HandlingStep[] => {
  const words = useWords().handling
  const { ask, run, raise } = useHandling()
  const mayAnswer = useMay('answer')
  if (!mayAnswer || summary === undefined || summary.state === 'closed') return []
  const { owner, raised } = summary
  const assign = { id: 'assign', name: words.assign, run: () => ask('assign', [summary]) }
  const snooze = { id: 'snooze', name: words.snooze, run: () => ask('snooze', [summary]) }
  const wake = { id: 'wake', name: words.wake, run: () => run({ act: 'wake' }, [summary]) }
  const move = (by: 1 | -1) => ({
    id: by > 0 ? 'raise' : 'lower',
    name: raised === by ? words.unraise : by > 0 ? words.raise : words.lower,
    run: () => raise(summary, by),
  })
  return [
    assign,
    ...(owner === 'bot' ? [] : [summary.snoozedUntil === null ? snooze : wake]),
    move(1),
    move(-1),
  ]
}
