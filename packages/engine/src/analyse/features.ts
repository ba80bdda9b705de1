import { hash, mix } from '../text/hash.ts'
import type { Token } from '../text/tokens.ts'
import type { ClaimOnWords } from './claim-on-words.ts'
import type { Heard } from './feeling/contributions.ts'
import { negationBefore } from './feeling/negation-before.ts'
import { shapeOf } from './feeling/shape.ts'

/**
 * What the trained model looks at in a message: hashed keys with values, each on its words
 * (positions of the folded text; −1 for the message as a whole). Parallel arrays.
 */
export interface Features {
  readonly keys: number[]
  readonly values: number[]
  readonly from: number[]
  readonly to: number[]
  /** The named cue that a feature stands for, or '' for plain words. */
  readonly cues: string[]
}

const keyOf = (kind: string): number => hash(kind)
const WORD = keyOf('word')
const STEM = keyOf('stem')
const PAIR = keyOf('pair')
const NEGATED = keyOf('negated')
const FIRST = [keyOf('first'), keyOf('second')] as const
const NEAR_END = keyOf('near the end')
const BIAS = keyOf('bias')

/** Cues of the rules say more than single words, and are rarer: less of each is needed. */
const CUE = 0.5
const HIT = 0.7
const HABIT = 0.5
const STEM_LEAST = 5
const STEM_CUT = 3
const STEM_SHORTEST = 4
const NUMBER_LONGEST = 5

class Collector implements Features {
  readonly keys: number[] = []
  readonly values: number[] = []
  readonly from: number[] = []
  readonly to: number[] = []
  readonly cues: string[] = []

  add(key: number, value: number, span: { from: number; to: number }, cue = ''): void {
    this.keys.push(key)
    this.values.push(value)
    this.from.push(span.from)
    this.to.push(span.to)
    this.cues.push(cue)
  }

  /** A long message does not speak louder than a short one. */
  temper(): void {
    const sum = this.values.reduce((total, value) => total + value, 0)
    const share = 1 / Math.sqrt(Math.max(1, sum))
    for (let at = 0; at < this.values.length; at++)
      this.values[at] = share * (this.values[at] as number)
  }
}

const WHOLE = { from: -1, to: -1 }
/** Numbers are told by their length only: no order number is ever learnt. */
const formOf = ({ form }: Token): string => {
  const code = form.charCodeAt(0)
  if (code < 48 || code > 57) return form
  return /^\d+$/.test(form) ? `#${Math.min(form.length, NUMBER_LONGEST)}` : form
}

function addWords(list: Collector, { cues }: Heard): void {
  const { phrases } = cues
  const { tokens } = phrases
  const hashes = tokens.map((token) => hash(formOf(token)))
  const last = tokens.length - 1
  for (let word = 0; word <= last; word++) {
    const token = tokens[word] as Token
    const own = hashes[word] as number
    list.add(mix(WORD, own), 1, token)
    const { form } = token
    if (form.length >= STEM_LEAST)
      list.add(
        mix(STEM, hash(form.slice(0, Math.max(STEM_SHORTEST, form.length - STEM_CUT)))),
        1,
        token,
      )
    if (negationBefore({ first: word, last: word + 1 }, phrases) >= 0)
      list.add(mix(NEGATED, own), 1, token)
    if (word < FIRST.length) list.add(mix(FIRST[word] as number, own), 1, token)
    if (word > last - 2) list.add(mix(NEAR_END, own), 1, token)
    const next = tokens[word + 1]
    if (next?.sentence === token.sentence)
      list.add(mix(mix(PAIR, own), hashes[word + 1] as number), 1, {
        from: token.from,
        to: next.to,
      })
  }
  // a long message does not speak louder than a short one
  const share = 1 / Math.sqrt(Math.max(1, list.values.length))
  list.values.fill(share)
}

const named = new Map<string, number>()
/** Keys of cues come from a closed list of names: they are hashed once. */
function keyNamed(name: string): number {
  let key = named.get(name)
  if (key === undefined) {
    key = hash(name)
    named.set(name, key)
  }
  return key
}

function addRules(list: Collector, { cues, intents }: Heard, felt: readonly ClaimOnWords[]): void {
  const seen = new Set<string>()
  const once = (
    name: string,
    value: number,
    claim: Pick<ClaimOnWords, 'from' | 'to'>,
    cue = '',
  ) => {
    if (seen.has(name)) return
    seen.add(name)
    list.add(keyNamed(name), value, claim, cue)
  }
  for (const claim of felt) {
    list.add(keyNamed(`rule ${claim.claim}`), claim.weight, claim, claim.cue)
    once(`cue ${claim.cue} ${claim.claim} ${claim.weight > 0}`, CUE, claim, claim.cue)
  }
  for (const { value, first, last } of cues.phrases.hits) {
    if (value.kind === 'feeling') continue
    const from = cues.phrases.tokens[first]?.from ?? 0
    const to = cues.phrases.tokens[last - 1]?.to ?? from
    once(`hit ${value.cue} ${value.claim}`, HIT, { from, to }, value.cue)
  }
  for (const claim of cues.capitals) once('capitals', 1, claim, claim.cue)
  for (const claim of cues.punctuation) once(`marks ${claim.cue}`, 1, claim, claim.cue)
  for (const claim of cues.spelling.lengthening) once('lengthening', HIT, claim, claim.cue)
  for (const claim of cues.spelling.sms) once('sms', HABIT, claim, claim.cue)
  for (const { name } of intents.intents) once(`intent ${name}`, CUE, WHOLE)
}

/**
 * Looks at a message as the model does, in training and in reading alike.
 *
 * @param felt what the rules say of feelings
 */
export function featuresOf(heard: Heard, felt: readonly ClaimOnWords[]): Features {
  const list = new Collector()
  addWords(list, heard)
  addRules(list, heard, felt)
  for (const { name, from, to } of shapeOf(heard.source)) list.add(keyNamed(name), 1, { from, to })
  list.add(BIAS, 1, WHOLE)
  return list
}
