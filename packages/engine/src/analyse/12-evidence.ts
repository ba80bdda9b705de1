import type { Evidence } from '../model.ts'
import type { Folded } from '../text/fold.ts'
import { sortShort } from '../text/sort-short.ts'
import type { ClaimOnWords } from './claim-on-words.ts'

const DECIMALS = 1000

function isSaid(evidence: readonly Evidence[], item: Evidence): boolean {
  for (let index = evidence.length - 1; index >= 0; index--) {
    const other = evidence[index]
    if (!other || other.start !== item.start || other.end !== item.end) return false
    if (other.cue === item.cue && other.claim === item.claim) return true
  }
  return false
}

/** Step 12: every claim on its words as they were given, in reading order, said once. */
export function toEvidence(claims: readonly ClaimOnWords[], folded: Folded): readonly Evidence[] {
  const evidence: Evidence[] = []
  const ordered = sortShort(
    [...claims],
    (left, right) => left.from - right.from || left.to - right.to,
  )
  for (const { from, to, cue, claim, weight } of ordered) {
    const start = folded.at(from)
    const end = folded.endAt(to)
    const text = folded.given.slice(start, end)
    const rounded = Math.round(weight * DECIMALS) / DECIMALS
    const item = { start, end, text, cue, weight: rounded, claim }
    if (!isSaid(evidence, item)) evidence.push(item)
  }
  return evidence
}
