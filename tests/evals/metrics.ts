import { randomFrom } from '../../packages/engine/src/learn/random.ts'

/** Truth and answer, one of several classes each. */
export interface Pair<T = string> {
  readonly truth: T
  readonly said: T
}

/** F1 of one class: the harmonic mean of precision and recall. */
export function f1(pairs: readonly Pair<unknown>[], of: unknown): number {
  const both = pairs.filter(({ truth, said }) => truth === of && said === of).length
  const either = pairs.filter(({ truth }) => truth === of).length
  const said = pairs.filter((pair) => pair.said === of).length
  return either + said === 0 ? Number.NaN : (2 * both) / (either + said)
}

/** Mean F1 over the classes that occur in the truth: rare ones count as much as common ones. */
export function macroF1(pairs: readonly Pair[]): number {
  const classes = [...new Set(pairs.map(({ truth }) => truth))]
  return classes.reduce((sum, one) => sum + f1(pairs, one), 0) / classes.length
}

/** Cohen's kappa with quadratic weights: 1 is agreement, 0 is chance. */
export function quadraticKappa(pairs: readonly Pair<number>[]): number {
  const cost = (a: number, b: number) => (a - b) ** 2
  const seen = pairs.reduce((sum, { truth, said }) => sum + cost(truth, said), 0) / pairs.length
  let chance = 0
  for (const { truth } of pairs) for (const { said } of pairs) chance += cost(truth, said)
  return 1 - seen / (chance / pairs.length ** 2)
}

/** Cohen's kappa of two labellers. */
export function kappa(pairs: readonly Pair[]): number {
  const classes = new Set(pairs.flatMap(({ truth, said }) => [truth, said]))
  const share = (test: (pair: Pair) => boolean) => pairs.filter(test).length / pairs.length
  const agreed = share(({ truth, said }) => truth === said)
  const chance = [...classes].reduce(
    (sum, one) => sum + share(({ truth }) => truth === one) * share(({ said }) => said === one),
    0,
  )
  return chance === 1 ? 1 : (agreed - chance) / (1 - chance)
}

/** Expected calibration error over ten bins: how far certainty is from being right. */
export function calibrationError(
  answers: readonly { readonly certainty: number; readonly right: boolean }[],
): number {
  const bins = Array.from({ length: 10 }, () => ({ gap: 0 }))
  for (const { certainty, right } of answers) {
    const bin = bins[Math.min(9, Math.floor(certainty * 10))]
    if (bin) bin.gap += certainty - (right ? 1 : 0)
  }
  return bins.reduce((sum, { gap }) => sum + Math.abs(gap), 0) / answers.length
}

const DRAWS = 300

/** A figure with the interval in which 95 of 100 redrawn sets of the same size put it. */
export function withInterval<T>(items: readonly T[], figure: (items: readonly T[]) => number) {
  const random = randomFrom(1)
  const draws = Array.from({ length: DRAWS }, () => {
    const drawn = items.map(() => items[Math.floor(random() * items.length)] as T)
    return figure(drawn)
  })
    .filter((value) => !Number.isNaN(value))
    .toSorted((a, b) => a - b)
  const at = (share: number) => draws[Math.floor(share * (draws.length - 1))] ?? Number.NaN
  return { value: figure(items), low: at(0.025), high: at(0.975) }
}
export type Figure = ReturnType<typeof withInterval>
