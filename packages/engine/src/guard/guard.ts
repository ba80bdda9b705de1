import type { Draft, Verdict } from '../model.ts'
import type { GuardContext } from './context.ts'
import { ALL_GUARD_RULES } from './rules/all-guard-rules.ts'
import { findingsOf } from './rules/rule.ts'

/**
 * What may leave, and what to look at first. For the bot a `block` finding stops the draft; for an
 * agent nothing is ever stopped: the same rules, as advice. Findings are in the order of the text
 * and point at exact words. Pure; linear in the length of the draft; never throws.
 *
 * @example guard(draft, context).allowed
 */
export const guard = (draft: Draft, context: GuardContext): Verdict => {
  const findings = ALL_GUARD_RULES.flatMap((rule) => findingsOf(rule, draft, context)).toSorted(
    (a, b) => a.start - b.start || a.end - b.end,
  )
  const blocked = draft.speaker === 'bot' && findings.some(({ level }) => level === 'block')
  return Object.freeze({ allowed: !blocked, findings: Object.freeze(findings) })
}
