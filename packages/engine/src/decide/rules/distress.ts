import { evidenceFor, type Rule } from './rule.ts'

/** Extreme negative feeling of any kind, such as open despair: not a moment for a machine. */
export const distress: Rule = ({ turn }) => {
  const readings = turn.filter(
    (reading) => reading.polarity === 'negative' && reading.intensity === 4,
  )
  if (readings.length === 0) return null
  return { rule: 'distress', hard: false, evidence: evidenceFor(readings, 'intensity') }
}
