import type { Reading } from '../../model.ts'
import { evidenceFor, type Rule } from './rule.ts'

/** From this intensity on nobody can switch the rule off (design, §5). */
const HARD_FROM = 3

const expressesAnger = (reading: Reading): boolean =>
  reading.emotion === 'anger' ||
  (reading.emotion === 'unsure' && evidenceFor([reading], 'anger').length > 0)

/** How strong the anger in these readings is, 0…4. Unsure readings count if words show it. */
export const angerIn = (readings: readonly Reading[]): number =>
  Math.max(0, ...readings.filter(expressesAnger).map((reading) => reading.intensity))

/** Anger at or above the policy's threshold, at most 3. */
export const angry: Rule = ({ turn }, policy) => {
  const readings = turn.filter(expressesAnger)
  const strongest = angerIn(turn)
  if (strongest < Math.min(policy.angerHandover, HARD_FROM) || strongest === 0) return null
  return { rule: 'angry', hard: strongest >= HARD_FROM, evidence: evidenceFor(readings, 'anger') }
}
