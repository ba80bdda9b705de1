import type { ForeseeScore } from './foresee-score.ts'
import { span, table, two } from './tables.ts'

const NAMES = { calms: 'calms', leaves: 'leaves as it is', raises: 'raises' } as const

/** What is said of foreseeing how a reply is received. */
export const foreseeLines = ({
  replies,
  right,
  commonest,
  calibration,
  effects,
}: ForeseeScore): string[] => [
  `**How a reply is received**, both languages: on ${replies} replies that the customer answered, right in ${span(right)} (always the commonest effect: ${two(commonest)}); calibration error ${two(calibration)}. “Came” is from labels of what the customer wrote before and after: negative feeling weaker, as strong, stronger.`,
  table(
    ['foreseen', 'times', 'came', 'precision', 'recall'],
    effects.map((one) => [
      NAMES[one.effect],
      String(one.foreseen),
      String(one.came),
      span(one.precision),
      span(one.recall),
    ]),
  ),
]
