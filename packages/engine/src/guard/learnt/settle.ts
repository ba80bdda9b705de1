import type { Draft, Finding, Span } from '../../model.ts'
import { guardModel } from '../../weights/guard/guard-model.ts'
import type { GuardContext } from '../context.ts'
import { findingOf, type GuardRule } from '../rules/rule.ts'
import type { FeatureList } from './feature-list.ts'
import { lookAtDraft } from './look-at-draft.ts'

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && one.end > other.start

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
    this.sentences = sentences.map((list) => ({ span: list.span, scores: this.#scores(list) }))
    this.whole = this.#scores(whole)
  }

  /** Is a rule broken here? It takes less where a pattern found it. */
  break({ id }: GuardRule, scores: Float64Array, found: boolean): boolean {
    const cut = this.#model.cuts[id]?.[found ? 'named' : 'free'] ?? Infinity
    return (scores[this.#model.output(id)] ?? 0) >= cut
  }

  #scores({ keys, values }: FeatureList): Float64Array {
    return this.#model.scores(this.#model.rowsOf(keys), values)
  }
}

/** Each sentence by itself: blame stands in one of them. */
function bySentence(rule: GuardRule, heads: Heads, { draft, own }: Own): readonly Finding[] {
  return heads.sentences.flatMap(({ span, scores }) => {
    const here = own.filter((finding) => overlaps(finding, span))
    if (!heads.break(rule, scores, here.length > 0)) return []
    return here.length > 0 ? here : findingOf(rule, draft, span)
  })
}

/** The draft as a whole: what is missing stands nowhere. It is shown where it should stand. */
function byWhole(rule: GuardRule, heads: Heads, { draft, own }: Own): readonly Finding[] {
  if (!heads.break(rule, heads.whole, own.length > 0)) return []
  if (own.length > 0) return own
  const span = heads.sentences.at(rule.missingAt === 'end' ? -1 : 0)?.span
  return span ? findingOf(rule, draft, span) : []
}

/** A draft, and what the patterns of one rule found in it. */
interface Own {
  readonly draft: Draft
  readonly own: readonly Finding[]
}

/**
 * Where patterns and what was learnt meet: what patterns found stands unless all the words speak
 * against it, and what no pattern foresaw is found when they say so. Where neither is sure nothing
 * is said. Only patterns look at wordings of our own, which were judged when they were written, and at
 * a draft that answers nothing.
 *
 * @param found what the patterns of all rules found
 */
export function settle(
  rules: readonly GuardRule[],
  found: readonly Finding[],
  { draft, context }: { readonly draft: Draft; readonly context: GuardContext },
): readonly Finding[] {
  if (draft.pieces.length > 0 || context.lastCustomer?.reading == null) return found
  const heads = new Heads(draft, context, found)
  return rules.flatMap((rule) => {
    const own = found.filter((finding) => finding.rule === rule.id)
    if (!rule.levels[draft.speaker] || !rule.learnt) return own
    const all = rule.learnt === 'sentence' ? bySentence : byWhole
    const settled = all(rule, heads, { draft, own })
    return rule.trusted ? [...own, ...settled.filter((one) => !own.includes(one))] : settled
  })
}
