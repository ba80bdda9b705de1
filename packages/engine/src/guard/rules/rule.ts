import type { Draft, Finding, FindingLevel, Span, Speaker } from '../../model.ts'
import type { GuardContext } from '../context.ts'

/** One thing to look for in a draft. The guard of the bot and the coach of the agent share these. */
export interface GuardRule {
  readonly id: string
  /** Whom the rule concerns, and how gravely. */
  readonly levels: Readonly<Partial<Record<Speaker, FindingLevel>>>
  /** Shown beside the words. */
  readonly reason: { readonly fr: string; readonly en: string }
  /** Stretches of the draft that break the rule, by its patterns. */
  readonly check: (draft: Draft, context: GuardContext) => readonly Hit[]
  /** What patterns cannot carry is learnt: from single sentences, or from drafts as a whole. */
  readonly learnt?: 'sentence' | 'whole'
  /** What its patterns find in words like these stands, whatever was learnt. */
  readonly trusted?: RegExp
  /** Where what was learnt says nothing: nobody is upset, nobody mourns. */
  readonly appliesTo?: (context: GuardContext) => boolean
  /** Where something that is missing should stand; the beginning if not said. */
  readonly missingAt?: 'end'
}

/** A stretch of the draft, and a safe wording to put in its place, if there is one. */
export interface Hit extends Span {
  readonly suggestion: string | null
}

/** A finding of a rule on a stretch of a draft; none where the rule does not concern the speaker. */
export function findingOf(
  rule: GuardRule,
  draft: Draft,
  { start, end, suggestion = null }: Span & { readonly suggestion?: string | null },
): readonly Finding[] {
  const level = rule.levels[draft.speaker]
  if (!level) return []
  const text = draft.text.slice(start, end)
  return [
    Object.freeze({ rule: rule.id, level, start, end, text, reason: rule.reason, suggestion }),
  ]
}

/** What the patterns of one rule find. */
export const findingsOf = (
  rule: GuardRule,
  draft: Draft,
  context: GuardContext,
): readonly Finding[] => {
  if (!rule.levels[draft.speaker]) return []
  return rule.check(draft, context).flatMap((hit) => findingOf(rule, draft, hit))
}
