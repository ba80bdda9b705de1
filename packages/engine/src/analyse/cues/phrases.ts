import { sortShort } from '../../text/sort-short.ts'
import type { Token } from '../../text/tokens.ts'
import type { Entry, Hit, Lexicon } from '../lexicon.ts'
import { Coverage } from './coverage.ts'
import type { Respelled } from './respell.ts'

/** The phrases of a message, near-misses taken away, and which words they cover. */
export interface Phrases {
  readonly tokens: readonly Token[]
  readonly hits: readonly Hit[]
  /** Does a mark of this cue cover the word? */
  readonly marks: (cue: string, word: number) => boolean
  /** What near-misses in the message speak against: a signal, an intent. */
  readonly missed: ReadonlySet<string>
  /** Is the word part of a near-miss of this cue (« rendez-vous » for `address.vous`)? */
  readonly excepted: (cue: string, word: number) => boolean
}

type Worded = Pick<Respelled, 'tokens' | 'words'>

const FEELINGS: ReadonlySet<Entry['kind']> = new Set(['feeling', 'opener', 'thanks'])
/** A signal that counts alone needs a message as short as this. */
const ALONE = 4
/** One that is a sentence by itself, a message of this many words: longer ones have signatures. */
const ALONE_IN_SENTENCE = 30

function isExcepted(hit: Hit, excepts: Coverage): boolean {
  const { cue, kind } = hit.value
  return (
    excepts.touches(cue, hit.first, hit.last) ||
    (FEELINGS.has(kind) && excepts.touches('word', hit.first, hit.last))
  )
}

/** « Conseiller » as the whole of a short message, or « Stop. Humain. » as a sentence of one. */
function standsAlone({ first, last }: Hit, tokens: readonly Token[]): boolean {
  if (tokens.length <= ALONE) return true
  const sentence = tokens[first]?.sentence
  return (
    first > 0 &&
    tokens.length <= ALONE_IN_SENTENCE &&
    tokens[first - 1]?.sentence !== sentence &&
    tokens[last]?.sentence !== sentence
  )
}

/** Finds the phrases of a language; longest first where feelings overlap (« pas mal »). */
export function findPhrases({ tokens, words }: Worded, lexicon: Lexicon): Phrases {
  const all = lexicon.phrases.find(tokens, words)
  const excepts = new Coverage(tokens.length)
  const marks = new Coverage(tokens.length)
  for (const hit of all) {
    if (hit.value.kind === 'except') excepts.add(hit.value.cue, hit.first, hit.last)
  }
  const held = all.filter(
    (hit) =>
      hit.value.kind !== 'except' &&
      !isExcepted(hit, excepts) &&
      (hit.value.kind !== 'alone' || standsAlone(hit, tokens)),
  )
  const kept = withoutVoided(hintsTogether(held))
  for (const hit of kept) {
    if (hit.value.kind === 'mark') marks.add(hit.value.cue, hit.first, hit.last)
  }
  const misses = all.filter(({ value }) => value.kind === 'except' || value.kind === 'unless')
  return {
    tokens,
    missed: new Set(misses.map(({ value }) => value.claim)),
    hits: longestFeelings(kept, tokens.length),
    marks: touching(marks),
    excepted: touching(excepts),
  }
}

const touching =
  (coverage: Coverage): Phrases['marks'] =>
  (cue, word) =>
    coverage.touches(cue, word, word + 1)

/** « je déménage, je résilie »: what explains a signal away counts for the whole message. */
function withoutVoided(hits: readonly Hit[]): readonly Hit[] {
  const voids = hits.filter(({ value }) => value.kind === 'unless')
  if (voids.length === 0) return hits
  const voided = new Set(voids.map(({ value }) => value.claim))
  return hits.filter(
    ({ value }) =>
      value.kind !== 'unless' &&
      !((value.kind === 'signal' || value.kind === 'alone') && voided.has(value.claim)),
  )
}

/** A hint counts only beside another of the same claim that says something else. */
function hintsTogether(hits: readonly Hit[]): readonly Hit[] {
  if (!hits.some(({ value }) => value.kind === 'hint')) return hits
  const cues = new Map<string, Set<string>>()
  for (const { value } of hits) {
    if (value.kind === 'hint')
      cues.set(value.claim, (cues.get(value.claim) ?? new Set()).add(value.cue))
  }
  return hits.flatMap((hit) => {
    if (hit.value.kind !== 'hint') return [hit]
    if ((cues.get(hit.value.claim)?.size ?? 0) < 2) return []
    return [{ ...hit, value: { ...hit.value, kind: 'signal' as const } }]
  })
}

function longestFeelings(hits: readonly Hit[], words: number): readonly Hit[] {
  const taken = new Coverage(words)
  const felt = hits.filter((hit) => FEELINGS.has(hit.value.kind))
  // hits come in the order of their first words
  if (felt.length === 0) return hits
  const feelings = sortShort(
    felt,
    (left, right) =>
      right.last - right.first - (left.last - left.first) || right.value.weight - left.value.weight,
  ).filter((hit) => {
    if (taken.touches('feeling', hit.first, hit.last)) return false
    taken.add('feeling', hit.first, hit.last)
    return true
  })
  const others = hits.filter((hit) => !FEELINGS.has(hit.value.kind))
  return sortShort([...others, ...feelings], (left, right) => left.first - right.first)
}
