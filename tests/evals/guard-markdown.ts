import type { GuardScore } from './guard-score.ts'
import { table, two } from './tables.ts'

/** How well drafts are judged, to be read. */
export function guardLines(
  sets: readonly { readonly name: string; readonly score: GuardScore }[],
): string[] {
  const main = table(
    ['replies', 'number', 'micro-F1 over rules', 'good ones left alone', 'pairs wholly right'],
    sets.map(({ name, score }) => [
      name,
      String(score.replies),
      two(score.microF1),
      two(score.goodLeftAlone),
      two(score.pairsRight),
    ]),
  )
  const rules = sets.map(({ name, score }) =>
    table(
      [`rules on ${name}`, 'there', 'found', 'false alarms'],
      score.rules.map(({ rule, there, found, falseAlarms }) => [
        rule,
        String(there),
        String(found),
        String(falseAlarms),
      ]),
    ),
  )
  return ['**Replies**, judged by the guard and the coach', main, ...rules]
}
