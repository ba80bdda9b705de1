import { lookAt } from '../analyse/look.ts'
import type { Correction } from '../model.ts'
import { commonness } from './held-back.ts'
import { type School, type Wish, wishesOf } from './wishes.ts'

/** What stands in half as many held-back messages as this moves half as far. */
const COMMON = 2

/** A correction as the learner sees it. */
export interface Lesson {
  readonly keys: readonly number[]
  readonly values: readonly number[]
  /** How far each feature moves for one step: less for what stands in ordinary messages. */
  readonly steps: readonly number[]
  /** Scores of the shipped model, 0 for outputs that only the workspace has. */
  readonly scores: Float64Array
  readonly wishes: readonly Wish[]
}

/** Only what stands on words can be corrected: the message's length, or its being one, is not. */
export function lessonOf(correction: Correction, school: School): Lesson {
  const { model, outputs } = school
  const { keys, values, at } = lookAt(correction.text, correction.language)
  const scores = new Float64Array(outputs.length)
  scores.set(model.scores(model.rowsOf(keys), values))
  const onWords = [...keys.keys()].filter((feature) => at[feature]! >= 0)
  return {
    keys: onWords.map((feature) => keys[feature]!),
    values: onWords.map((feature) => values[feature]!),
    steps: onWords.map(
      (feature) => (values[feature]! * COMMON) / (COMMON + commonness(keys[feature]!)),
    ),
    scores,
    wishes: wishesOf(correction, school),
  }
}
