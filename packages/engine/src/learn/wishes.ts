import { PREFIX } from '../analyse/5-intents.ts'
import { EMOTIONS, SIGNALS } from '../model.ts'
import type { AdditiveModel } from '../weights/additive-model.ts'
import type { Correction } from './correction.ts'

/**
 * What scores should be like after a correction: `output` above all its rivals, or, without rivals,
 * on the right side of a bound (`sign` 1 above it, −1 below).
 */
export interface Wish {
  readonly output: number
  readonly rivals: readonly number[]
  readonly sign: 1 | -1
  readonly bound: number
}

/** How clearly the right one should lead, in score: about 2 to 1. */
const LEAD = 0.7
/** How far inside its degree an intensity should lie. */
const INSIDE = 0.4
const STRONGEST = 4

function above(output: number, rivals: readonly number[]): Wish {
  return { output, rivals: rivals.filter((one) => one !== output), sign: 1, bound: LEAD }
}

function intensityWishes(model: AdditiveModel, intensity: number): Wish[] {
  const output = model.output('degree')
  const side = (sign: 1 | -1, bound: number): Wish => ({ output, rivals: [], sign, bound })
  const wishes: Wish[] = []
  if (intensity > 1) wishes.push(side(1, model.thresholds[intensity - 1]! + INSIDE))
  if (intensity > 0 && intensity < STRONGEST)
    wishes.push(side(-1, -(model.thresholds[intensity]! - INSIDE)))
  return wishes
}

/**
 * A correction in terms of scores.
 *
 * @param outputs names of all outputs, the workspace's own reasons for contact included
 */
export function wishesOf(
  correction: Correction,
  model: AdditiveModel,
  outputs: readonly string[],
): readonly Wish[] {
  const { emotion, intensity, signals, intent } = correction
  const wishes: Wish[] = []
  if (emotion)
    wishes.push(
      above(
        model.output(emotion),
        EMOTIONS.map((name) => model.output(name)),
      ),
    )
  if (intensity !== undefined) wishes.push(...intensityWishes(model, intensity))
  for (const signal of SIGNALS) {
    const there = signals?.[signal]
    if (there === undefined) continue
    const sign = there ? 1 : -1
    const cut = model.cuts[signal] ?? 0
    const output = model.output(`signal:${signal}`)
    wishes.push({ output, rivals: [], sign, bound: sign * cut + INSIDE })
  }
  if (intent !== undefined) {
    const all = [...outputs.keys()].filter((at) => outputs[at]!.startsWith(PREFIX))
    wishes.push(above(outputs.indexOf(PREFIX + intent), all))
  }
  return wishes
}
