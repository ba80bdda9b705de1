import type { Draft, Finding, Span } from '../../model.ts'
import { fold } from '../../text/fold.ts'
import { hash, mix } from '../../text/hash.ts'
import { neutralHash } from '../../text/neutral.ts'
import { stemHash } from '../../text/stem.ts'
import { type Token, tokenise } from '../../text/tokens.ts'
import type { GuardContext } from '../context.ts'
import { overlaps } from '../overlaps.ts'
import { sentencesOf } from '../sentences.ts'
import { FeatureList } from '../../weights/feature-list.ts'
import { formOf, situationOf, turning } from './facts.ts'

/** What the learnt heads look at in a draft: each sentence by itself, and the whole. */
export interface LookedAtDraft {
  readonly sentences: readonly (FeatureList & { readonly span: Span })[]
  readonly whole: FeatureList
}

/** A word as it is looked at. */
interface Word {
  readonly key: number
  readonly stem: number
  /** Does the customer's last message say it too? */
  readonly shared: boolean
  /** Where it begins in the draft. */
  readonly at: number
}

const WORD = hash('word')
const STEM = hash('stem')
const SHARED = hash('shared')
const PAIR = hash('pair')
const TRIPLE = hash('triple')
const AROUND = hash('around')
const FIRST = hash('first')
const LAST = hash('last')
const FACT = hash('fact')
const BIAS = hash('bias')
const WHOLE = hash('whole')
const STEM_LEAST = 6
const SHARED_LEAST = 4
const DIGITS_MOST = 5
const OVERLAP_LEAST = 5
const OVERLAP_MOST = 4
/** How much other things count beside a word. */
const WEIGHT = { shared: 0.7, around: 0.7, last: 0.5, fact: 0.5 }

const keyOf = ({ form }: Token): number =>
  /^\d/.test(form) ? hash(`#${Math.min(DIGITS_MOST, form.length)}`) : neutralHash(form)

const stemOf = ({ form }: Token): number => (form.length < STEM_LEAST ? 0 : stemHash(form))

function addWords(list: FeatureList, words: readonly Word[]): void {
  const from = list.values.length
  words.forEach(({ key, stem, shared }, at) => {
    list.add(mix(WORD, key), 1)
    if (stem !== 0) list.add(mix(STEM, stem), 1)
    if (shared) list.add(mix(SHARED, key), WEIGHT.shared)
    const [next, after] = [words[at + 1], words[at + 2]]
    if (next) list.add(mix(mix(PAIR, key), next.key), 1)
    if (next && after) {
      list.add(mix(mix(mix(TRIPLE, key), next.key), after.key), 1)
      list.add(mix(mix(AROUND, key), after.key), WEIGHT.around)
    }
    if (at < 2) list.add(mix(mix(FIRST, at), key), 1)
    if (at > words.length - 3) list.add(mix(LAST, key), WEIGHT.last)
  })
  list.temper(from, 1)
}

/** Words beside a fact: what is right to a calm customer may be cold to a sad one. */
function addTurned(list: FeatureList, words: readonly Word[], facts: readonly string[]): void {
  const keys = new Set(words.map(({ key }) => key))
  for (const fact of facts.filter(turning)) {
    const from = list.values.length
    const turn = hash(fact, FACT)
    for (const key of keys) list.add(mix(turn, key), WEIGHT.fact)
    list.temper(from, WEIGHT.fact)
  }
}

function listOf(
  words: readonly Word[],
  about: { facts: readonly string[]; more: readonly string[]; part: number },
) {
  const list = new FeatureList()
  addWords(list, words)
  addTurned(list, words, about.facts)
  for (const fact of [...about.facts, ...about.more])
    list.add(mix(hash(fact), about.part), WEIGHT.fact)
  list.add(mix(BIAS, about.part), 1)
  return list
}

/**
 * Looks at a draft as the learnt heads do, in training and in judging alike.
 *
 * @param named what patterns found in it
 */
export function lookAtDraft(
  draft: Draft,
  context: GuardContext,
  named: readonly Pick<Finding, 'rule' | 'start' | 'end'>[],
): LookedAtDraft {
  const folded = fold(draft.text)
  const tokens = tokenise(folded.text)
  const theirs = new Set(
    tokenise(fold(context.lastCustomer?.text ?? '').text).map(({ form }) => form),
  )
  const words = tokens.map((token) => ({
    key: keyOf(token),
    stem: stemOf(token),
    shared: token.form.length >= SHARED_LEAST && theirs.has(token.form),
    at: folded.at(token.from),
  }))
  const facts = situationOf(draft, context)
  const spans = sentencesOf(draft.text)
  const sentences = spans.map((span, at) => {
    const inside = words.filter((word) => word.at >= span.start && word.at < span.end)
    const place = at === 0 ? 'first' : at === spans.length - 1 ? 'last' : 'middle'
    const rules = named.filter((one) => overlaps(one, span))
    const more = [place, ...rules.map(({ rule }) => `rule:${rule}`)]
    return Object.assign(listOf(inside, { facts, more, part: 0 }), { span })
  })
  const form = formOf(folded.text, spans.length)
  const both = facts.flatMap((fact) => form.slice(0, 2).map((one) => `${fact} ${one}`))
  const echoed = new Set(
    tokens
      .filter(({ form: word }) => word.length >= OVERLAP_LEAST && theirs.has(word))
      .map((one) => one.form),
  ).size
  const more = [
    ...form,
    ...both,
    `echo:${Math.min(OVERLAP_MOST, echoed)}`,
    ...named.map(({ rule }) => `rule:${rule}`),
  ]
  return { sentences, whole: listOf(words, { facts, more, part: WHOLE }) }
}
