import { fold } from '../guard/fold.ts'
import type { GuardContext } from '../guard/context.ts'
import type { Draft, Trajectory, Verdict } from '../model.ts'
import { MOVES, type Made, type Move } from './moves.ts'

/** What the feeling a draft meets is like, whatever the draft says. */
export const STANDINGS = ['strength', 'falling', 'forecast', 'calm'] as const
/** What hurts in a draft beside its moves. */
export const HURTS = [
  'harsh',
  'findings',
  'no-next-step',
  'passive-ownership',
  'repeats',
  'says-little',
] as const

/** Nobody stays calm when they are blamed, judged, scolded, or met coldly in grief. */
export const HARSH: readonly string[] = [
  'blame-customer',
  'escalating-tone',
  'prejudice',
  'cold-with-grief',
]

export type FeatureName = (typeof STANDINGS)[number] | (typeof HURTS)[number] | Move

/** Every feature by name, 0…1; `findings` and `harsh` up to 2. */
export type Features = Readonly<Record<FeatureName, number>>

/** Everything in the sum, in a fixed order. */
export const FEATURES: readonly FeatureName[] = [...STANDINGS, ...MOVES, ...HURTS]

/** These two rules are frequent enough to have a weight of their own. */
const OWN_WEIGHT: readonly string[] = ['no-next-step', 'passive-ownership']
/** Not felt by who reads (privacy), or counted already (the move `acknowledges`). */
const UNFELT: readonly string[] = [
  'sensitive-data',
  'unknown-link',
  'other-person-data',
  'unacknowledged',
]
const MOST_FINDINGS = 2
/** Fewer words than this are few. */
const FEW_WORDS = 14
const HINT = 0.5
const HELPING: readonly Move[] = ['acknowledges', 'apologises', 'acts', 'offers-choice']

type Finding = Verdict['findings'][number]

/** Is this a finding that hurts whatever else is said? */
export const isHarsh = ({ rule, level }: Finding): boolean =>
  HARSH.includes(rule) && level !== 'hint'

/** Is this a finding that hurts, with the others, rather than by a weight of its own? */
export const isHurt = (finding: Finding): boolean =>
  !isHarsh(finding) && ![...OWN_WEIGHT, ...UNFELT].includes(finding.rule)

const hurt = ({ findings }: Verdict, counts: (finding: Finding) => boolean): number =>
  Math.min(
    MOST_FINDINGS,
    findings.filter(counts).reduce((sum, { level }) => sum + (level === 'hint' ? HINT : 1), 0),
  )

const flag = (holds: boolean): number => (holds ? 1 : 0)

const plain = (text: string): string =>
  fold(text)
    .text.replace(/[^a-z0-9]+/g, ' ')
    .trim()

const wordsIn = (text: string): number => plain(text).split(' ').filter(Boolean).length

/** The whole draft was said before, or holds a whole earlier reply. */
const repeats = ({ text }: Draft, { earlierReplies }: GuardContext): boolean =>
  earlierReplies.map(plain).some((earlier) => earlier.length > 20 && plain(text).includes(earlier))

/** Everything that the prediction adds up. */
export const featuresOf = (
  draft: Draft,
  context: GuardContext,
  {
    verdict,
    heading,
    moves,
  }: {
    readonly verdict: Verdict
    readonly heading: Trajectory | null
    readonly moves: readonly Made[]
  },
): Features => {
  const reading = context.lastCustomer?.reading ?? null
  const negative = reading?.polarity === 'negative'
  const made = (name: Move): boolean => moves.some((move) => move.name === name)
  const found = (id: string): number => flag(verdict.findings.some(({ rule }) => rule === id))
  return {
    strength: negative ? reading.intensity / 4 : 0,
    falling: flag(heading?.trend === 'falling'),
    forecast: heading?.forecast?.probability ?? 0,
    calm: flag(!negative),
    ...(Object.fromEntries(MOVES.map((name) => [name, flag(made(name))])) as Record<Move, number>),
    harsh: hurt(verdict, isHarsh),
    findings: hurt(verdict, isHurt),
    'no-next-step': found('no-next-step'),
    'passive-ownership': found('passive-ownership'),
    repeats: flag(repeats(draft, context)),
    'says-little': flag(wordsIn(draft.text) < FEW_WORDS && !HELPING.some(made)),
  }
}
