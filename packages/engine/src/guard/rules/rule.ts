import type { Draft, Finder, Finding, FindingLevel, Span, Speaker } from '../../model.ts'
import type { GuardContext } from '../context.ts'
import type { Reword } from '../rewording/edit.ts'

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
  readonly trusted?: (text: string, context: GuardContext, draft: Draft) => boolean
  /** What shows that a sentence, or a draft as a whole, keeps it: it takes more then for what was learnt to say otherwise. */
  readonly keptBy?: (text: string) => boolean
  /** Where what was learnt says nothing: nobody is upset, nobody mourns. */
  readonly appliesTo?: (context: GuardContext) => boolean
  /** Where something that is missing should stand; the beginning if not said. */
  readonly missingAt?: 'end'
  /** A safe wording for what was found, where the patterns had none. */
  readonly reword?: Reword
}

/** A stretch of the draft, and a safe wording to put in its place, if there is one. */
export interface Hit extends Span {
  readonly suggestion: string | null
  /** In place of the rule’s own reason, where it holds a figure of this draft. */
  readonly reason?: GuardRule['reason']
}

/** A stretch of a draft, and who noticed it: the rule's patterns if not said. */
interface Noticed extends Span {
  readonly suggestion?: string | null
  readonly reason?: GuardRule['reason']
  readonly by?: Finder
}

/** A finding of a rule on a stretch of a draft; none where the rule does not concern the speaker. */
export function findingOf(
  rule: GuardRule,
  draft: Draft,
  { start, end, suggestion = null, reason = rule.reason, by = 'pattern' }: Noticed,
): readonly Finding[] {
  const level = rule.levels[draft.speaker]
  if (!level) return []
  const text = draft.text.slice(start, end)
  return [Object.freeze({ rule: rule.id, level, by, start, end, text, reason, suggestion })]
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
