import { EMOTIONS, type Emotion, type Reading } from '../model.ts'
import { softmax } from '../weights/softmax.ts'
import type { Weighed } from './7-weigh.ts'
import type { ClaimOnWords } from './claim-on-words.ts'
import { heat } from './feeling/heat.ts'
import { type Heard, feelingHits } from './feeling/contributions.ts'
import { degreeClaims } from './feeling/degree.ts'
import { intensityOf } from './feeling/intensity.ts'
import { polarityOf, valenceOf } from './feeling/valence.ts'
import { sharesOn } from './feeling/shares.ts'

/** What a message expresses. */
export interface Feeling
  extends Pick<
    Reading,
    'valence' | 'polarity' | 'emotion' | 'emotions' | 'intensity' | 'certainty'
  > {
  readonly claims: readonly ClaimOnWords[]
}

type Shares = Readonly<Record<Emotion, number>>

/** Below this probability the first emotion is a guess. */
const LEAST = 0.22

function probabilities({ model, score }: Weighed): Shares {
  const chances = softmax(EMOTIONS.map((emotion) => score(emotion) / model.temperatures.emotion))
  const shares: Partial<Record<Emotion, number>> = {}
  EMOTIONS.forEach((emotion, index) => {
    shares[emotion] = chances[index] ?? 0
  })
  return shares as Shares
}

function byPlace(claims: readonly ClaimOnWords[]): ReadonlyMap<number, ClaimOnWords[]> {
  const places = new Map<number, ClaimOnWords[]>()
  for (const claim of claims) places.set(claim.from, [...(places.get(claim.from) ?? []), claim])
  return places
}

/** What rules name beside the first emotion: « merci » in a complaint is still there. */
function aside(weighed: Weighed, first: Emotion): ClaimOnWords[] {
  const { felt } = weighed
  if (felt.length === 0) return []
  const others = EMOTIONS.filter(
    (emotion) => emotion !== first && felt.some(({ claim }) => claim === emotion),
  )
  return others.flatMap((emotion) => {
    const own = byPlace(felt.filter(({ claim }) => claim === emotion))
    return sharesOn(weighed, emotion).filter(
      ({ from, to, cue, weight }) =>
        weight > 0 && own.get(from)?.some((one) => one.to === to && one.cue === cue),
    )
  })
}

/**
 * Step 9: the feeling. Every score is a sum, and its shares on the words are the evidence.
 * Certainty is the calibrated probability of the first emotion, 0 when it is not said.
 *
 * @param heard what the earlier steps found
 * @param readable false when the words are of no language we know: then silence is not calm
 */
export function readFeeling(heard: Heard, weighed: Weighed, readable: boolean): Feeling {
  const emotions = probabilities(weighed)
  const first = EMOTIONS.reduce((top, next) => (emotions[next] > emotions[top] ? next : top))
  const sure = emotions[first] >= LEAST && (readable || weighed.felt.length > 0)
  const emotion = sure ? first : 'unsure'
  const intensity = sure || readable ? intensityOf(emotion, weighed) : 0
  const shown = first === 'neutral' ? [] : sharesOn(weighed, first)
  return {
    emotions: Object.freeze(emotions),
    emotion,
    intensity,
    polarity: polarityOf(emotion, emotions, intensity),
    valence: valenceOf(emotions, intensity),
    certainty: sure ? emotions[first] : 0,
    claims: [
      ...shown,
      ...aside(weighed, first),
      ...heat(heard.cues),
      ...degreeClaims(heard.cues.phrases, feelingHits(heard.cues.phrases)),
    ],
  }
}
