import type { Intent } from '../model.ts'
import { type ClaimOnWords, claimOf } from './claim-on-words.ts'
import type { Phrases } from './cues/phrases.ts'

/**
 * The default list of reasons for contact. `other` is for people to choose: the engine never
 * says it, it leaves the list empty.
 */
export const INTENTS = [
  'greeting',
  'thanks',
  'opening_hours',
  'delivery_delay',
  'order_status',
  'delivery_info',
  'return',
  'refund',
  'exchange',
  'payment',
  'invoice',
  'account',
  'cancel_order',
  'cancel_subscription',
  'damaged_item',
  'product_question',
  'store_location',
  'robot_question',
  'complaint',
  'other',
] as const

/** Reasons for contact, surest first, and the words they rest on. */
export interface Intents {
  readonly intents: readonly Intent[]
  readonly claims: readonly ClaimOnWords[]
}

/** Begins the name of a claim, or of a model's output, about a reason for contact. */
export const PREFIX = 'intent:'
/** Said before or after the matter: they count little when there is one. */
const COURTESIES = new Set(['greeting', 'thanks'])
const COURTESY_SHARE = 0.3
/** Further phrases for the same intent add this share of their weight. */
const FURTHER = 0.4
const HALF = 0.6
const LEAST = 0.34

function strengths(claims: readonly ClaimOnWords[]): Map<string, number> {
  const best = new Map<string, number>()
  const sums = new Map<string, number>()
  for (const { claim, weight } of claims) {
    const name = claim.slice(PREFIX.length)
    best.set(name, Math.max(best.get(name) ?? 0, weight))
    sums.set(name, (sums.get(name) ?? 0) + weight)
  }
  for (const [name, top] of best) {
    best.set(name, top + FURTHER * Math.min(top, (sums.get(name) ?? top) - top))
  }
  return best
}

/** Step 5: which reasons for contact do phrases name? What was learnt weighs them later. */
export function readIntents(phrases: Phrases): Intents {
  const claims = phrases.hits
    .filter(({ value }) => value.kind === 'intent')
    .map((hit) => claimOf(hit, phrases.tokens))
  const strength = strengths(claims)
  const matter = [...strength.keys()].some((name) => !COURTESIES.has(name))
  const scores = [...strength].map(([name, score]) => ({
    name,
    score: matter && COURTESIES.has(name) ? score * COURTESY_SHARE : score,
  }))
  const top = Math.max(...scores.map(({ score }) => score), 0)
  const intents = scores
    .map(({ name, score }) => ({
      name,
      certainty: (score / (score + HALF)) * Math.sqrt(score / top),
    }))
    .filter(({ certainty }) => certainty >= LEAST)
    .sort((left, right) => right.certainty - left.certainty)
  return { intents, claims }
}
