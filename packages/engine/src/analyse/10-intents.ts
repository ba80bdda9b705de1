import type { Intent } from '../model.ts'
import { softmax } from '../weights/softmax.ts'
import { type Intents, PREFIX } from './5-intents.ts'
import type { Weighed } from './7-weigh.ts'
import { sharesOn } from './feeling/shares.ts'

/** A reason less probable than this is not named. */
const LEAST = 0.25
const OTHER = 'other'

/**
 * Step 10: why does the customer write? What rules found is weighed with all the words; certainty
 * is calibrated. The words shown are those that speak for the first reason.
 */
export function weighIntents(weighed: Weighed): Intents {
  const { model, score } = weighed
  const outputs = model.outputs.filter((output) => output.startsWith(PREFIX))
  const chances = softmax(outputs.map((output) => score(output) / model.temperatures.intent))
  const intents: Intent[] = outputs
    .map((output, at) => ({ name: output.slice(PREFIX.length), certainty: chances[at] ?? 0 }))
    .filter(({ name, certainty }) => name !== OTHER && certainty >= LEAST)
    .toSorted((left, right) => right.certainty - left.certainty)
  const [first] = intents
  const claims = first ? sharesOn(weighed, PREFIX + first.name) : []
  return { intents, claims: claims.filter(({ weight }) => weight > 0) }
}
