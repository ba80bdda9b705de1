/** What is wanted of a cut. */
export interface CutAim {
  /** False alarms among all messages that are accepted for the sake of recall; not given: best F1. */
  readonly falseAlarms?: number
}

interface Scored {
  readonly score: number
  readonly there: boolean
  /** Did a rule name it already? Then the score decides nothing. */
  readonly named: boolean
}

/**
 * From which score on a signal is said to be there, chosen on messages the model had not seen:
 * the best F1, or the most recall at an accepted rate of false alarms.
 */
export function cutFor(scored: readonly Scored[], { falseAlarms }: CutAim = {}): number {
  const ranked = scored.filter(({ named }) => !named).toSorted((a, b) => b.score - a.score)
  const wanted = scored.filter(({ there }) => there).length
  const named = scored.filter((one) => one.named)
  let hits = named.filter(({ there }) => there).length
  let said = named.length
  const accepted = falseAlarms === undefined ? 0 : falseAlarms * scored.length
  const nobody = (ranked[0]?.score ?? 0) + 1
  let best = { f1: f1Of(hits, said, wanted), cut: nobody }
  let last = nobody
  for (const [at, { score, there }] of ranked.entries()) {
    said++
    if (there) hits++
    if (falseAlarms !== undefined && said - hits > accepted) break
    const cut = between(score, ranked[at + 1]?.score)
    if (there) last = cut
    if (f1Of(hits, said, wanted) > best.f1) best = { f1: f1Of(hits, said, wanted), cut }
  }
  return falseAlarms === undefined ? best.cut : last
}

const f1Of = (hits: number, said: number, wanted: number): number => (2 * hits) / (said + wanted)

/** Half way to the next score, so that what is nearly the same falls on the same side. */
const between = (score: number, next: number | undefined): number =>
  next === undefined ? score - 1 : (score + next) / 2
