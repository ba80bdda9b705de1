import { evidenceFor, type Rule } from './rule.ts'

/** A demeaning word at the reader. Said in a friendly way it is banter and stays with the bot. */
export const insult: Rule = ({ turn }) => {
  const readings = turn.filter(
    (reading) => reading.signals.insult && reading.polarity !== 'positive',
  )
  if (readings.length === 0) return null
  return { rule: 'insult', hard: false, evidence: evidenceFor(readings, 'insult') }
}
