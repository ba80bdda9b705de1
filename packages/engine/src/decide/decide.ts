import type { Decision, Outcome, Policy, Reason } from '../model.ts'
import { mainIntent, SMALL_TALK } from './main-intent.ts'
import { priorityOf } from './priority.ts'
import { ALL_RULES } from './rules/all-rules.ts'
import type { Situation } from './situation.ts'

const because = (rule: string): Reason => ({ rule, hard: false, evidence: [] })

/** What the bot would say: an approved answer, courtesy, one question, or that it does not know. */
const matter = (situation: Situation, policy: Policy, intent: string | null): string => {
  if (intent !== null && SMALL_TALK.includes(intent)) return 'small-talk'
  if (intent !== null && policy.answerable.includes(intent) && situation.available.includes(intent))
    return 'answerable'
  const negative = situation.turn.some((reading) => reading.polarity === 'negative')
  return intent !== null || negative ? 'ask' : 'unknown'
}

/**
 * What happens after a burst of messages, in one place, with every reason attached.
 *
 * In order: hard rules hand over; a customer who is still writing is waited for; any other rule
 * hands over; in mode `listen` the bot stays silent (`policy-listen`); else it replies, or suggests
 * to an agent. Reasons of a reply: `answerable`, `small-talk`, `ask` (one question and the choice of
 * a person), `unknown`. Pure: the same situation and policy give the same decision. Never throws.
 *
 * @example
 * const calm = { earlier: [], failedTurns: 0, customerTyping: false, available: ['opening_hours'] }
 * const question = analyse('Bonjour, quels sont vos horaires ?')
 * decide({ ...calm, turn: [question] }, DEFAULT_POLICY).outcome // 'reply'
 *
 * const wish = analyse('Passez-moi un conseiller.')
 * const { outcome, reasons } = decide({ ...calm, turn: [wish] }, DEFAULT_POLICY)
 * outcome // 'handover'
 * reasons.map(({ rule }) => rule) // ['asks-human']
 */
export const decide = (situation: Situation, policy: Policy): Decision => {
  const priority = priorityOf(situation)
  const intent = mainIntent(situation.turn)
  const end = (outcome: Outcome, reasons: readonly Reason[]): Decision =>
    Object.freeze({ outcome, reasons: Object.freeze(reasons), intent, priority })

  const reasons = ALL_RULES.flatMap((rule) => rule(situation, policy) ?? [])
  if (reasons.some((reason) => reason.hard)) return end('handover', reasons)
  if (situation.customerTyping) return end('wait', [because('customer-typing')])
  if (reasons.length > 0) return end('handover', reasons)
  if (situation.turn.length === 0) return end('wait', [because('nothing-said')])
  if (policy.mode === 'listen') return end('wait', [because('policy-listen')])
  return end(policy.mode === 'answer' ? 'reply' : 'suggest', [
    because(matter(situation, policy, intent)),
  ])
}
