import { PREFIX } from '../analyse/5-intents.ts'
import { adjusted } from '../weights/adjusted.ts'
import type { Adjustment } from '../weights/adjustment.ts'
import { shipped } from '../weights/shipped.ts'
import type { Correction } from '../model.ts'
import { rehearsal, rightlyRead } from './held-back.ts'
import { lessonOf } from './lesson.ts'
import { type Changes, teach } from './teach.ts'

/** The last so many corrections count. */
const MOST = 1_000
/** Less of the held-back messages read right than before by this share, and it is too much. */
const TOLERATED = 0.012
const STRENGTHS = [1, 0.5, 0.25, 0.1] as const
/** A change smaller than this is not kept. */
const LEAST = 0.02
const THOUSANDTHS = 1_000

/**
 * What a workspace's corrections change in its readings, on top of the shipped weights.
 *
 * Each correction moves the features of its own words, by a bounded amount, until the message reads
 * as the person said (passive-aggressive learning with a budget each; Crammer et al. 2006). Words that stand in many ordinary messages move little. Messages held back from all this
 * must read as well as before: else the change is halved, and left out in the end.
 *
 * Made anew from all corrections, so that leaving one out takes back all it did. What a rule names
 * (« je veux un humain ») stays named whatever is corrected. The same corrections in the same order
 * give the same result. Takes some 0.2 ms a correction.
 *
 * @param corrections the oldest first; the last 1,000 count
 * @example
 * adjust([]).weights // {}
 */
export function adjust(corrections: readonly Correction[]): Adjustment {
  const model = shipped()
  const last = corrections.slice(-MOST)
  const own = last.flatMap(({ intent }) => (intent === undefined ? [] : [PREFIX + intent]))
  const outputs = [...new Set([...model.outputs, ...own])]
  const lessons = [
    ...last.map((correction) => lessonOf(correction, { model, outputs, firmness: 1 })),
    ...rehearsal(model).map((correction) => lessonOf(correction, { model, outputs, firmness: 0 })),
  ]
  const changes = teach(lessons, outputs.length)
  const before = rightlyRead(model)
  for (const strength of STRENGTHS) {
    const weights = named(changes, outputs, strength)
    const made = { basis: model.basis, corrections: last.length, strength, weights }
    const after = rightlyRead(adjusted(model, { ...made, held: { before, after: before } }))
    if (after >= before - TOLERATED) return { ...made, held: { before, after } }
  }
  const held = { before, after: before }
  return { basis: model.basis, corrections: last.length, strength: 0, held, weights: {} }
}

const rounded = (weight: number): number => Math.round(weight * THOUSANDTHS) / THOUSANDTHS

/** What is large enough to keep, by the name of its output. */
function named(
  { keys, weights }: Changes,
  outputs: readonly string[],
  strength: number,
): Adjustment['weights'] {
  const kept = outputs.map((name, output) => {
    const more = keys.map(
      (key, row) => [key, rounded(weights[row * outputs.length + output]! * strength)] as const,
    )
    return [name, more.filter(([, weight]) => Math.abs(weight) >= LEAST)] as const
  })
  return Object.fromEntries(kept.filter(([, more]) => more.length > 0))
}
