import type { Draft, Finding, Span, Speaker } from '../../model.ts'
import { hash, mix } from '../../text/hash.ts'
import type { GuardContext } from '../context.ts'
import { type Hinted, hintsIn } from '../hints/hints-in.ts'
import { says } from '../match.ts'
import { overlaps } from '../overlaps.ts'
import { LEARNT_RULES } from '../rules/all-guard-rules.ts'
import { OWNED } from '../rules/ownership-words.ts'
import { sentencesOf } from '../sentences.ts'
import { FeatureList } from '../../weights/feature-list.ts'
import { addKinds } from './add-kinds.ts'
import { formOf, situationOf, turning } from './facts.ts'
import { type Word, wordsOf } from './words.ts'

/** What the learnt heads look at in a draft: each sentence by itself, and the whole. */
export interface LookedAtDraft {
  readonly sentences: readonly (FeatureList & { readonly span: Span })[]
  readonly whole: FeatureList
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
const STRANGE = hash('strange')
const ABBREVIATED = hash('abbreviated')
const SHARED_LEAST = 4
const STRANGE_MOST = 4
const OVERLAP_LEAST = 5
const OVERLAP_MOST = 4
/** How much other things count beside a word. */
const WEIGHT = { shared: 0.7, around: 0.7, last: 0.5, fact: 0.5 }

function addWords(list: FeatureList, words: readonly Word[]): void {
  const from = list.values.length
  words.forEach(({ form, key, stem, shared }, at) => {
    list.add(mix(WORD, key), 1)
    if (stem !== 0) list.add(mix(STEM, stem), 1)
    if (shared && form.length >= SHARED_LEAST) list.add(mix(SHARED, key), WEIGHT.shared)
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

/** Words of the trade, by their number: « ATD », “hard bounce”. */
function addStrange(list: FeatureList, words: readonly Word[], part: number): void {
  const counts = [
    [STRANGE, words.filter(({ strange }) => strange).length],
    [ABBREVIATED, words.filter(({ abbreviated }) => abbreviated).length],
  ] as const
  for (const [name, count] of counts)
    for (let number = 1; number <= Math.min(STRANGE_MOST, count); number++)
      list.add(mix(mix(name, number), part), WEIGHT.fact)
}

function listOf(
  words: readonly Word[],
  about: { facts: readonly string[]; more: readonly string[]; part: number },
) {
  const list = new FeatureList()
  addWords(list, words)
  addTurned(list, words, about.facts)
  addKinds(list, words, about.part)
  addStrange(list, words, about.part)
  for (const fact of [...about.facts, ...about.more])
    list.add(mix(hash(fact), about.part), WEIGHT.fact)
  list.add(mix(BIAS, about.part), 1)
  return list
}

const concerning = (speaker: Speaker): ReadonlySet<string> =>
  new Set(LEARNT_RULES.filter(({ levels }) => levels[speaker]).map(({ id }) => id))
/** Nobody claims of an agent that they feign. */
const CONCERNS = { bot: concerning('bot'), agent: concerning('agent') }

/** What a draft as a whole makes of a fault of ours: a sentence beside « c’est notre erreur » dodges nothing. */
const ownedBy = (text: string, form: readonly string[]): string =>
  says(text, OWNED) ? 'owned' : (form[0] ?? '')

const namesOf = (hints: readonly Hinted[]): readonly string[] => [
  ...new Set(hints.map(({ name }) => name)),
]

/** How many of the customer's longer words the draft takes up. */
const echoed = (words: readonly Word[]): number =>
  new Set(
    words
      .filter(({ form, shared }) => shared && form.length >= OVERLAP_LEAST)
      .map(({ form }) => form),
  ).size

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
  const { folded, words } = wordsOf(draft, context)
  const facts = situationOf(draft, context)
  const spans = sentencesOf(draft.text)
  const hints = hintsIn(draft, (rule) => CONCERNS[draft.speaker].has(rule))
  const form = formOf(folded.text, spans.length)
  const owned = context.ourFault === true ? [`fault ${ownedBy(draft.text, form)}`] : []
  const sentences = spans.map((span, at) => {
    const inside = words.filter((word) => word.at >= span.start && word.at < span.end)
    const place = at === 0 ? 'first' : at === spans.length - 1 ? 'last' : 'middle'
    const rules = named.filter((one) => overlaps(one, span))
    const hinted = hints.filter((one) => overlaps(one, span))
    const more = [place, ...owned, ...rules.map(({ rule }) => `rule:${rule}`), ...namesOf(hinted)]
    return Object.assign(listOf(inside, { facts, more, part: 0 }), { span })
  })
  const both = facts.flatMap((fact) => form.slice(0, 2).map((one) => `${fact} ${one}`))
  const more = [
    ...form,
    ...both,
    `echo:${Math.min(OVERLAP_MOST, echoed(words))}`,
    ...named.map(({ rule }) => `rule:${rule}`),
    ...namesOf(hints),
  ]
  return { sentences, whole: listOf(words, { facts, more, part: WHOLE }) }
}
