import { EMOTIONS, type Emotion, type Polarity, type Reading } from '../model.ts'
import type { ClaimOnWords } from './claim-on-words.ts'
import { fromHeat, heat } from './feeling/arousal.ts'
import { contributions, feelingHits, type Heard } from './feeling/contributions.ts'
import { degreeClaims } from './feeling/degree.ts'
import { intensityOf } from './feeling/intensity.ts'

/** What a message expresses. */
export interface Feeling
  extends Pick<
    Reading,
    'valence' | 'polarity' | 'emotion' | 'emotions' | 'intensity' | 'certainty'
  > {
  readonly claims: readonly ClaimOnWords[]
}

type Scores = Record<Emotion, number>

/** Score of neutral before any word is read, and its bonus when nothing is expressed at all. */
const NEUTRAL = 0.7
const CALM = 0.6
/** How sharply scores become probabilities. */
const SHARPNESS = 3
/** The first must be this far ahead of the second in probability, less if they are alike. */
const CLEAR_MARGIN = 0.08
const CONFUSED = 2

const VALENCE: Readonly<Scores> = {
  anger: -0.95,
  frustration: -0.75,
  disappointment: -0.65,
  sadness: -0.85,
  worry: -0.6,
  confusion: -0.3,
  gratitude: 0.85,
  joy: 0.9,
  relief: 0.7,
  neutral: 0,
}
const NONE = Object.fromEntries(EMOTIONS.map((emotion) => [emotion, 0])) as Scores
const VALENCE_SHARE = [0, 0.5, 0.75, 0.9, 1] as const

function addUp(claims: readonly ClaimOnWords[]): Scores {
  const scores = { ...NONE }
  for (const { claim, weight } of claims) {
    if (claim in scores) scores[claim as Emotion] += weight
  }
  return scores
}

function leaderOf(scores: Scores): { emotion: Emotion; score: number } {
  const felt = EMOTIONS.filter((emotion) => emotion !== 'neutral')
  return felt
    .map((emotion) => ({ emotion, score: scores[emotion] }))
    .reduce((best, next) => (next.score > best.score ? next : best))
}

function softmax(scores: Scores): Scores {
  const top = Math.max(...Object.values(scores))
  const powers = EMOTIONS.map((emotion) => Math.exp(SHARPNESS * (scores[emotion] - top)))
  const sum = powers.reduce((total, power) => total + power, 0)
  return Object.fromEntries(
    EMOTIONS.map((emotion, index) => [emotion, (powers[index] ?? 0) / sum]),
  ) as Scores
}

function topOf(emotions: Scores, readable: boolean): Emotion | 'unsure' {
  const [first, second] = [...EMOTIONS].sort((left, right) => emotions[right] - emotions[left])
  if (!readable || !first || !second) return 'unsure'
  const alike = VALENCE[first] * VALENCE[second] > 0
  const margin = alike ? CLEAR_MARGIN / 4 : CLEAR_MARGIN
  return emotions[first] - emotions[second] < margin ? 'unsure' : first
}

function polarityOf(emotion: Emotion | 'unsure', emotions: Scores, intensity: number): Polarity {
  if (emotion === 'confusion') return intensity >= CONFUSED ? 'negative' : 'neutral'
  const mean = EMOTIONS.reduce((sum, name) => sum + emotions[name] * VALENCE[name], 0)
  const leaning = emotion === 'unsure' ? mean : VALENCE[emotion]
  if (Math.abs(leaning) < 0.25) return 'neutral'
  return leaning < 0 ? 'negative' : 'positive'
}

/**
 * Step 7: the feeling, as a sum. Every score is the sum of the weights of its evidence, so the
 * reading can always show its reasons. Certainty is the probability of the top emotion: it is
 * not calibrated in this first version, and is measured in the evals.
 *
 * @param heard what the earlier steps found
 * @param readable false when the words are of no language we know: then silence is not calm
 */
export function readFeeling(heard: Heard, readable: boolean): Feeling {
  const felt = contributions(heard)
  const form = heat(heard.cues)
  const claims = [...felt, ...fromHeat(form, leaderOf(addUp(felt)))]
  const scores = addUp(claims)
  const calm = claims.length === 0 && readable
  scores.neutral += NEUTRAL + (calm ? CALM : 0)
  const emotions = softmax(scores)
  const emotion = topOf(emotions, readable || felt.length > 0)
  const leaning = felt.filter(
    ({ claim }) =>
      emotion === 'unsure' || VALENCE[claim as Emotion] * VALENCE[leaderOf(scores).emotion] > 0,
  )
  const intensity = intensityOf(emotion, {
    felt: leaning,
    heat: form,
    signals: heard.signals.claims,
  })
  const polarity = polarityOf(emotion, emotions, intensity)
  const mean = EMOTIONS.reduce((sum, name) => sum + emotions[name] * VALENCE[name], 0)
  return {
    emotions: Object.freeze(emotions),
    emotion,
    intensity,
    polarity,
    valence: Math.max(-1, Math.min(1, mean * VALENCE_SHARE[intensity])) || 0,
    certainty: emotion === 'unsure' ? Math.max(...Object.values(emotions)) : emotions[emotion],
    claims: [
      ...claims,
      ...form,
      ...degreeClaims(heard.cues.phrases, feelingHits(heard.cues.phrases)),
    ],
  }
}
