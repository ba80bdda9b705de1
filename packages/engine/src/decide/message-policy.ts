import type { Reading } from '../model.ts'
import { decide } from './decide.ts'
import { DEFAULT_POLICY } from './default-policy.ts'
import type { Policy } from './policy.ts'

const HARD_ONLY: Policy = Object.freeze({ ...DEFAULT_POLICY, angerHandover: 3 })

/**
 * Does this message alone call for a person, by the rules nobody can switch off? A person asked
 * for; anger of intensity 3 or 4; legal, violence, self-harm, vulnerability; bereavement; repeated
 * contact with negative polarity. A workspace's own threshold may hand over earlier.
 *
 * @example
 * handOverOf(analyse('Passez-moi un conseiller.')) // true
 * handOverOf(analyse('Quels sont vos horaires ?')) // false
 */
export const handOverOf = (reading: Reading): boolean =>
  decide(
    { turn: [reading], earlier: [], failedTurns: 0, customerTyping: false, available: [] },
    HARD_ONLY,
  ).reasons.some((reason) => reason.hard)
