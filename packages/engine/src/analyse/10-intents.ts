import type { Intent } from '../model.ts'
import type { AdditiveModel } from '../weights/additive-model.ts'
import { softmax } from '../weights/softmax.ts'
import { type Intents, PREFIX } from './5-intents.ts'
import type { Weighed } from './7-weigh.ts'
import { sharesOn } from './feeling/shares.ts'

/** A reason less probable than this is not named. */
const LEAST = 0.25
const OTHER = 'other'

const known = new WeakMap<AdditiveModel, readonly string[]>()

/** The outputs of a model that speak for a reason; picked out once. */
function outputsOf(model: AdditiveModel): readonly string[] {
  let outputs = known.get(model)
  if (!outputs) known.set(model, (outputs = model.outputs.filter((one) => one.startsWith(PREFIX))))
  return outputs
}

/**
 * Step 10: why does the customer write? What rules found is weighed with all the words; certainty
 * is calibrated. The words shown are those that speak for the first reason.
 */
export function weighIntents(weighed: Weighed): Intents {
  const { model, score } = weighed
  const outputs = outputsOf(model)
  const chances = softmax(outputs.map((output) => score(output) / model.temperatures.intent))
  const intents: Intent[] = []
  chances.forEach((certainty, at) => {
    const name = outputs[at]?.slice(PREFIX.length) ?? OTHER
    if (certainty >= LEAST && name !== OTHER) intents.push({ name, certainty })
  })
  intents.sort((left, right) => right.certainty - left.certainty)
  const [first] = intents
  const claims = first ? sharesOn(weighed, PREFIX + first.name) : []
  return { intents, claims: claims.filter(({ weight }) => weight > 0) }
}
