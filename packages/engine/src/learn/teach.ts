import type { Lesson } from './lesson.ts'
import type { Wish } from './wishes.ts'

const ROUNDS = 12
/** A wish missed by less than this is met. */
const MET = 0.01

/** What lessons change: for each feature, one number an output. */
export interface Changes {
  readonly keys: readonly number[]
  readonly weights: Float64Array
}

/** Outputs to raise and to lower, and by how much a wish is missed. */
interface Miss {
  readonly by: number
  readonly raise: number | undefined
  readonly lower: number | undefined
}

function missOf({ output, rivals, sign, bound }: Wish, scores: Float64Array): Miss {
  const score = scores[output]!
  if (rivals.length === 0) {
    const [raise, lower] = sign > 0 ? [output, undefined] : [undefined, output]
    return { by: bound - sign * score, raise, lower }
  }
  const lower = rivals.reduce((top, rival) => (scores[rival]! > scores[top]! ? rival : top))
  return { by: bound - (score - scores[lower]!), raise: output, lower }
}

/** A lesson under way. */
class Pupil {
  private readonly lesson: Lesson
  private readonly columns: Int32Array
  private readonly left: number[]
  /** How much a step of 1 moves the score of its own message. */
  private readonly size: number

  constructor(lesson: Lesson, columnOf: ReadonlyMap<number, number>) {
    this.lesson = lesson
    const { keys, values, steps, wishes } = lesson
    this.columns = Int32Array.from(keys, (key) => columnOf.get(key)!)
    this.left = wishes.map(({ most }) => most)
    this.size = values.reduce((sum, value, at) => sum + value * steps[at]!, 0)
  }

  /** Moves the weights towards each wish; true when all were met already. */
  learn(weights: Float64Array): boolean {
    const { scores, steps, wishes } = this.lesson
    const now = this.scores(weights)
    let met = true
    wishes.forEach((wish, which) => {
      const { by, raise, lower } = missOf(wish, now)
      const budget = this.left[which]!
      if (by < MET || budget <= 0 || this.size === 0) return
      met = false
      const moved = Math.min(by, budget)
      this.left[which] = budget - moved
      const both = raise !== undefined && lower !== undefined
      for (const [output, sign] of [[raise, 1] as const, [lower, -1] as const]) {
        if (output === undefined) continue
        const change = (sign * moved) / (both ? 2 : 1)
        now[output]! += change
        this.columns.forEach((column, at) => {
          weights[column * scores.length + output]! += (change / this.size) * steps[at]!
        })
      }
    })
    return met
  }

  private scores(weights: Float64Array): Float64Array {
    const { scores, values } = this.lesson
    const width = scores.length
    const sums = Float64Array.from(scores)
    this.columns.forEach((column, at) => {
      for (let output = 0; output < width; output++)
        sums[output]! += values[at]! * weights[column * width + output]!
    })
    return sums
  }
}

/**
 * Goes over all lessons again and again until each is met, or has used up what it may move.
 *
 * @param width number of outputs
 */
export function teach(lessons: readonly Lesson[], width: number): Changes {
  const keys = [...new Set(lessons.flatMap((lesson) => lesson.keys))]
  const columnOf = new Map(keys.map((key, column) => [key, column]))
  const weights = new Float64Array(keys.length * width)
  const pupils = lessons.map((lesson) => new Pupil(lesson, columnOf))
  for (let round = 0; round < ROUNDS; round++) {
    const met = pupils.map((pupil) => pupil.learn(weights))
    if (met.every(Boolean)) break
  }
  return { keys, weights }
}
