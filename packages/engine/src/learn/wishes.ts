import { PREFIX } from '../analyse/5-intents.ts'
import { type Correction, EMOTIONS, SIGNALS } from '../model.ts'
import type { AdditiveModel } from '../weights/additive-model.ts'

/**
 * What scores should be like after a correction: `output` above all its rivals, or, without rivals,
 * on the right side of a bound (`sign` 1 above it, −1 below).
 */
export interface Wish {
  readonly output: number
  readonly rivals: readonly number[]
  readonly sign: 1 | -1
  readonly bound: number
  /** How much score it may move in its own message. */
  readonly most: number
}

/** A model, and what a workspace adds to its outputs. */
export interface School {
  readonly model: AdditiveModel
  /** Names of all outputs, the workspace's own reasons for contact included. */
  readonly outputs: readonly string[]
  /** 0…1: how clearly what is right should lead. */
  readonly firmness: number
}

/** By how much what was corrected should lead, in score: about 6 to 1. */
const LEAD = 2
const MOST = 4
/** A reason of the workspace's own begins at nothing, against twenty: it must get further. */
const INTENT_LEAD = 6
const INTENT_MOST = 12
/** How far inside its degree an intensity should lie, and beyond its cut a signal. */
const INSIDE = 0.7
const STRONGEST = 4

const beyond = (output: number, sign: 1 | -1, cut: number): Wish => ({
  output,
  rivals: [],
  sign,
  bound: sign * cut + INSIDE,
  most: MOST,
})

function emotionWish({ model, firmness }: School, emotion: string): Wish {
  const rivals = EMOTIONS.filter((name) => name !== emotion).map((name) => model.output(name))
  return { output: model.output(emotion), rivals, sign: 1, bound: firmness * LEAD, most: MOST }
}

function intentWish({ outputs, firmness }: School, intent: string): Wish {
  const output = outputs.indexOf(PREFIX + intent)
  const rivals = [...outputs.keys()].filter(
    (at) => at !== output && outputs[at]!.startsWith(PREFIX),
  )
  return { output, rivals, sign: 1, bound: firmness * INTENT_LEAD, most: INTENT_MOST }
}

function intensityWishes({ model }: School, intensity: number): Wish[] {
  const output = model.output('degree')
  const wishes: Wish[] = []
  if (intensity > 1) wishes.push(beyond(output, 1, model.thresholds[intensity - 1]!))
  if (intensity > 0 && intensity < STRONGEST)
    wishes.push(beyond(output, -1, model.thresholds[intensity]!))
  return wishes
}

/** A correction in terms of scores. */
export function wishesOf(correction: Correction, school: School): readonly Wish[] {
  const { emotion, intensity, signals, intent } = correction
  const { model } = school
  const wishes = SIGNALS.flatMap((signal) => {
    const there = signals?.[signal]
    if (there === undefined) return []
    return [beyond(model.output(`signal:${signal}`), there ? 1 : -1, model.cuts[signal]?.free ?? 0)]
  })
  if (emotion) wishes.push(emotionWish(school, emotion))
  if (intensity !== undefined) wishes.push(...intensityWishes(school, intensity))
  if (intent !== undefined) wishes.push(intentWish(school, intent))
  return wishes
}
