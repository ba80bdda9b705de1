import type { Draft, Verdict } from '../model.ts'
import type { GuardContext } from './context.ts'
import { settle } from './learnt/settle.ts'
import { withoutOwnName } from './own-name.ts'
import { reworded } from './reworded.ts'
import { ALL_GUARD_RULES } from './rules/all-guard-rules.ts'
import { findingsOf } from './rules/rule.ts'

/**
 * What may leave, and what to look at first. For the bot a `block` finding stops the draft; for an
 * agent nothing is ever stopped: the same rules, as advice. Findings are in the order of the text
 * and point at exact words; the company's own name is never one of them. Pure; linear in the length of the draft; never throws.
 *
 * @example
 * const said = { language: 'en', text: 'I know how you feel.', pieces: [], sources: [] } as const
 * const context = {
 *   lastCustomer: null,
 *   customerName: null,
 *   earlierReplies: [],
 *   approved: [],
 *   minutesWaited: 0,
 *   ourFault: null,
 *   company: 'Maison Lune',
 * }
 * const { allowed, findings } = guard({ ...said, speaker: 'bot' }, context)
 * allowed // false
 * findings.map(({ rule, text }) => [rule, text]) // [['feigned-feeling', 'I know how you feel']]
 * guard({ ...said, speaker: 'agent' }, context).allowed // true
 */
export const guard = (draft: Draft, context: GuardContext): Verdict => {
  const seen = withoutOwnName(draft, context)
  const found = ALL_GUARD_RULES.flatMap((rule) => findingsOf(rule, seen.draft, seen.context))
  const settled = settle(ALL_GUARD_RULES, found, seen)
  const findings = reworded(settled, ALL_GUARD_RULES, { draft, context })
    .map((finding) =>
      Object.freeze({ ...finding, text: draft.text.slice(finding.start, finding.end) }),
    )
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
  const blocked = draft.speaker === 'bot' && findings.some(({ level }) => level === 'block')
  return Object.freeze({ allowed: !blocked, findings: Object.freeze(findings) })
}
