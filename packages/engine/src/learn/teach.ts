import type { Lesson } from './lesson.ts'
import type { Wish } from './wishes.ts'

/** What one wish may move at most, in score for a message of length 1. */
const MOST_EACH = 1
const ROUNDS = 12
/** A wish missed by less than this is met. */
const MET = 0.01

/** Changes of weights: for each feature, one number an output. */
type Changes = Map<number, Float64Array>

function scoreOf({ keys, values, scores }: Lesson, changes: Changes, output: number): number {
  let sum = scores[output]!
  for (let at = 0; at < keys.length; at++)
    sum += values[at]! * (changes.get(keys[at]!)?.[output] ?? 0)
  return sum
}

/** Outputs to raise and to lower, and by how much the wish is missed. */
interface Miss {
  readonly by: number
  readonly raise: number | undefined
  readonly lower: number | undefined
}

function missOf(lesson: Lesson, changes: Changes, wish: Wish): Miss {
  const { output, rivals, sign, bound } = wish
  const score = scoreOf(lesson, changes, output)
  if (rivals.length === 0) {
    const [raise, lower] = sign > 0 ? [output, undefined] : [undefined, output]
    return { by: bound - sign * score, raise, lower }
  }
  const scores = rivals.map((rival) => scoreOf(lesson, changes, rival))
  const top = Math.max(...scores)
  return { by: bound - (score - top), raise: output, lower: rivals[scores.indexOf(top)] }
}

/**
 * Goes over all lessons again and again until each is met, or has used up what it may move.
 *
 * @param width number of outputs
 */
export function teach(lessons: readonly Lesson[], width: number): Changes {
  const changes: Changes = new Map()
  const left = lessons.map(({ wishes }) => wishes.map(() => MOST_EACH))
  const sizes = lessons.map(({ values, steps }) =>
    values.reduce((sum, value, at) => sum + value * steps[at]!, 0),
  )
  const move = ({ keys, steps }: Lesson, output: number | undefined, by: number): void => {
    if (output === undefined) return
    keys.forEach((key, at) => {
      let row = changes.get(key)
      if (!row) changes.set(key, (row = new Float64Array(width)))
      row[output]! += by * steps[at]!
    })
  }
  for (let round = 0; round < ROUNDS; round++) {
    let met = true
    lessons.forEach((lesson, at) => {
      lesson.wishes.forEach((wish, which) => {
        const budget = left[at]![which]!
        const { by, raise, lower } = missOf(lesson, changes, wish)
        const size = sizes[at]! * (raise !== undefined && lower !== undefined ? 2 : 1)
        if (by < MET || budget <= 0 || size === 0) return
        met = false
        const step = Math.min(by / size, budget)
        left[at]![which] = budget - step
        move(lesson, raise, step)
        move(lesson, lower, -step)
      })
    })
    if (met) break
  }
  return changes
}
