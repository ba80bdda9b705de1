import { FeatureList } from '../weights/feature-list.ts'
import { hash, mix } from '../text/hash.ts'
import { neutralHash } from '../text/neutral.ts'
import { stemHash } from '../text/stem.ts'
import type { Token } from '../text/tokens.ts'
import type { ClaimOnWords } from './claim-on-words.ts'
import type { Heard } from './feeling/contributions.ts'
import { negationBefore } from './feeling/negation-before.ts'
import { shapeOf } from './feeling/shape.ts'
import type { Phrases } from './cues/phrases.ts'

/** A stretch of words (positions of the folded text), or a named cue on them. */
export interface Place {
  readonly from: number
  readonly to: number
  /** Name of the cue, or '' for a plain word. */
  readonly cue: string
}

/**
 * What the trained model looks at in a message: hashed keys with values, each at one of `places`
 * (−1 for the message as a whole). Parallel arrays.
 */
export interface Features {
  readonly keys: number[]
  readonly values: number[]
  readonly at: number[]
  readonly places: Place[]
}

const WORD = hash('word')
const STEM = hash('stem')
const PAIR = hash('pair')
const NEGATED = hash('negated')
const FIRST = [hash('first'), hash('second')] as const
const NEAR_END = hash('near the end')
const BESIDE = hash('beside ')
const BIAS = hash('bias')
/** Beginnings of names: a hash goes on where it ended, so that no name is put together. */
const RULE = hash('rule ')
const CUE_OF = hash('cue ')
const HIT_OF = hash('hit ')
const INTENT = hash('intent ')

/** Cues of the rules say more than single words, and are rarer: less of each is needed. */
const CUE = 0.5
const HIT = 0.7
const HABIT = 0.5
const STEM_LEAST = 5
const NUMBER_LONGEST = 5

const WHOLE = -1

class Collector extends FeatureList implements Features {
  readonly at: number[] = []
  readonly places: Place[] = []

  readonly #seen = new Set<number>()

  place(from: number, to: number, cue: string): number {
    return this.places.push({ from, to, cue }) - 1
  }

  addAt(key: number, value: number, at: number): void {
    this.add(key, value)
    this.at.push(at)
  }

  /** Adds a key the first time that it is met here. */
  addOnce(key: number, value: number, at: number): void {
    const before = this.#seen.size
    if (this.#seen.add(key).size > before) this.addAt(key, value, at)
  }

  /** Adds the first of claims by the name of them all. */
  addFirst(claims: readonly ClaimOnWords[], name: string, value: number): void {
    const [claim] = claims
    if (claim) this.addOnce(hash(name), value, this.place(claim.from, claim.to, claim.cue))
  }
}

/** Hash of a word as it is learnt: numbers by their length only, so that no order number is. */
function wordHash({ form }: Token): number {
  const code = form.charCodeAt(0)
  if (code < 48 || code > 57) return neutralHash(form)
  return hash(/^\d+$/.test(form) ? `#${Math.min(form.length, NUMBER_LONGEST)}` : form)
}

function addWords(list: Collector, phrases: Phrases): void {
  const { tokens } = phrases
  const hashes = tokens.map(wordHash)
  const negations = phrases.hits.some(({ value }) => value.cue === 'negation')
  const last = tokens.length - 1
  // places 0 … last are the words
  for (const { from, to } of tokens) list.places.push({ from, to, cue: '' })
  for (let word = 0; word <= last; word++) {
    const { form, sentence } = tokens[word] as Token
    const own = hashes[word] as number
    list.addAt(mix(WORD, own), 1, word)
    if (form.length >= STEM_LEAST) list.addAt(mix(STEM, stemHash(form)), 1, word)
    if (negations && negationBefore({ first: word, last: word + 1 }, phrases) >= 0)
      list.addAt(mix(NEGATED, own), 1, word)
    if (word < FIRST.length) list.addAt(mix(FIRST[word] as number, own), 1, word)
    if (word > last - 2) list.addAt(mix(NEAR_END, own), 1, word)
    if (tokens[word + 1]?.sentence !== sentence) continue
    const pair = mix(mix(PAIR, own), hashes[word + 1] as number)
    // half of it on each of its words
    list.addAt(pair, 0.5, word)
    list.addAt(pair, 0.5, word + 1)
  }
  list.temper(0, 1)
}

/** Key of two names with a space between them. */
const keyOfTwo = (kind: number, first: string, second: string): number =>
  hash(second, hash(' ', hash(first, kind)))

function addRules(list: Collector, { cues, intents }: Heard, felt: readonly ClaimOnWords[]): void {
  for (const { from, to, cue, claim, weight } of felt) {
    const at = list.place(from, to, cue)
    list.addAt(hash(claim, RULE), weight, at)
    list.addOnce(hash(weight > 0 ? ' true' : ' false', keyOfTwo(CUE_OF, cue, claim)), CUE, at)
  }
  const { tokens, hits } = cues.phrases
  const feelings = hits.filter(({ value }) => value.kind === 'feeling')
  for (const { value, first, last } of hits) {
    if (value.kind === 'feeling') continue
    const from = tokens[first]?.from ?? 0
    const at = list.place(from, tokens[last - 1]?.to ?? from, value.cue)
    list.addOnce(keyOfTwo(HIT_OF, value.cue, value.claim), HIT, at)
    // « un peu déçue », and not « un peu » anywhere
    const isBeside = feelings.some((one) => one.first - 2 <= first && last <= one.last)
    if (isBeside) list.addOnce(hash(value.cue, BESIDE), 1, at)
  }
  list.addFirst(cues.capitals, 'capitals', 1)
  list.addFirst(cues.punctuation, 'marks repeated-punctuation', 1)
  list.addFirst(cues.spelling.lengthening, 'lengthening', HIT)
  list.addFirst(cues.spelling.sms, 'sms', HABIT)
  for (const { name } of intents.intents) list.addOnce(hash(name, INTENT), CUE, WHOLE)
}

/**
 * Looks at a message as the model does, in training and in reading alike.
 *
 * @param felt what the rules say of feelings
 */
export function featuresOf(heard: Heard, felt: readonly ClaimOnWords[]): Features {
  const list = new Collector()
  addWords(list, heard.cues.phrases)
  addRules(list, heard, felt)
  for (const { name, from, to } of shapeOf(heard.source))
    list.addAt(hash(name), 1, from < 0 ? WHOLE : list.place(from, to, ''))
  list.addAt(BIAS, 1, WHOLE)
  return list
}
