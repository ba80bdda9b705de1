import { mainIntent } from '../main-intent.ts'
import { evidenceFor, type Rule } from './rule.ts'

/** The workspace keeps this reason for contact for people: « je veux résilier », said calmly. */
export const forPeople: Rule = ({ turn }, policy) => {
  const intent = mainIntent(turn)
  if (intent === null || !policy.forPeople.includes(intent)) return null
  return { rule: 'for-people', hard: false, evidence: evidenceFor(turn, `intent:${intent}`) }
}
