import type { Report } from './evaluate.ts'
import { conversationLines } from './forecast-markdown.ts'
import { foreseeLines } from './foresee-markdown.ts'
import { guardLines } from './guard-markdown.ts'
import type { Score } from './score.ts'
import { span, table, two } from './tables.ts'

const figures = ({
  messages,
  polarity,
  emotion,
  intensity,
  calibration,
  handOver,
  address,
}: Score) => [
  String(messages),
  span(polarity),
  span(emotion),
  span(intensity),
  two(calibration),
  span(handOver),
  two(address),
]

const HEAD = [
  'set',
  'messages',
  'polarity',
  'emotion',
  'intensity κ',
  'calibration error',
  'hand-over F1',
  'address',
]

/** A report to be read: every figure with the interval that 95 of 100 redrawn sets give. */
export function markdown({
  sets,
  slices,
  conversations,
  received,
  replies: judged,
  benchmarks,
}: Report): string {
  const main = table(
    HEAD,
    sets.map(({ name, score }) => [name, ...figures(score)]),
  )
  const classes = sets.map(({ name, score }) => [
    `**${name}**: F1 of each emotion`,
    Object.entries(score.emotions)
      .map(([emotion, value]) => `${emotion} ${two(value)}`)
      .join(' · '),
  ])
  const signals = sets.map(({ name, score }) =>
    [
      `**${name}**`,
      table(
        ['signal', 'there', 'found', 'false alarms', 'F1'],
        Object.entries(score.signals).map(([signal, one]) => [
          signal,
          String(one.there),
          String(one.found),
          String(one.falseAlarms),
          two(one.f1),
        ]),
      ),
    ].join('\n\n'),
  )
  const peers = sets.map(({ name, score, peers: others }) =>
    table(
      [`on ${name}`, 'polarity', 'emotion'],
      [
        ['**diapason**', two(score.polarity.value), two(score.emotion.value)],
        ...others.map((one) => [
          one.name,
          two(one.polarity),
          one.emotion === null ? '' : two(one.emotion),
        ]),
      ],
    ),
  )
  const hard = table(
    ['slice', ...HEAD.slice(1, 5)],
    slices.map(({ name, score }) => [name, ...figures(score).slice(0, 4)]),
  )
  const open = benchmarks.map(
    ({ name, macroF1, trained, measured }) =>
      `${name}: macro-F1 ${span(macroF1)}, trained on its ${trained} training messages alone, measured on ${measured}`,
  )
  return [
    main,
    ...classes.map((lines) => lines.join(': ')),
    ...signals,
    '**Beside others, in the same run** (macro-F1)',
    ...peers,
    '**Hard slices**, both languages',
    hard,
    ...conversationLines(conversations),
    ...foreseeLines(received),
    ...guardLines(judged),
    ...open,
    '',
  ].join('\n\n')
}
