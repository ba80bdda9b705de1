import { angerIn } from './angry.ts'
import { evidenceFor, type Rule } from './rule.ts'

/**
 * Any negative feeling but anger, which has a rule of its own, at or above the policy's threshold;
 * extreme as it ships, such as open despair: not a moment for a machine.
 */
export const distress: Rule = ({ turn }, policy) => {
  const readings = turn.filter(
    (reading) =>
      reading.polarity === 'negative' &&
      reading.intensity >= policy.distressHandover &&
      angerIn([reading]) === 0,
  )
  if (readings.length === 0) return null
  return { rule: 'distress', hard: false, evidence: evidenceFor(readings, 'intensity') }
}
