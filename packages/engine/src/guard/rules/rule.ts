import type { Draft, Finding, FindingLevel, Span, Speaker } from '../../model.ts'
import type { GuardContext } from '../context.ts'

/** One thing to look for in a draft. The guard of the bot and the coach of the agent share these. */
export interface GuardRule {
  readonly id: string
  /** Whom the rule concerns, and how gravely. */
  readonly levels: Readonly<Partial<Record<Speaker, FindingLevel>>>
  /** Shown beside the words. */
  readonly reason: { readonly fr: string; readonly en: string }
  /** Stretches of the draft that break the rule. */
  readonly check: (draft: Draft, context: GuardContext) => readonly Hit[]
}

/** A stretch of the draft, and a safe wording to put in its place, if there is one. */
export interface Hit extends Span {
  readonly suggestion: string | null
}

/** The findings of one rule: none where it does not concern the speaker. */
export const findingsOf = (
  rule: GuardRule,
  draft: Draft,
  context: GuardContext,
): readonly Finding[] => {
  const level = rule.levels[draft.speaker]
  if (!level) return []
  return rule.check(draft, context).map(({ start, end, suggestion }) =>
    Object.freeze({
      rule: rule.id,
      level,
      start,
      end,
      text: draft.text.slice(start, end),
      reason: rule.reason,
      suggestion,
    }),
  )
}
