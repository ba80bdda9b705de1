import type { Draft, Finding, Span } from '../../model.ts'
import { guardModel } from '../../weights/guard/guard-model.ts'
import type { GuardContext } from '../context.ts'
import { approvedSpans, customerQuotes } from '../exempt.ts'
import { overlaps } from '../overlaps.ts'
import { LEARNT_RULES } from '../rules/all-guard-rules.ts'
import { findingOf, type GuardRule } from '../rules/rule.ts'
import type { FeatureList } from '../../weights/feature-list.ts'
import type { Standing } from '../../weights/cuts.ts'
import { lookAtDraft } from './look-at-draft.ts'

/** Rules that only patterns look for are no part of what was learnt. */
const LEARNT: ReadonlySet<string> = new Set(LEARNT_RULES.map(({ id }) => id))

/** A sentence or a draft, and the scores of all heads for it. */
interface Judged {
  readonly span: Span
  readonly scores: Float64Array
}

/** What the heads make of a draft. */
class Heads {
  readonly sentences: readonly Judged[]
  readonly whole: Float64Array
  readonly #model = guardModel()

  constructor(draft: Draft, context: GuardContext, found: readonly Finding[]) {
    const { sentences, whole } = lookAtDraft(draft, context, found)
    const quoted = customerQuotes(draft, context)
    // the customer's own words in quotation marks are theirs
    this.sentences = sentences
      .filter(({ span }) => !quoted.some((quote) => overlaps(quote, span)))
      .map((list) => ({ span: list.span, scores: this.#scores(list) }))
    this.whole = this.#scores(whole)
  }

  /**
   * Is a rule broken here? It takes less where a pattern found it, more where it looks kept; that
   * is asked only where it decides.
   */
  break({ id }: GuardRule, scores: Float64Array, standing: () => Standing): boolean {
    const cuts = this.#model.cuts[id]
    const score = scores[this.#model.output(id)] ?? 0
    if (!cuts || score < Math.min(cuts.named, cuts.free, cuts.missed)) return false
    return score >= cuts[standing()]
  }

  #scores({ keys, values }: FeatureList): Float64Array {
    return this.#model.scores(this.#model.rowsOf(keys), values)
  }
}

/** Each sentence by itself: blame stands in one of them. */
function bySentence(rule: GuardRule, heads: Heads, { draft, own }: Own): readonly Finding[] {
  return heads.sentences.flatMap(({ span, scores }) => {
    const here = own.filter((finding) => overlaps(finding, span))
    const isBroken = heads.break(rule, scores, () =>
      standingOf(rule, draft.text.slice(span.start, span.end), here),
    )
    if (!isBroken) return []
    return here.length > 0 ? here : findingOf(rule, draft, { ...span, by: 'learnt' })
  })
}

/** The draft as a whole: what is missing stands nowhere. It is shown where it should stand. */
function byWhole(rule: GuardRule, heads: Heads, { draft, own }: Own): readonly Finding[] {
  if (!heads.break(rule, heads.whole, () => standingOf(rule, draft.text, own))) return []
  if (own.length > 0) return own
  const span = heads.sentences.at(rule.missingAt === 'end' ? -1 : 0)?.span
  return span ? findingOf(rule, draft, { ...span, by: 'learnt' }) : []
}

/** A draft, and what the patterns of one rule found in it. */
interface Own {
  readonly draft: Draft
  readonly own: readonly Finding[]
}

/** How a sentence, or a draft as a whole, stands to a rule by its patterns alone. */
export const standingOf = (
  { keptBy }: GuardRule,
  text: string,
  found: readonly unknown[],
): Standing => {
  if (found.length > 0) return 'named'
  return keptBy?.(text) ? 'missed' : 'free'
}

/** A draft of fewer words is a greeting, or has only begun. */
const FIVE_WORDS = /\p{L}(?:\p{L}*\P{L}+\p{L}){4}/u

/** Only drafts that answer somebody, in words that nobody has judged yet, are for the heads. */
function isForHeads(draft: Draft, context: GuardContext): boolean {
  if (draft.pieces.length > 0 || approvedSpans(draft, context).length > 0) return false
  if (!FIVE_WORDS.test(draft.text)) return false
  return (context.lastCustomer?.reading ?? null) !== null
}

/**
 * Where patterns and what was learnt meet: what patterns found stands unless all the words speak
 * against it, and what no pattern foresaw is found when they say so. Where neither is sure nothing
 * is said. Only patterns look at approved texts and at wordings of our own, which were judged when
 * they were written, and at a draft that answers nothing.
 *
 * @param found what the patterns of all rules found
 */
export function settle(
  rules: readonly GuardRule[],
  found: readonly Finding[],
  { draft, context }: { readonly draft: Draft; readonly context: GuardContext },
): readonly Finding[] {
  if (!isForHeads(draft, context)) return found
  const heads = new Heads(
    draft,
    context,
    found.filter(({ rule }) => LEARNT.has(rule)),
  )
  return rules.flatMap((rule) => {
    const own = found.filter((finding) => finding.rule === rule.id)
    const { learnt, levels, trusted, appliesTo } = rule
    if (!levels[draft.speaker] || !learnt || appliesTo?.(context) === false) return own
    const judge = learnt === 'sentence' ? bySentence : byWhole
    const settled = judge(rule, heads, { draft, own })
    const sure = own.filter((one) => trusted?.(one.text, context, draft) && !settled.includes(one))
    return [...settled, ...sure]
  })
}
