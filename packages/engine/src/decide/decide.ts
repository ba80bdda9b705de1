import type { Decision, Outcome, Reason } from '../model.ts'
import { COURTESIES, mainIntent, SMALL_TALK } from './main-intent.ts'
import { mayQuote } from './may-quote.ts'
import type { Policy } from './policy.ts'
import { priorityOf } from './priority.ts'
import { remedyFor } from './remedies.ts'
import { ALL_RULES } from './rules/all-rules.ts'
import type { Situation } from './situation.ts'

const because = (rule: string): Reason => ({ rule, hard: false, evidence: [] })

/** Is the intent on the list, heard clearly enough, and is there an approved answer to it? */
const mayAnswer = ({ turn, available }: Situation, policy: Policy, intent: string): boolean =>
  policy.answerable.includes(intent) &&
  available.includes(intent) &&
  turn.some(({ intents }) =>
    intents.some(({ name, certainty }) => name === intent && certainty >= policy.answerFrom),
  )

/** What the bot would say: courtesy, an approved answer, a quote, one question, or « je ne sais pas ». */
const matter = (situation: Situation, policy: Policy, intent: string | null): string => {
  const quotes = situation.article && mayQuote(situation.turn, policy)
  // « Bonjour, … ? » with a matter that is on no list is heard as a greeting
  if (quotes && intent !== null && COURTESIES.includes(intent)) return 'article'
  if (intent !== null && SMALL_TALK.includes(intent)) return 'small-talk'
  if (intent !== null && mayAnswer(situation, policy, intent)) return 'answerable'
  if (quotes) return 'article'
  const negative = situation.turn.some((reading) => reading.polarity === 'negative')
  return intent !== null || negative ? 'ask' : 'unknown'
}

/**
 * What happens after a burst of messages, in one place, with every reason attached.
 *
 * In order: hard rules hand over; a customer who is still writing is waited for; any other rule
 * hands over; in mode `listen` the bot stays silent (`policy-listen`); else it replies, or suggests
 * to an agent, with the remedy that the policy lets it offer on a negative turn, if one fits. Reasons
 * of a reply: `answerable`, `small-talk`, `article` (the passage that was found), `ask` (one question
 * and the choice of a person), `unknown`. Pure: the same situation and policy give the same decision. Never throws.
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
 *
 * const text = { fr: 'Un renvoi gratuit', en: 'A free replacement' }
 * const when = { intents: [], emotions: [], fromIntensity: 1 } as const
 * const policy = { ...DEFAULT_POLICY, remedies: [{ id: 'resend', version: 1, text, ...when }] }
 * const complaint = analyse('My vase arrived broken, I am disappointed.')
 * decide({ ...calm, turn: [complaint] }, policy).remedy?.text.en // 'A free replacement'
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
  const rule = matter(situation, policy, intent)
  const remedy = rule === 'small-talk' ? null : remedyFor(situation, policy)
  const decision = end(policy.mode === 'answer' ? 'reply' : 'suggest', [because(rule)])
  const { article } = situation
  return Object.freeze({
    ...decision,
    ...(remedy && { remedy }),
    ...(rule === 'article' && article && { article }),
  })
}
