import type { Source } from '../1-normalise.ts'
import type { Cues } from '../3-cues.ts'
import type { Signals } from '../4-signals.ts'
import type { Intents } from '../5-intents.ts'
import { type ClaimOnWords, claimOf } from '../claim-on-words.ts'
import type { Phrases } from '../cues/phrases.ts'
import type { Entry, Hit } from '../lexicon.ts'
import { degree } from './degree.ts'
import { ironicOpeners } from './ironic.ts'
import { isQuestion } from './is-question.ts'
import { negationBefore } from './negation-before.ts'

/** What the earlier steps found, for the feeling to be read from. */
export interface Heard {
  readonly source: Source
  readonly cues: Cues
  readonly signals: Signals
  readonly intents: Intents
}

const FEELINGS: ReadonlySet<Entry['kind']> = new Set(['feeling', 'opener', 'thanks'])
const POSITIVE = new Set<string>(['joy', 'gratitude', 'relief'])
const COURTESIES = new Set(['greeting', 'thanks'])
/** A bare « merci » beside a request is a polite ending. */
const CLOSING = 0.15
const SHORT = 5
const EXTREME = 3
const STRONGEST = 2.9
const SOFTENED = 0.88
/** What comes before the last « mais » counts less than what comes after. */
const BEFORE_TURN = 0.4
/** A negated praise is a complaint of nearly its strength. */
const NEGATED_PRAISE = 0.9
/** These are neutral when they are asked about: « comment saisir le médiateur ? ». */
const ASKABLE = new Set(['legal', 'public', 'churn'])

/** The hits that express a feeling, without praise that only strengthens the next word. */
export function feelingHits(phrases: Phrases): readonly Hit[] {
  const hits = phrases.hits.filter(({ value }) => FEELINGS.has(value.kind))
  const starts = new Set(hits.map(({ first }) => first))
  return hits.filter(
    (hit) =>
      hit.value.kind !== 'opener' ||
      !starts.has(hit.last) ||
      phrases.tokens[hit.last]?.clause !== phrases.tokens[hit.first]?.clause ||
      !phrases.marks('intensifier', hit.first),
  )
}

function turnAfter(phrases: Phrases, hits: readonly Hit[]): number {
  const turn = phrases.hits.findLast(({ value }) => value.cue === 'contrast')
  const after = [...hits, ...phrases.hits.filter(({ value }) => value.cue === 'problem')]
  return turn && after.some(({ first }) => first >= turn.last) ? turn.first : -1
}

function isClosing(hit: Hit, { cues, intents, signals }: Heard): boolean {
  if (hit.value.kind !== 'thanks') return false
  const matter = intents.intents.some(({ name }) => !COURTESIES.has(name))
  return matter || signals.hits.length > 0 || cues.phrases.tokens.length > SHORT
}

/**
 * An intensifier makes a feeling stronger, never extreme: only extreme words are. A softened one
 * is still there: « un peu pénible ».
 */
function strengthened({ value }: Hit, factor: number): number {
  if (factor < 1) return Math.max(value.weight * factor, Math.min(value.weight, SOFTENED))
  return value.weight >= EXTREME ? value.weight : Math.min(value.weight * factor, STRONGEST)
}

function fromFeeling(hit: Hit, heard: Heard, turn: number): readonly ClaimOnWords[] {
  const { phrases } = heard.cues
  const share = hit.first < turn ? BEFORE_TURN : 1
  const weight = strengthened(hit, degree(hit, phrases)) * share
  const claim = hit.value.claim
  if (isClosing(hit, heard)) return [claimOf(hit, phrases.tokens, { weight: weight * CLOSING })]
  const negation = negationBefore(hit, phrases)
  if (negation < 0) return [claimOf(hit, phrases.tokens, { weight })]
  const negated = { ...hit, first: negation }
  const against = { ...claimOf(negated, phrases.tokens, { weight: -weight / 2 }), cue: 'negation' }
  if (!POSITIVE.has(claim)) return [against]
  const opposite = claimOf(negated, phrases.tokens, {
    claim: 'disappointment',
    weight: weight * NEGATED_PRAISE,
  })
  return [against, { ...opposite, cue: 'negation' }]
}

function fromIrony(hit: Hit, tokens: Phrases['tokens']): readonly ClaimOnWords[] {
  const against = claimOf(hit, tokens, { weight: -hit.value.weight / 2 })
  const meant = hit.value.also.map(([claim, weight]) => claimOf(hit, tokens, { claim, weight }))
  return [against, ...meant].map((claim) => ({ ...claim, cue: 'irony' }))
}

function fromSignals({ source, cues, signals }: Heard): readonly ClaimOnWords[] {
  const strongest = new Map<string, ClaimOnWords>()
  for (const hit of signals.hits) {
    for (const [emotion, weight] of hit.value.also) {
      const claim = claimOf(hit, cues.phrases.tokens, { claim: emotion, weight })
      if (ASKABLE.has(hit.value.claim) && isQuestion(source.folded, claim.to)) continue
      const key = `${hit.value.claim} ${emotion}`
      if (weight > (strongest.get(key)?.weight ?? 0)) strongest.set(key, claim)
    }
  }
  return [...strongest.values()]
}

/** Everything that speaks for or against an emotion: each is one piece of evidence. */
export function contributions(heard: Heard): readonly ClaimOnWords[] {
  const { phrases } = heard.cues
  const ironic = ironicOpeners(phrases, heard.source.folded)
  const irony = phrases.hits.filter(({ value }) => value.kind === 'irony')
  const hits = feelingHits(phrases)
  const turn = turnAfter(phrases, hits)
  const felt = hits.flatMap((hit) => {
    if (irony.length > 0 && POSITIVE.has(hit.value.claim)) {
      const weight = -hit.value.weight / 2
      return [{ ...claimOf(hit, phrases.tokens, { weight }), cue: 'irony' }]
    }
    if (ironic.has(hit)) return fromIrony(hit, phrases.tokens)
    return fromFeeling(hit, heard, turn)
  })
  const mocked = irony.map((hit) => claimOf(hit, phrases.tokens))
  return [...felt, ...mocked, ...fromSignals(heard), ...heard.cues.emoji]
}
