import type { Draft, Span, Verdict } from '../model.ts'
import { type FeatureName, type Features, isHarsh, isHurt } from './features.ts'
import type { Made } from './moves.ts'

/** What a prediction rests on: a rule that the guard found broken, or something the draft does. */
export interface Because extends Span {
  readonly kind: 'rule' | 'move'
  /** Id of the rule, or name of the move. */
  readonly name: string
  readonly text: string
}

/** A reason, and how much it adds to the sum: below 0 it calms, above it hurts. */
export interface Weighed extends Because {
  readonly weight: number
}

/** What the draft says as a whole. */
const OF_THE_WHOLE: readonly FeatureName[] = ['repeats', 'says-little']

/** Every passage that bears on how a draft may be received, the heaviest first. */
export function reasonsIn(
  { text }: Draft,
  {
    verdict,
    moves,
    features,
    weights,
  }: {
    readonly verdict: Verdict
    readonly moves: readonly Made[]
    readonly features: Features
    readonly weights: Features
  },
): readonly Weighed[] {
  const on = (span: Span) => ({
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
  })
  const weightOf = (finding: Verdict['findings'][number]): number => {
    if (isHarsh(finding)) return weights.harsh
    if (finding.rule === 'no-next-step' || finding.rule === 'passive-ownership')
      return weights[finding.rule]
    return isHurt(finding) ? weights.findings : 0
  }
  const rules = verdict.findings.map(
    (finding): Weighed => ({
      kind: 'rule',
      name: finding.rule,
      ...on(finding),
      weight: weightOf(finding),
    }),
  )
  const made = moves.map(
    (move): Weighed => ({ kind: 'move', name: move.name, ...on(move), weight: weights[move.name] }),
  )
  const whole = OF_THE_WHOLE.filter((name) => features[name] > 0).map(
    (name): Weighed => ({
      kind: 'move',
      name,
      ...on({ start: 0, end: text.length }),
      weight: weights[name],
    }),
  )
  return [...rules, ...made, ...whole]
    .filter(({ weight }) => weight !== 0)
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.start - b.start)
}
