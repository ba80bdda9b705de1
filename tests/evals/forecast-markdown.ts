import { forecastWeights } from '../../packages/engine/src/analyse/trajectory/forecast-weights.ts'
import type { ConversationScore } from './forecast.ts'
import { span, table } from './tables.ts'

const whole = ({ value, low, high }: { value: number; low: number; high: number }): string =>
  `${value.toFixed(0)} (${low.toFixed(0)}–${high.toFixed(0)})`

/** What is said of conversations: acknowledged or not, and what was foretold. */
export function conversationLines(score: ConversationScore): string[] {
  const { conversations, replies, acknowledging, acknowledged, warnings } = score
  const [first] = warnings
  if (!first) return []
  const { worsening, calm } = first.score
  const { hold, once } = forecastWeights
  return [
    '**Conversations**, both languages. While rules and weights were made, these test figures were looked at several times; the test texts never were.',
    `Was a negative turn acknowledged by a reply? F1 ${span(acknowledged)}, on ${replies} replies to negative turns, of which ${acknowledging} acknowledge.`,
    `Will a strong negative turn come? On ${conversations} conversations: ${worsening} get worse after the first turn, ${calm} do not. The forecast is made at each turn of the customer after the first, from what was read; waiting, it counts once it has been ${hold} or more for two turns in a row, or ${once} or more at once, and falls away when valence rises. It moves the order of the inbox by a few points of 100, and nothing else.`,
    table(
      ['alarm', 'precision', 'recall', 'false alarms in 100 that do not get worse', 'turns ahead'],
      warnings.map(({ name, score: one }) => [
        name,
        span(one.precision),
        span(one.recall),
        whole(one.falseAlarms),
        one.lead.toFixed(1),
      ]),
    ),
  ]
}
