/* Trains the heads of the guard on `corpus/replies/`: part of `npm run train`, after the readings. */
import type { Finding, GuardContext } from '@diapason/engine'
import { lookAtDraft } from '../../packages/engine/src/guard/learnt/look-at-draft.ts'
import { standingOf } from '../../packages/engine/src/guard/learnt/settle.ts'
import type { Standing } from '../../packages/engine/src/weights/cuts.ts'
import { overlaps } from '../../packages/engine/src/guard/overlaps.ts'
import { LEARNT_RULES } from '../../packages/engine/src/guard/rules/all-guard-rules.ts'
import { findingsOf } from '../../packages/engine/src/guard/rules/rule.ts'
import { cutsFor } from '../../packages/engine/src/learn/cut.ts'
import { type LooseWeights, pack } from '../../packages/engine/src/learn/pack.ts'
import { type GuardExample, trainGuard } from '../../packages/engine/src/learn/train-guard.ts'
import { unpack } from '../../packages/engine/src/weights/additive-model.ts'
import { contextOf, draftOf, type LabelledReply, replies } from './replies.ts'
import { writeWeights } from './write-weights.ts'

const LEAST = 0.08
/** From which probability on something is said; where nobody is sure the coach stays silent. */
const SURE = 0.39
/** A bot may never feign: here a false alarm costs a wording, a miss the customer's trust. */
const CAREFUL: Readonly<Record<string, number>> = { 'feigned-feeling': 0.35 }

/** Plain sentences that nobody may judge wrong count as many times. */
const LANDMARKS_COUNT = 3
const LANDMARKS = /-train-(?:reperes|landmarks)/

type Named = Pick<Finding, 'rule' | 'start' | 'end'>

/** An example, and where patterns already found something. */
interface Judged extends GuardExample {
  readonly standing: (rule: string) => Standing
  /** Rules that say nothing here: nobody is upset, nobody was answered before. */
  readonly mute: ReadonlySet<string>
}

const rules = new Map(
  LEARNT_RULES.flatMap(({ id, learnt }) => (learnt ? [[id, learnt] as const] : [])),
)

function patternsOn(reply: LabelledReply, context: GuardContext): readonly Named[] {
  return LEARNT_RULES.flatMap((rule) => findingsOf(rule, draftOf(reply), context))
}

const standingIn =
  (text: string, found: readonly Named[]) =>
  (id: string): Standing => {
    const rule = LEARNT_RULES.find((one) => one.id === id)
    const own = found.filter((one) => one.rule === id)
    return rule ? standingOf(rule, text, own) : 'free'
  }

/** A reply as examples: the whole, and each of its sentences. */
function examplesOf(reply: LabelledReply): Judged[] {
  const context = contextOf(reply)
  const found = patternsOn(reply, context)
  const looked = lookAtDraft(draftOf(reply), context, found)
  const { speaker } = draftOf(reply)
  const aside = new Set(LEARNT_RULES.filter(({ levels }) => !levels[speaker]).map(({ id }) => id))
  const mute = new Set(
    LEARNT_RULES.filter(({ appliesTo }) => appliesTo?.(context) === false).map(({ id }) => id),
  )
  const idsOf = (list: readonly { readonly rule: string }[]) =>
    new Set(list.map(({ rule }) => rule))
  const marked = reply.findings.map(({ rule, quote }) => {
    const start = reply.text.indexOf(quote)
    return { rule, start, end: start + quote.length }
  })
  const sentences = looked.sentences.map(({ keys, values, span }) => {
    const here = (list: readonly Named[]) => idsOf(list.filter((one) => overlaps(one, span)))
    const own = found.filter((one) => overlaps(one, span))
    const standing = standingIn(reply.text.slice(span.start, span.end), own)
    return { keys, values, part: 'sentence' as const, aside, mute, broken: here(marked), standing }
  })
  const { keys, values } = looked.whole
  const standing = standingIn(reply.text, found)
  const whole = { keys, values, part: 'whole' as const, aside, mute }
  return [...sentences, { ...whole, broken: idsOf(marked), standing }]
}

/** Which file a reply stands in: one hand wrote it. */
const handOf = ({ id }: LabelledReply): string => id.replace(/-\d+$/, '')

const FOLDS = 5

/** A model that never saw an example says what it makes of it. */
interface Unseen {
  readonly one: Judged
  readonly scores: Float64Array
}

const scoredBy = (loose: LooseWeights, examples: readonly Judged[]): Unseen[] => {
  const model = unpack(pack(loose, LEAST))
  return examples.map((one) => ({ one, scores: model.scores(model.rowsOf(one.keys), one.values) }))
}

/**
 * From what score on each rule is said: fitted on the dev split, and on each hand of the train split
 * as read by a model that was trained without it.
 */
function cutsOf(loose: LooseWeights, hands: readonly (readonly Judged[])[]) {
  const outputs = loose.outputs
  const unseen = scoredBy(loose, replies('dev').flatMap(examplesOf))
  for (let fold = 0; fold < FOLDS; fold++) {
    const out = hands.filter((_, at) => at % FOLDS === fold).flat()
    const kept = hands.filter((_, at) => at % FOLDS !== fold).flat()
    unseen.push(...scoredBy(trainGuard(kept, rules), out))
  }
  const cuts = [...rules].map(([rule, part]) => {
    const rows = unseen
      .filter(({ one }) => one.part === part && !one.aside.has(rule) && !one.mute.has(rule))
      .map(({ one, scores }) => ({
        score: scores[outputs.indexOf(rule)] ?? 0,
        there: one.broken.has(rule),
        standing: one.standing(rule),
      }))
    return [rule, cutsFor(rows, CAREFUL[rule] ?? SURE)] as const
  })
  return Object.fromEntries(cuts)
}

const all = replies('train')
const names = [...new Set(all.map(handOf))]
const hands = names.map((hand) => all.filter((reply) => handOf(reply) === hand).flatMap(examplesOf))
const landmarks = hands.filter((_, at) => LANDMARKS.test(names[at] ?? '')).flat()
const counted = Array.from({ length: LANDMARKS_COUNT - 1 }, () => landmarks).flat()
const loose = trainGuard([...hands.flat(), ...counted], rules)
const { data, ...head } = pack({ ...loose, cuts: cutsOf(loose, hands) }, LEAST)
writeWeights('guard/data.ts', `export const data: string =\n  '${data}'`)
writeWeights('guard/head.ts', `export const head = ${JSON.stringify(head, null, 2)}`)
const kB = Math.round(data.length / 1000)
console.log(`${all.length} replies, ${loose.keys.length} features, ${kB} kB`, head.cuts)
