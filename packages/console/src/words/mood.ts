import type { Words } from '../strings/fr.ts'

type Heard = Words['heard']

/** A feeling in words, the intensity included: « Agacement net ». */
export const moodInWords = (
  { emotion, intensity }: { readonly emotion: string; readonly intensity: number },
  heard: Heard,
): string => {
  const degrees = heard.emotions[emotion] ?? heard.emotions.unsure
  return degrees?.[Math.max(0, intensity - 1)] ?? emotion
}

/** A clear step of valence; smaller ones are noise. */
const STEP = 0.05
/** Messages that make a direction. */
const LEAST = 3

const run = (valences: readonly number[], sign: 1 | -1): number => {
  let count = 0
  for (let at = valences.length - 1; at > 0; at--) {
    if (((valences[at] ?? 0) - (valences[at - 1] ?? 0)) * sign <= STEP) break
    count++
  }
  return count === 0 ? 0 : count + 1
}

/**
 * Where feeling is heading at the end of these valences, in words, or null when it is steady.
 * Said from three messages on: two are no direction, and a plain demand after anger is no calm.
 */
export const headingInWords = (valences: readonly number[], heard: Heard): string | null => {
  const darker = run(valences, -1)
  if (darker >= LEAST && (valences.at(-1) ?? 0) < 0) return heard.rising(darker)
  const calmer = run(valences, 1)
  return calmer >= LEAST ? heard.calming(calmer) : null
}

/** A calibrated certainty in words: below 0.5, below 0.8, above. */
export const certaintyInWords = (certainty: number, heard: Heard): string =>
  heard.sure[certainty < 0.5 ? 0 : certainty < 0.8 ? 1 : 2] ?? ''

/** What a piece of evidence speaks for: an emotion, a signal, a reason for contact. */
export const claimInWords = (
  claim: string,
  heard: Heard,
  intent: (name: string) => string,
): string => {
  if (claim.startsWith('intent:')) return intent(claim.slice('intent:'.length))
  if (claim === 'intensity') return heard.intensityClaim
  if (claim === 'address') return heard.addressClaim
  return heard.feelings[claim] ?? heard.signals[claim] ?? claim
}
