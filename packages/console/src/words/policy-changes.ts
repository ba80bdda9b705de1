import type { Policy } from '@diapason/contract'
import { policyFacts, type PolicySpeech } from './policy-facts.ts'

/** What one version says otherwise than the one before it. */
export interface PolicyChange {
  readonly name: string
  readonly removed: readonly string[]
  readonly added: readonly string[]
}

const without = (some: readonly string[], others: readonly string[]): readonly string[] =>
  some.filter((item) => !others.includes(item))

/** The differences between two policies in words, in the order of the page; none when they agree. */
export const policyChanges = (
  before: Policy,
  after: Policy,
  speech: PolicySpeech,
): readonly PolicyChange[] => {
  const past = policyFacts(before, speech)
  return policyFacts(after, speech).flatMap(({ name, items }, place) => {
    const old = past[place]?.items ?? []
    const [removed, added] = [without(old, items), without(items, old)]
    const isMoved = removed.length + added.length === 0 && old.join('\n') !== items.join('\n')
    if (isMoved) return [{ name, removed: [old.join(' · ')], added: [items.join(' · ')] }]
    return removed.length + added.length > 0 ? [{ name, removed, added }] : []
  })
}
