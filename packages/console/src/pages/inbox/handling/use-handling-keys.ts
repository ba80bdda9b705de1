import type { ConversationSummary } from '@diapason/contract'
import { useKeys } from '../../../parts/use-keys.ts'
import { useMay } from '../../../wire/session.ts'
import { useHandling } from './use-handling.ts'

/**
 * The keys of what is done with conversations: those chosen, else the one that is open. Of nobody who
 * may not answer.
 */
export const useHandlingKeys = (open: ConversationSummary | undefined): void => {
  const mayAnswer = useMay('answer')
  const { selection, ask, raise } = useHandling()
  const isOpen = open !== undefined && open.state === 'open'
  const one = isOpen ? [open] : []
  const targets = selection.chosen.length > 0 ? selection.chosen : one
  const move = (by: 1 | -1) => () => {
    if (isOpen) void raise(open, by)
  }
  const keys = {
    a: () => ask('assign', targets),
    z: () => ask('snooze', targets),
    '+': move(1),
    '-': move(-1),
  }
  useKeys(mayAnswer ? keys : {})
}
