import type { Draft, Finding } from '../model.ts'
import type { GuardContext } from './context.ts'
import type { GuardRule } from './rules/rule.ts'

/**
 * Findings with a better wording where their rule knows a safe one and the pattern had none, each
 * wording once in a draft: applied twice it would be a formula.
 */
export function reworded(
  findings: readonly Finding[],
  rules: readonly GuardRule[],
  { draft, context }: { readonly draft: Draft; readonly context: GuardContext },
): readonly Finding[] {
  const offered = new Set<string>()
  return findings.map((found) => {
    const rule = rules.find(({ id }) => id === found.rule)
    if (found.suggestion !== null || !rule?.reword) return found
    const edit = rule.reword(found, draft, context)
    if (!edit || (edit.suggestion !== '' && offered.has(edit.suggestion))) return found
    offered.add(edit.suggestion)
    return { ...found, ...edit }
  })
}
