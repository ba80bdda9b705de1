import type { Decision } from '../model.ts'

/** What a reply or a suggestion is to say. */
export type ReplyPurpose =
  | 'answer'
  | 'article'
  | 'greeting'
  | 'thanks'
  | 'robot'
  | 'ask'
  | 'unknown'

/**
 * What to compose after a decision to reply or suggest; null after any other. An `answer` still
 * needs the approved text of `decision.intent`, an `article` has its passage in the decision.
 *
 * @example
 * const calm = { earlier: [], failedTurns: 0, customerTyping: false, available: [] }
 * purposeOf(decide({ ...calm, turn: [analyse('Merci beaucoup !')] }, DEFAULT_POLICY)) // 'thanks'
 * purposeOf(decide({ ...calm, turn: [analyse('Un humain, svp')] }, DEFAULT_POLICY)) // null
 */
export const purposeOf = (decision: Decision): ReplyPurpose | null => {
  if (decision.outcome !== 'reply' && decision.outcome !== 'suggest') return null
  const rule = decision.reasons[0]?.rule
  if (rule === 'answerable') return 'answer'
  if (rule === 'article' && decision.article) return 'article'
  if (rule === 'ask') return 'ask'
  if (rule !== 'small-talk') return 'unknown'
  if (decision.intent === 'thanks') return 'thanks'
  return decision.intent === 'robot_question' ? 'robot' : 'greeting'
}
