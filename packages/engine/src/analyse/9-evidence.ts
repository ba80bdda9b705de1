import type { Evidence } from '../model.ts'
import type { Folded } from '../text/fold.ts'
import type { ClaimOnWords } from './claim-on-words.ts'

const DECIMALS = 1000

/** Step 9: every claim on its words as they were given, in reading order, said once. */
export function toEvidence(claims: readonly ClaimOnWords[], folded: Folded): readonly Evidence[] {
  const seen = new Set<string>()
  const evidence: Evidence[] = []
  for (const { from, to, cue, claim, weight } of claims) {
    const start = folded.at(from)
    const end = folded.at(to)
    const key = `${start} ${end} ${cue} ${claim}`
    if (seen.has(key)) continue
    seen.add(key)
    const rounded = Math.round(weight * DECIMALS) / DECIMALS
    evidence.push({ start, end, text: folded.given.slice(start, end), cue, weight: rounded, claim })
  }
  return evidence.sort((left, right) => left.start - right.start || left.end - right.end)
}
