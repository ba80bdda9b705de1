import type { ConversationSummary } from '@diapason/contract'
import type { OwnerStep } from '../../wire/api.ts'

/** What may happen next, the most sensible first. */
export const stepsFor = (
  { state, owner, agent }: Pick<ConversationSummary, 'state' | 'owner' | 'agent'>,
  me: string,
): readonly OwnerStep[] => {
  if (state === 'closed') return ['reopen']
  if (owner === 'agent' && agent?.id === me) return ['close', 'return']
  return owner === 'bot' ? ['take', 'close'] : ['take', 'return', 'close']
}
