import type { Emotion, Intensity } from '../../model.ts'
import type { ClaimOnWords } from '../claim-on-words.ts'

/** What speaks for the feeling, how heated the form is, and the signals beside it. */
export interface Expressed {
  readonly felt: readonly ClaimOnWords[]
  readonly heat: readonly ClaimOnWords[]
  readonly signals: readonly ClaimOnWords[]
}

const FURTHER = 0.3
const SHOUTING = 0.8
const HEATED = 1.2
const CLEAR = 1
const STRONG = 2.2
const VULGAR = 3

/**
 * 0 none … 4 extreme: the strongest words, a little more for each further one, and the heat of
 * the form. 4 needs words that are extreme by themselves (threat, vulgar insult, despair) or an
 * insult that is shouted.
 */
export function intensityOf(emotion: Emotion | 'unsure', expressed: Expressed): Intensity {
  const { felt, heat } = expressed
  if (emotion === 'neutral') return 0
  const weights = felt.map(({ weight }) => weight).filter((weight) => weight > 0)
  if (weights.length === 0 && heat.length === 0) return 0
  const peak = weights.reduce((most, weight) => Math.max(most, weight), 0)
  const heated = heat.reduce((sum, { weight }) => sum + weight, 0)
  const further = Math.min(3, Math.max(0, weights.length - 1)) * FURTHER
  const total = peak + further + Math.min(1.6, heated * 0.8)
  if (isExtreme(peak, heated, expressed)) return 4
  return total < CLEAR ? 1 : total < STRONG ? 2 : 3
}

function isExtreme(peak: number, heated: number, { heat, signals }: Expressed): boolean {
  const shouts = heat.some(({ cue, weight }) => cue === 'capitals' && weight >= SHOUTING)
  const grave = signals.some(
    ({ cue, weight }) => /^(?:violence|self-harm|insult)$/.test(cue) && weight >= VULGAR,
  )
  const insulted = signals.some(({ cue }) => cue === 'insult')
  return (
    grave ||
    peak >= VULGAR ||
    (insulted && (shouts || heat.some(({ cue }) => cue === 'interjection'))) ||
    (shouts && heated > HEATED && peak >= 1.5)
  )
}
