import { guard } from '@diapason/engine'
import { LEARNT_RULES } from '../../packages/engine/src/guard/rules/all-guard-rules.ts'
import { contextOf, draftOf, type LabelledReply } from './replies.ts'

/** How often a rule is broken, how often that was found, and how often it was said in vain. */
export interface RuleScore {
  readonly rule: string
  readonly there: number
  readonly found: number
  readonly falseAlarms: number
}

/** How well drafts are judged, over the rules that the corpus labels. */
export interface GuardScore {
  readonly replies: number
  /** Over all rules together. */
  readonly microF1: number
  /** Share of the good replies that are left without any finding. */
  readonly goodLeftAlone: number
  /** Share of the near-identical pairs of which both are judged exactly right. */
  readonly pairsRight: number
  readonly rules: readonly RuleScore[]
}

const RULES = LEARNT_RULES.map(({ id }) => id)

interface Judged {
  readonly reply: LabelledReply
  readonly wanted: ReadonlySet<string>
  readonly said: ReadonlySet<string>
}

const judge = (reply: LabelledReply): Judged => ({
  reply,
  wanted: new Set(reply.findings.map(({ rule }) => rule)),
  said: new Set(
    guard(draftOf(reply), contextOf(reply))
      .findings.map(({ rule }) => rule)
      .filter((rule) => RULES.includes(rule)),
  ),
})

const isRight = ({ wanted, said }: Judged): boolean =>
  wanted.size === said.size && [...wanted].every((rule) => said.has(rule))

const share = <T>(all: readonly T[], test: (one: T) => boolean): number =>
  all.length === 0 ? 0 : all.filter(test).length / all.length

function ruleScore(rule: string, judged: readonly Judged[]): RuleScore {
  const count = (test: (one: Judged) => boolean): number => judged.filter(test).length
  return {
    rule,
    there: count(({ wanted }) => wanted.has(rule)),
    found: count(({ wanted, said }) => wanted.has(rule) && said.has(rule)),
    falseAlarms: count(({ wanted, said }) => !wanted.has(rule) && said.has(rule)),
  }
}

/** Judges labelled replies as the guard and the coach do, and compares. */
export function guardScore(replies: readonly LabelledReply[]): GuardScore {
  const judged = replies.map(judge)
  const rules = RULES.map((rule) => ruleScore(rule, judged))
  const sum = (of: (one: RuleScore) => number): number =>
    rules.reduce((total, one) => total + of(one), 0)
  const found = sum((one) => one.found)
  const named = sum((one) => one.there) + found + sum((one) => one.falseAlarms)
  const pairs = new Map<string, Judged[]>()
  for (const one of judged)
    if (one.reply.pair) pairs.set(one.reply.pair, [...(pairs.get(one.reply.pair) ?? []), one])
  return {
    replies: replies.length,
    microF1: (2 * found) / named,
    goodLeftAlone: share(
      judged.filter(({ wanted }) => wanted.size === 0),
      ({ said }) => said.size === 0,
    ),
    pairsRight: share([...pairs.values()], (pair) => pair.every(isRight)),
    rules,
  }
}
