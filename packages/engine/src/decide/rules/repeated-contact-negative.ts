import { evidenceFor, type Rule } from './rule.ts'

/**
 * The same open matter was raised before, and the burst is negative. The two may be said in two
 * messages: « C’est mon 3e mail », then « j’en ai marre ».
 */
export const repeatedContactNegative: Rule = ({ turn, earlier }) => {
  const telling = [...earlier, ...turn].filter((reading) => reading.signals.repeatedContact)
  if (telling.length === 0 || !turn.some((reading) => reading.polarity === 'negative')) return null
  return {
    rule: 'repeated-contact-negative',
    hard: true,
    evidence: evidenceFor(turn, 'repeatedContact'),
  }
}
